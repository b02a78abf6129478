// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace naranhi::sources {

// A part of a MIME message (RFC 2045 to 2047), or the whole of it. Points into the bytes that it
// was read from, which must outlive it.
struct MimePart
{
    QByteArray type = "text/plain"; // lower case, without parameters
    QByteArray charset; // empty when none is stated
    QByteArray boundary; // of a multipart; empty when it has none that could be one
    QByteArray start; // the Content-ID of a multipart/related's root
    QByteArray encoding; // lower case
    QByteArray id; // Content-ID without its brackets
    QByteArray location; // Content-Location, or Snapshot-Content-Location where that is stated
    QByteArray base; // Content-Base
    bool hasVersion = false; // states a MIME version, as a message does
    QByteArrayView body; // encoded
};

// What the fields at the beginning say, up to the first empty line; the rest is the body. Fields
// that are unknown or broken are passed over.
[[nodiscard]] MimePart mimeHead(QByteArrayView bytes);

// The parts of a multipart, in order; 1,000 at most. The last may be cut off in the middle. Empty
// if it is none or has no boundary, not even one that can be guessed from its first line.
[[nodiscard]] QList<MimePart> partsOf(const MimePart &part);

// The body as it was before it was sent; what is broken in it stays as it is.
[[nodiscard]] QByteArray decodedBody(const MimePart &part);

} // namespace naranhi::sources
