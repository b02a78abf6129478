// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/passageacts.h"

#include "model/readingsession.h"
#include "widgets/common/correctionacts.h"

namespace naranhi {

void tellTheSame(const ReadingContext &context, const TextPlace &place)
{
    const auto first = context.focus.joining();
    if (!first || first->article == place.article || !context.session.contains(first->article)) {
        context.focus.setJoining(first == place ? std::nullopt : std::optional(place));
        return;
    }
    context.focus.setJoining({});
    const auto placeOf = [](const TextPlace &each) {
        return ArticlePlace{each.article, each.where.block, each.where.span};
    };
    correct(context, joining(context.session, {placeOf(*first), placeOf(place)}));
    context.focus.goTo(place, {*first});
}

std::optional<PassageMember> memberAt(const Comparison &comparison, const TextPlace &place)
{
    const auto &[block, span] = place.where;
    for (qsizetype i = 0; i < comparison.passages.size(); ++i) {
        const QList<ArticlePlace> &members = comparison.passages.at(i).members;
        for (qsizetype k = 0; k < members.size(); ++k)
            if (members.at(k).article == place.article && members.at(k).block == block
                && members.at(k).span.contains(span.start))
                return PassageMember{i, k};
    }
    return std::nullopt;
}

void partFromOthers(const ReadingContext &context, const Passage &passage, qsizetype member)
{
    const ArticlePlace parted = passage.members.at(member);
    QList<Correction::Act> acts;
    for (const ArticlePlace &other : passage.members)
        if (other.article != parted.article)
            acts += parting(context.session, {parted, other});
    correctAll(context, acts, CorrectionScope::Story, actText(acts.first()));
}

} // namespace naranhi
