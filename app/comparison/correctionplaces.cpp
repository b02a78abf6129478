// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/correctionplaces.h"

#include "language/particles.h"

#include <QStringView>

#include <algorithm>

namespace naranhi::comparison {

namespace {

// The title and the subtitle stand before the first block.
int rankOf(int block)
{
    return block < 0 ? subtitleBlock + titleBlock - block : block;
}

bool isWordBefore(QStringView text, qsizetype at)
{
    return at > 0 && text.at(at - 1).isLetterOrNumber() && text.at(at).isLetterOrNumber();
}

// What is written onto the words from behind, as far as it matters: no particle is longer.
QStringView tailBehind(QStringView text, qsizetype end)
{
    constexpr qsizetype longest = 16;
    const QStringView rest = text.sliced(end, std::min(longest, text.size() - end));
    const auto stop = std::ranges::find_if_not(rest, [](QChar c) { return c.isLetterOrNumber(); });
    return rest.first(stop - rest.begin());
}

bool standsAsName(QStringView text, TextSpan span)
{
    if (isWordBefore(text, span.start))
        return false;
    const QStringView tail = tailBehind(text, span.end);
    return tail.isEmpty()
        || language::isParticle(
            tail, text.sliced(span.start, span.length()), language::ParticleSpelling::Any);
}

void addPlaces(const QString &words, const QString &text, int block, QList<BlockSpan> &places)
{
    qsizetype at = text.indexOf(words);
    while (at >= 0) {
        const TextSpan span{at, at + words.size()};
        const bool isThere = standsAsName(text, span);
        if (isThere)
            places.append({block, span});
        at = text.indexOf(words, isThere ? span.end : at + 1);
    }
}

QList<BlockSpan> placesOfWords(const QString &words, const Article &article)
{
    QList<BlockSpan> places;
    if (words.isEmpty())
        return places;
    addPlaces(words, article.title, titleBlock, places);
    addPlaces(words, article.subtitle, subtitleBlock, places);
    for (int block = 0; block < article.blocks.size(); ++block)
        addPlaces(words, article.blocks.at(block).text, block, places);
    return places;
}

bool overlap(const BlockSpan &a, const BlockSpan &b)
{
    return a.block == b.block && a.span.overlaps(b.span);
}

} // namespace

bool isBefore(const BlockSpan &a, const BlockSpan &b)
{
    return std::pair(rankOf(a.block), a.span.start) < std::pair(rankOf(b.block), b.span.start);
}

QList<BlockSpan> CorrectionPlaces::all() const
{
    QList<BlockSpan> places = elsewhere;
    if (own)
        places.insert(std::ranges::upper_bound(places, *own, isBefore), *own);
    return places;
}

CorrectionPlaces placesOf(const TextAnchor &anchor, CorrectionScope scope, const Article &article)
{
    CorrectionPlaces places;
    if (isAnchorIn(anchor, article))
        places.own = placeOf(anchor, article);
    if (scope == CorrectionScope::Story)
        return places;
    places.elsewhere = placesOfWords(anchor.exact, article);
    if (places.own)
        places.elsewhere.removeIf([&](const BlockSpan &p) { return overlap(p, *places.own); });
    return places;
}

} // namespace naranhi::comparison
