// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/nouns.h"

namespace naranhi::language {

namespace {

constexpr qsizetype longestNoun = 6;

constexpr char16_t nouns[] = {
#include "language/nountable.inc"
};

} // namespace

bool isNoun(QStringView word)
{
    if (word.size() < 2 || word.size() > longestNoun)
        return false;
    const QStringView all(nouns, std::size(nouns) - 1);
    qsizetype low = 0;
    qsizetype high = all.size();
    while (low < high) { // [low, high) always holds whole lines
        qsizetype start = low + (high - low) / 2;
        while (start > low && all.at(start - 1) != u'\n')
            --start;
        qsizetype end = start;
        while (all.at(end) != u'\n')
            ++end;
        const int order = word.compare(all.sliced(start, end - start));
        if (order == 0)
            return true;
        if (order < 0)
            high = start;
        else
            low = end + 1;
    }
    return false;
}

bool isNounOrCompound(QStringView word)
{
    if (isNoun(word))
        return true;
    for (qsizetype head = 2; head + 2 <= word.size(); ++head)
        if (isNoun(word.first(head)) && isNoun(word.sliced(head)))
            return true;
    return false;
}

} // namespace naranhi::language
