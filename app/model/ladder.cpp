// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ladder.h"

#include "model/readingsession.h"
#include "model/storyplaces.h"

namespace naranhi {

QList<LadderStep> ladderOf(const Difference &difference, const ReadingSession &session)
{
    QList<LadderStep> steps;
    if (difference.relation != DifferenceRelation::Update)
        return steps;
    for (const Claim &claim : difference.claims) {
        const ArticleId article = claim.place.article;
        const QString words = wordsAt(session, placeOf(claim.place));
        if (words.isEmpty() || (!steps.isEmpty() && steps.last().words == words))
            continue;
        steps.append({.words = words,
            .article = article,
            .published = session.article(article).published.value});
    }
    return steps;
}

} // namespace naranhi
