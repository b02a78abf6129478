// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/nouns.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <string_view>

namespace naranhi::language {

namespace {

constexpr qsizetype longestNoun = 6;

constexpr char16_t nouns[] = {
#include "language/nountable.inc"
};

constexpr std::u16string_view allNouns(nouns, std::size(nouns) - 1);

// Where each noun's line begins, by its hash (open addressing); -1 for none. A binary search over
// lines took a third of the time of all rules.
constexpr size_t slotCount = 1 << 16;
// Most words that are asked for are none: a bit by hash says so from a table that stays in the
// cache.
constexpr size_t bitCount = 1 << 18;

struct Table
{
    std::array<qint32, slotCount> lines;
    std::bitset<bitCount> known;
};

quint32 hashOf(std::u16string_view word)
{
    quint32 hash = 2166136261U; // FNV-1a
    for (const char16_t c : word)
        hash = (hash ^ c) * 16777619U;
    return hash ^ (hash >> 16);
}

bool isAt(std::u16string_view word, qint32 line)
{
    const auto start = static_cast<size_t>(line);
    return allNouns.substr(start, word.size()) == word && allNouns.at(start + word.size()) == u'\n';
}

Table findLines()
{
    Table found;
    found.lines.fill(-1);
    for (size_t line = 0; line < allNouns.size();) {
        const size_t end = allNouns.find(u'\n', line);
        const quint32 hash = hashOf(allNouns.substr(line, end - line));
        size_t slot = hash % slotCount;
        while (found.lines[slot] >= 0)
            slot = (slot + 1) % slotCount;
        found.lines[slot] = static_cast<qint32>(line);
        found.known[hash % bitCount] = true;
        line = end + 1;
    }
    return found;
}

} // namespace

bool isNoun(QStringView word)
{
    static const Table table = findLines();
    if (word.size() < 2 || word.size() > longestNoun)
        return false;
    const std::u16string_view wanted(word.utf16(), static_cast<size_t>(word.size()));
    const quint32 hash = hashOf(wanted);
    if (!table.known[hash % bitCount])
        return false;
    for (size_t slot = hash % slotCount; table.lines[slot] >= 0; slot = (slot + 1) % slotCount)
        if (isAt(wanted, table.lines[slot]))
            return true;
    return false;
}

bool isNounOrCompound(QStringView word)
{
    constexpr QStringView suffixes
        = u"자들점권성적용식부실장품비값감객원생률법기물제형화력층구측주";
    if (isNoun(word))
        return true;
    if (word.size() > 2 && suffixes.contains(word.back()) && isNoun(word.chopped(1)))
        return true;
    for (qsizetype head = std::min(longestNoun, word.size() - 2); head >= 2; --head)
        if (isNoun(word.first(head)) && isNounOrCompound(word.sliced(head)))
            return true;
    return false;
}

} // namespace naranhi::language
