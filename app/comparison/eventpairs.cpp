// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/eventpairs.h"

#include "comparison/differencekinds.h"

#include <algorithm>

namespace naranhi::comparison {

namespace {

QSet<EntityId> entitiesOf(const QList<Mention> &mentions)
{
    QSet<EntityId> ids;
    for (const Mention &mention : mentions)
        ids.insert(mention.entity);
    return ids;
}

} // namespace

bool EventPairs::areOne(const EventClaim &a, const EventClaim &b) const
{
    return areOneButForPlace(a, b) && !lieApart(a, b);
}

bool EventPairs::areOneButForPlace(const EventClaim &a, const EventClaim &b) const
{
    if (a.clause.event != b.clause.event || speakOfOthers(a, b))
        return false;
    return sharedPassage(a.ground, b.ground) >= 0 || sharedName(a, b) != EntityId::None
        || shareAPlace(a, b);
}

bool EventPairs::areAtOtherTimes(const EventClaim &a, const EventClaim &b) const
{
    if (a.times.isEmpty() || b.times.isEmpty())
        return false;
    return std::ranges::none_of(a.times, [&](const TimeExpression &time) {
        return std::ranges::any_of(b.times, [&](const TimeExpression &other) {
            return compareTimes(writtenTime(a, time), writtenTime(b, other)) != Verdict::Conflict;
        });
    });
}

EntityId EventPairs::sharedName(const EventClaim &a, const EventClaim &b) const
{
    for (const QList<Mention> *names : {&a.people, &a.places, &a.firms}) {
        for (const Mention &mention : *names) {
            const QList<Mention> &others = names == &a.people ? b.people
                : names == &a.places                          ? b.places
                                                              : b.firms;
            if (!m_claims.common.contains(mention.entity)
                && entitiesOf(others).contains(mention.entity))
                return mention.entity;
        }
    }
    return EntityId::None;
}

QSet<EntityId> EventPairs::peopleIn(const EventClaim &claim) const
{
    return entitiesOf(claim.people) - m_claims.common;
}

// Two meetings, each with somebody else.
bool EventPairs::speakOfOthers(const EventClaim &a, const EventClaim &b) const
{
    const QSet<EntityId> first = peopleIn(a);
    const QSet<EntityId> second = peopleIn(b);
    return !first.isEmpty() && !second.isEmpty() && !first.intersects(second);
}

bool EventPairs::lieApart(const EventClaim &a, const EventClaim &b) const
{
    const auto isElsewhere = [this](const EventClaim &claim) {
        return std::ranges::any_of(claim.places,
            [this](const Mention &place) { return !m_claims.common.contains(place.entity); });
    };
    return isElsewhere(a) && isElsewhere(b) && !shareAPlace(a, b);
}

// Also 이천 and 이천캠퍼스; not 한국, where all of the story happens.
bool EventPairs::shareAPlace(const EventClaim &a, const EventClaim &b) const
{
    for (const Mention &place : a.places) {
        for (const Mention &other : b.places) {
            if (m_claims.common.contains(place.entity) || m_claims.common.contains(other.entity))
                continue;
            const QString first = wordsOf(a, place.span);
            const QString second = wordsOf(b, other.span);
            if (place.entity == other.entity || first.contains(second) || second.contains(first))
                return true;
        }
    }
    return false;
}

QString EventPairs::wordsOf(const EventClaim &claim, TextSpan span) const
{
    const Article &article = m_story.articles.at(claim.ground.article).article;
    return textOf(article, claim.ground.sentence.block).mid(span.start, span.length());
}

WrittenTime EventPairs::writtenTime(const EventClaim &claim, const TimeExpression &time) const
{
    constexpr qsizetype reach = 4; // "(현지시간)" stands right behind
    const QString behind = wordsOf(claim, {time.span.end, time.span.end + reach});
    return {time.value, wordsOf(claim, time.span), behind.contains(u"현지")};
}

} // namespace naranhi::comparison
