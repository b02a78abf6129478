// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QtEndian>

#include <algorithm>
#include <span>

namespace naranhi::language {

// A dictionary of Korean word forms as it lies in the file of the name model, all numbers
// little-endian. The forms themselves are not kept: a form is known by a hash, so about one
// stranger in a hundred thousand is taken for a word.

// Open addressing, linear probing: 18 bits of the hash, then the number of the form's readings; 0
// is an empty slot.
using WordSlot = quint32_le;
inline constexpr int wordReadingBits = 14;

// Of two letters, the lengths of the longer forms that begin with them: 16 bits of the hash, then a
// bit for each length from 2 to 17; 0 is an empty slot.
using WordLengthsSlot = quint32_le;
inline constexpr qsizetype longestWord = 17;

// One thing that a form may be; forms that may be the same things share their readings.
struct WordReading
{
    quint16_le leftClass; // decide together what it costs that a word stands behind another
    quint16_le rightClass;
    quint16_le tag;
    qint16_le cost;
};

enum class WordKind : quint16 {
    Other, // particles, pronouns, signs, strangers
    Nominal, // nouns, numbers, Latin letters, affixes of nouns
    Predicate, // verbs, adjectives, their endings, adverbs, exclamations: no part of any name
};

// A part of speech.
struct WordTag
{
    quint16_le costAfterBlank; // particles and endings seldom begin an eojeol
    quint16_le kind; // a WordKind
};

// Words that no dictionary lists; their readings come first, in this order.
enum class WordScript { Hangul, Latin, Digit, Hanja, Other };
inline constexpr quint32 wordScriptCount = 5;

inline constexpr quint64 emptyWordHash = 0x243F6A8885A308D3ULL;

[[nodiscard]] constexpr quint64 wordHash(quint64 hash, QChar next)
{
    hash = (hash ^ next.unicode()) * 0x9E3779B97F4A7C15ULL;
    return hash ^ (hash >> 29);
}

// Looks words up where they lie. Whatever the bytes are, lookups stay within them.
struct WordDictionary
{
    std::span<const WordSlot> slots; // a power of two of them, like `lengths`
    std::span<const WordLengthsSlot> lengths;
    std::span<const quint32_le> firstReadings; // of each list of readings, and one past the last
    std::span<const WordReading> readings;
    std::span<const WordTag> tags;
    std::span<const qint16_le> connections; // rows: left class of the next word
    size_t rightClassCount = 0;

    // A number for readingsOf; 0 for no word.
    [[nodiscard]] quint32 find(quint64 hash) const;
    [[nodiscard]] quint32 lengthsOf(quint64 hashOfTwo) const;

    [[nodiscard]] std::span<const WordReading> readingsOf(quint32 list) const
    {
        if (list + 1 >= firstReadings.size())
            return {};
        const size_t first = std::min<size_t>(firstReadings[list], readings.size());
        const size_t end = std::clamp<size_t>(firstReadings[list + 1], first, readings.size());
        return readings.subspan(first, end - first);
    }

    // The costs of standing before a word of that left class, by right class.
    [[nodiscard]] std::span<const qint16_le> connectionsTo(size_t leftClass) const
    {
        const size_t first = leftClass * rightClassCount;
        return first + rightClassCount <= connections.size()
            ? connections.subspan(first, rightClassCount)
            : connections.first(std::min(rightClassCount, connections.size()));
    }
};

} // namespace naranhi::language
