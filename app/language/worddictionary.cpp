// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/worddictionary.h"

namespace naranhi::language {

quint32 WordDictionary::find(quint64 hash) const
{
    constexpr quint32 readingMask = (quint32(1) << wordReadingBits) - 1;
    const auto check = static_cast<quint32>(hash >> 32) & ~readingMask;
    const size_t mask = slots.size() - 1;
    size_t slot = hash & mask;
    // A damaged table may be full: never go round more than once.
    for (size_t probes = 0; probes < slots.size() && slots[slot] != 0; ++probes) {
        if ((slots[slot] & ~readingMask) == check)
            return slots[slot] & readingMask;
        slot = (slot + 1) & mask;
    }
    return 0;
}

quint32 WordDictionary::lengthsOf(quint64 hashOfTwo) const
{
    const auto check = static_cast<quint32>(hashOfTwo >> 48);
    const size_t mask = lengths.size() - 1;
    size_t slot = hashOfTwo & mask;
    for (size_t probes = 0; probes < lengths.size() && lengths[slot] != 0; ++probes) {
        if (lengths[slot] >> 16 == check)
            return lengths[slot] & 0xFFFF;
        slot = (slot + 1) & mask;
    }
    return 0;
}

} // namespace naranhi::language
