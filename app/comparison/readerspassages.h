// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/sentencepairs.h"

#include <QSet>

#include <set>

namespace naranhi::comparison {

// What the reader says of some places: that they tell the same thing, or that no two of them do.
struct PassageVerdict
{
    bool isSame = true;
    QList<ArticlePlace> places; // of two articles at least

    bool operator==(const PassageVerdict &) const = default;
};

struct ReadersPassages
{
    QList<PassageVerdict> verdicts; // in the order of the corrections
    QSet<qsizetype> placed; // indices of corrections of which two articles have a place
};

[[nodiscard]] ReadersPassages readersPassages(
    const QList<AnnotatedArticle> &articles, const QList<Correction> &corrections);

// The verdicts as pairs of sentences (by index, the lower first) of different articles. Of what is
// said twice of a pair the later holds.
struct ReadersPairs
{
    std::set<std::pair<int, int>> same;
    std::set<std::pair<int, int>> apart;

    [[nodiscard]] bool areApart(int a, int b) const
    {
        return !apart.empty() && apart.contains(std::minmax(a, b));
    }
};

[[nodiscard]] ReadersPairs readersPairs(
    const QList<PassageVerdict> &verdicts, const StorySentences &sentences, const Story &story);

} // namespace naranhi::comparison
