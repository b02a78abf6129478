// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sidebyside.h"

#include "model/storyplaces.h"

#include <algorithm>

namespace naranhi {

SideBySide sideBySide(const QList<Passage> &passages, const TextPlace &sentence)
{
    const auto holds = [&sentence](const ArticlePlace &member) {
        return member.article == sentence.article && member.block == sentence.where.block
            && member.span.overlaps(sentence.where.span);
    };
    for (qsizetype i = 0; i < passages.size(); ++i) {
        const QList<ArticlePlace> &members = passages.at(i).members;
        const auto here = std::ranges::find_if(members, holds);
        if (here == members.end())
            continue;
        SideBySide found{.here = placeOf(*here), .beside = {}, .passage = i};
        for (const ArticlePlace &member : members)
            if (member.article != sentence.article)
                found.beside.append(placeOf(member));
        return found;
    }
    return {.here = sentence, .beside = {}};
}

QList<AlignedSpans> alignedSpans(const QList<Passage> &passages,
    std::pair<ArticleId, SpanInText> from,
    std::pair<ArticleId, SpanInText> to)
{
    constexpr double outweighing = 1e6;
    QList<AlignedSpans> pairs;
    for (const Passage &passage : passages) {
        QList<TextSpan> here;
        QList<TextSpan> there;
        for (const ArticlePlace &member : passage.members) {
            const BlockSpan where{member.block, member.span};
            if (member.article == from.first) {
                if (const auto span = from.second(where))
                    here.append(*span);
            } else if (member.article == to.first) {
                if (const auto span = to.second(where))
                    there.append(*span);
            }
        }
        for (const TextSpan &one : here)
            for (const TextSpan &other : there)
                pairs.append({one, other, passage.isReaders ? outweighing : passage.strength});
    }
    return pairs;
}

} // namespace naranhi
