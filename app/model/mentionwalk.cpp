// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mentionwalk.h"

#include <algorithm>
#include <tuple>

namespace naranhi {

namespace {

// Where a place stands in the order of a walk.
using Position = std::tuple<int, int, qsizetype>;

int readingOrder(int block)
{
    return block < 0 ? (block == titleBlock ? -2 : -1) : block;
}

Position positionOf(int row, const BlockSpan &where)
{
    return {row, readingOrder(where.block), where.span.start};
}

struct Stop
{
    Position position;
    TextPlace place;
};

QList<Stop> stopsAt(const ReadingSession &session, const QList<EntityId> &entities)
{
    QList<Stop> stops;
    int row = 0;
    for (const AnnotatedArticle &article : session.articles()) {
        for (const Mention &mention : article.analysis.mentions) {
            if (mention.entity == EntityId::None || !entities.contains(mention.entity))
                continue;
            const BlockSpan where{mention.block, mention.span};
            stops.push_back({positionOf(row, where), {article.id, where}});
        }
        ++row;
    }
    std::ranges::sort(stops, {}, &Stop::position);
    return stops;
}

} // namespace

std::optional<TextPlace> nextMention(const ReadingSession &session,
    const QList<EntityId> &entities,
    const std::optional<TextPlace> &from,
    WalkDirection direction)
{
    const QList<Stop> stops = stopsAt(session, entities);
    if (stops.isEmpty())
        return std::nullopt;
    const bool forward = direction == WalkDirection::Forward;
    const int row = from ? session.rowOf(from->article) : -1;
    if (row < 0)
        return (forward ? stops.first() : stops.last()).place;

    const Position here = positionOf(row, from->where);
    if (forward) {
        const auto next = std::ranges::upper_bound(stops, here, {}, &Stop::position);
        return (next == stops.end() ? stops.first() : *next).place;
    }
    const auto next = std::ranges::lower_bound(stops, here, {}, &Stop::position);
    return (next == stops.begin() ? stops.last() : *std::prev(next)).place;
}

QList<EntityId> walkedEntities(const ReadingSession &session, const ReadingFocus &focus)
{
    if (!focus.pinned().isEmpty())
        return focus.pinned();
    if (focus.hovered() != EntityId::None)
        return {focus.hovered()};
    const std::optional<TextPlace> current = focus.current();
    if (!current || !session.contains(current->article))
        return {};
    for (const Mention &mention : session.analysis(current->article).mentions)
        if (mention.block == current->where.block && mention.span.overlaps(current->where.span)
            && mention.entity != EntityId::None)
            return {mention.entity};
    return {};
}

} // namespace naranhi
