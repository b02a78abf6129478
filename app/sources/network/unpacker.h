// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

struct z_stream_s;

namespace naranhi::sources {

// What came over the network as it was before it was packed, as it comes and never more than is
// wanted. Our own, since Qt takes a packed answer that breaks off for a whole one.
class Unpacker final
{
public:
    // The value of Content-Encoding, and how large the whole may get.
    Unpacker(const QByteArray &encoding, qint64 most);
    ~Unpacker();
    Unpacker(const Unpacker &) = delete;
    Unpacker &operator=(const Unpacker &) = delete;

    enum class State {
        Going,
        TooLarge,
        Broken, // or packed in a way that nobody asked for
    };

    State add(const QByteArray &packed);
    [[nodiscard]] bool isWhole() const; // so far
    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

private:
    State unpack(const QByteArray &packed);

    qint64 m_most;
    qint64 m_received = 0;
    QByteArray m_bytes;
    bool m_known = true; // we know how it is packed
    bool m_ended = false; // the packed stream, where there is one
    std::unique_ptr<z_stream_s> m_stream; // null: it is not packed
};

} // namespace naranhi::sources
