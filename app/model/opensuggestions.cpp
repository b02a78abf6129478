// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/opensuggestions.h"

#include "model/readingsession.h"

#include <algorithm>

namespace naranhi {

namespace {

bool joins(const EntityReference &a, const EntityReference &b, const Entity &one, const Entity &two)
{
    const EntityReference first = referenceTo(one);
    const EntityReference second = referenceTo(two);
    return (a == first && b == second) || (a == second && b == first);
}

bool isAnswered(const QList<Correction> &corrections, const Entity &one, const Entity &two)
{
    return std::ranges::any_of(corrections, [&](const Correction &correction) {
        if (const auto *merge = std::get_if<MergeEntities>(&correction.act))
            return joins(merge->entity, merge->into, one, two);
        if (const auto *apart = std::get_if<KeepApart>(&correction.act))
            return joins(apart->entity, apart->other, one, two);
        return false;
    });
}

} // namespace

QList<LinkSuggestion> openSuggestions(const ReadingSession &session)
{
    QList<LinkSuggestion> open;
    for (const LinkSuggestion &suggestion : session.suggestions()) {
        const Entity *one = session.entity(suggestion.entity);
        const Entity *two = session.entity(suggestion.other);
        if (one != nullptr && two != nullptr && !isAnswered(session.corrections(), *one, *two))
            open += suggestion;
    }
    return open;
}

} // namespace naranhi
