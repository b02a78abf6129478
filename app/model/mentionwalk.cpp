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

// Calls `visit` with every name that somebody bears and the place where it stands.
template <typename Visit> void visitNames(const ReadingSession &session, const Visit &visit)
{
    for (const AnnotatedArticle &article : session.articles()) {
        const ArticleAnalysis &found = article.analysis;
        for (const QList<Mention> *list : {&found.mentions, &found.innerMentions}) {
            for (const Mention &mention : *list) {
                if (mention.entity != EntityId::None)
                    visit(mention.entity,
                        TextPlace{article.id, BlockSpan{mention.block, mention.span}});
            }
        }
    }
}

class Stops
{
public:
    explicit Stops(const ReadingSession &session)
        : m_session(session)
    {
    }

    void add(const TextPlace &place)
    {
        m_stops.push_back({positionOf(m_session.rowOf(place.article), place.where), place});
    }

    [[nodiscard]] std::optional<TextPlace> after(
        const std::optional<TextPlace> &from, WalkDirection direction)
    {
        if (m_stops.isEmpty())
            return std::nullopt;
        std::ranges::sort(m_stops, {}, &Stop::position);
        const bool forward = direction == WalkDirection::Forward;
        const int row = from ? m_session.rowOf(from->article) : -1;
        if (row < 0)
            return (forward ? m_stops.constFirst() : m_stops.constLast()).place;
        const Position here = positionOf(row, from->where);
        if (forward) {
            const auto next = std::ranges::upper_bound(m_stops, here, {}, &Stop::position);
            return (next == m_stops.end() ? m_stops.constFirst() : *next).place;
        }
        const auto next = std::ranges::lower_bound(m_stops, here, {}, &Stop::position);
        return (next == m_stops.begin() ? m_stops.constLast() : *std::prev(next)).place;
    }

private:
    const ReadingSession &m_session;
    QList<Stop> m_stops;
};

} // namespace

std::optional<TextPlace> nextMention(const ReadingSession &session,
    const QList<EntityId> &entities,
    const std::optional<TextPlace> &from,
    WalkDirection direction)
{
    Stops stops(session);
    visitNames(session, [&](EntityId entity, const TextPlace &place) {
        if (entities.contains(entity))
            stops.add(place);
    });
    return stops.after(from, direction);
}

std::optional<TextPlace> nextMark(
    const ReadingSession &session, const std::optional<TextPlace> &from, WalkDirection direction)
{
    Stops stops(session);
    for (const AnnotatedArticle &article : session.articles()) {
        for (const Mention &mention : article.analysis.mentions) {
            if (mention.entity != EntityId::None)
                stops.add({article.id, {mention.block, mention.span}});
        }
        for (const TimeExpression &time : article.analysis.times)
            stops.add({article.id, {time.block, time.span}});
    }
    return stops.after(from, direction);
}

std::optional<TextPlace> namedPlace(const ReadingFocus &focus)
{
    return focus.isComparing() ? std::nullopt : focus.current();
}

QList<EntityId> walkedEntities(const ReadingSession &session, const ReadingFocus &focus)
{
    if (!focus.pinned().isEmpty())
        return focus.pinned();
    if (focus.hovered() != EntityId::None)
        return {focus.hovered()};
    const std::optional<TextPlace> current = namedPlace(focus);
    if (!current || !session.contains(current->article))
        return {};
    const ArticleAnalysis &found = session.analysis(current->article);
    const auto isAt = [&current](const Mention &mention) {
        return mention.entity != EntityId::None
            && BlockSpan{mention.block, mention.span} == current->where;
    };
    // A name within another is only meant when the place is exactly its own.
    const auto inner = std::ranges::find_if(found.innerMentions, isAt);
    if (inner != found.innerMentions.end())
        return {inner->entity};
    for (const Mention &mention : found.mentions) {
        if (mention.block == current->where.block && mention.span.overlaps(current->where.span)
            && mention.entity != EntityId::None)
            return {mention.entity};
    }
    return {};
}

std::optional<TextPlace> MentionWalk::step(
    const std::optional<TextPlace> &reader, WalkDirection direction)
{
    const QList<EntityId> now = walkedEntities(m_session, m_focus);
    if (!now.isEmpty())
        m_followed = now;
    m_followed.removeIf([this](EntityId id) { return m_session.entity(id) == nullptr; });
    const std::optional<TextPlace> gone = namedPlace(m_focus);
    const std::optional<TextPlace> from = gone ? gone : reader;
    QList<EntityId> walked = m_followed;
    if (walked.isEmpty()) {
        for (const Entity &entity : m_session.entities())
            walked.append(entity.id);
    }
    return nextMention(m_session, walked, from, direction);
}

} // namespace naranhi
