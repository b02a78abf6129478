// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/comparisonreferences.h"

#include "domain/articlerows.h"

#include <algorithm>

namespace naranhi {

namespace {

// The words of a claim; its sentence where it has none of its own.
ArticlePlace wordsOf(const Claim &claim)
{
    return claim.place.span.isEmpty()
        ? ArticlePlace{claim.place.article, claim.place.block, claim.sentence}
        : claim.place;
}

bool standsAt(const Claim &claim, const ArticlePlace &place)
{
    const ArticlePlace words = wordsOf(claim);
    return words.article == place.article && words.block == place.block
        && words.span.overlaps(place.span);
}

qsizetype shared(const Difference &difference, const QList<ArticlePlace> &places)
{
    return std::ranges::count_if(places, [&difference](const ArticlePlace &place) {
        return std::ranges::any_of(
            difference.claims, [&place](const Claim &claim) { return standsAt(claim, place); });
    });
}

} // namespace

std::optional<ArticlePlace> placeAmong(
    const QList<AnnotatedArticle> &articles, const TextAnchor &anchor)
{
    std::optional<ArticlePlace> place;
    for (const AnnotatedArticle &each : articles) {
        if (!isAnchorIn(anchor, each.article))
            continue;
        const std::optional<BlockSpan> where = placeOf(anchor, each.article);
        if (where && (!place || each.article.title == anchor.title))
            place = ArticlePlace{each.id, where->block, where->span};
    }
    return place;
}

QList<TextAnchor> anchorsOf(
    const QList<ArticlePlace> &places, const QList<AnnotatedArticle> &articles)
{
    QList<TextAnchor> anchors;
    for (const ArticlePlace &place : places)
        if (const qsizetype row = rowOf(articles, place.article); row >= 0)
            anchors.append(textAnchorOf(articles.at(row).article, {place.block, place.span}));
    return anchors;
}

DifferenceReference referenceTo(
    const Difference &difference, const QList<AnnotatedArticle> &articles)
{
    QList<ArticlePlace> places;
    for (const Claim &claim : difference.claims)
        if (!places.contains(wordsOf(claim)))
            places.append(wordsOf(claim));
    return {.kind = difference.kind, .places = anchorsOf(places, articles)};
}

qsizetype differenceMeant(const DifferenceReference &reference,
    const QList<AnnotatedArticle> &articles,
    const QList<Difference> &differences)
{
    QList<ArticlePlace> places;
    for (const TextAnchor &anchor : reference.places)
        if (const auto place = placeAmong(articles, anchor))
            places.append(*place);
    qsizetype meant = -1;
    qsizetype most = 1;
    for (qsizetype i = 0; i < differences.size(); ++i) {
        const bool isOfKind = differences.at(i).kind == reference.kind;
        const qsizetype count = isOfKind ? shared(differences.at(i), places) : 0;
        if (count > most) {
            meant = i;
            most = count;
        }
    }
    return meant;
}

} // namespace naranhi
