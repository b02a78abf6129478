// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/openquestions.h"

#include "model/storyplaces.h"

#include <algorithm>

namespace naranhi {

QList<Gap> gapsOf(const Comparison &comparison, ArticleId article)
{
    QList<Gap> gaps = comparison.gaps;
    gaps.removeIf([article](const Gap &gap) { return gap.article != article; });
    return gaps;
}

QList<TextPlace> placesOf(const Gap &gap, const Comparison &comparison)
{
    const QList<ArticlePlace> &members = comparison.passages.at(gap.passage).members;
    QList<TextPlace> places;
    const auto own = std::ranges::find(members, gap.article, &ArticlePlace::article);
    if (own != members.end())
        places.append(placeOf(*own));
    const auto answer = std::ranges::find_if(members, [&gap](const ArticlePlace &member) {
        return member.article == gap.answer.article && member.block == gap.answer.block
            && member.span.contains(gap.answer.span);
    });
    places.append(placeOf(answer == members.end() ? gap.answer : *answer));
    return places;
}

} // namespace naranhi
