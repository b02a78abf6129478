// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/network/unpacker.h"

#include <zlib.h>

#include <array>

namespace naranhi::sources {
namespace {

constexpr int gzipOnly = 16 + MAX_WBITS;

// Servers also write "utf-8", "none" and the like, and mean nothing by it.
bool isPacking(const QByteArray &name)
{
    return name == "deflate" || name == "br" || name == "zstd" || name == "compress"
        || name == "x-compress" || name.contains(',');
}

} // namespace

Unpacker::Unpacker(const QByteArray &encoding, qint64 most)
    : m_most(most)
{
    const QByteArray name = encoding.trimmed().toLower();
    if (name == "gzip" || name == "x-gzip") {
        m_stream = std::make_unique<z_stream_s>();
        m_known = inflateInit2(m_stream.get(), gzipOnly) == Z_OK;
    } else {
        m_known = !isPacking(name);
    }
}

Unpacker::~Unpacker()
{
    if (m_stream)
        inflateEnd(m_stream.get());
}

Unpacker::State Unpacker::add(const QByteArray &packed)
{
    if (!m_known)
        return State::Broken;
    m_received += packed.size();
    if (m_received > m_most)
        return State::TooLarge;
    if (m_stream)
        return unpack(packed);
    m_bytes += packed;
    return State::Going;
}

bool Unpacker::isWhole() const
{
    return m_known && (!m_stream || m_ended || m_received == 0);
}

Unpacker::State Unpacker::unpack(const QByteArray &packed)
{
    QByteArray input = packed; // zlib wants it changeable, and leaves it as it is
    m_stream->next_in = reinterpret_cast<Bytef *>(input.data());
    m_stream->avail_in = static_cast<uInt>(input.size());
    std::array<char, 65536> some{};
    do {
        // What stands behind the end is no business of ours, unless it is packed as well.
        if (m_ended && (m_stream->avail_in == 0 || *m_stream->next_in != 0x1F))
            return State::Going;
        if (m_ended)
            inflateReset(m_stream.get());
        m_stream->next_out = reinterpret_cast<Bytef *>(some.data());
        m_stream->avail_out = static_cast<uInt>(some.size());
        const int result = inflate(m_stream.get(), Z_NO_FLUSH);
        m_ended = result == Z_STREAM_END;
        if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR)
            return State::Broken;
        m_bytes.append(some.data(), static_cast<qsizetype>(some.size() - m_stream->avail_out));
        if (m_bytes.size() > m_most)
            return State::TooLarge;
    } while (m_stream->avail_in > 0 || m_stream->avail_out == 0);
    return State::Going;
}

} // namespace naranhi::sources
