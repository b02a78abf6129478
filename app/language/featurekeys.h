// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVarLengthArray>

namespace naranhi::language {

// The hashed names of all features of one character.
using FeatureKeys = QVarLengthArray<quint64, 160>;

// The finaliser of MurmurHash3 (public domain) over a running value.
[[nodiscard]] constexpr quint64 mixed(quint64 hash, quint64 value)
{
    hash = (hash ^ value) * 0x9E3779B97F4A7C15ULL;
    hash ^= hash >> 29;
    hash *= 0xBF58476D1CE4E5B9ULL;
    return hash ^ (hash >> 32);
}

template <typename... Values>
[[nodiscard]] constexpr quint64 mixedAll(quint64 hash, Values... values)
{
    ((hash = mixed(hash, values)), ...);
    return hash;
}

// One multiplication a key: most of the time of tagging is spent here and in the table.
[[nodiscard]] constexpr quint64 keyed(quint64 hash, quint64 id, quint64 detail = 0)
{
    hash = (hash + (id << 8) + detail) * 0xFF51AFD7ED558CCDULL;
    return hash ^ (hash >> 32);
}

} // namespace naranhi::language
