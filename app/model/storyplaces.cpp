// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storyplaces.h"

#include "model/readingsession.h"

namespace naranhi {

TextPlace placeOf(const ArticlePlace &place)
{
    return {.article = place.article, .where = {.block = place.block, .span = place.span}};
}

QList<TextPlace> placesOf(const QList<ArticlePlace> &places)
{
    QList<TextPlace> result;
    for (const ArticlePlace &place : places)
        result.append(placeOf(place));
    return result;
}

TextPlace sentenceOf(const Claim &claim)
{
    return {.article = claim.place.article,
        .where = {.block = claim.place.block, .span = claim.sentence}};
}

QList<TextPlace> sentencesOf(const Difference &difference)
{
    QList<TextPlace> places;
    for (const Claim &claim : difference.claims)
        places.append(sentenceOf(claim));
    return places;
}

QString wordsAt(const ReadingSession &session, const TextPlace &place)
{
    if (!session.contains(place.article))
        return {};
    const TextSpan span = place.where.span;
    return textOf(session.article(place.article), place.where.block)
        .mid(span.start, span.length())
        .simplified();
}

bool isShownAsDifferent(const Difference &difference)
{
    return !difference.isDismissed && difference.relation != DifferenceRelation::Precision;
}

} // namespace naranhi
