// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/feeds/feedreader.h"

#include "sources/characterset.h"
#include "sources/feeds/jsonfeed.h"
#include "sources/feeds/xmlfeed.h"

#include <QUrl>

#include <optional>

namespace naranhi::sources {
namespace {

Failure failure(Error::Code code)
{
    return Failure(Error{.code = code, .detail = {}});
}

// Control characters that only get into feeds by mistake would make a text look like none. UTF-16
// has zeros, and its bytes stay.
QByteArray withoutControls(const QByteArray &bytes)
{
    if (bytes.contains('\0'))
        return bytes;
    QByteArray clean = bytes;
    clean.removeIf([](char c) {
        const auto byte = static_cast<uchar>(c);
        return byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && byte != 0x1B;
    });
    return clean;
}

} // namespace

Result<Feed> readFeed(const RawFeed &raw)
{
    if (raw.bytes.size() > maximumFeedBytes)
        return failure(Error::Code::TooLarge);
    const auto text
        = decodeText(withoutControls(raw.bytes), {.declared = raw.charset, .markup = true});
    if (!text)
        return failure(text.error().code);
    const QUrl base(raw.address.trimmed());
    const QStringView trimmed = QStringView(*text).trimmed();
    const std::optional<Feed> feed
        = trimmed.startsWith(u'{') ? feedFromJson(*text, base) : feedFromXml(*text, base);
    return feed ? Result<Feed>(*feed) : failure(Error::Code::NoFeed);
}

} // namespace naranhi::sources
