// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/nouns.h"

#include <algorithm>

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
