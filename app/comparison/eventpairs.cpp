// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/eventpairs.h"

#include "comparison/differencekinds.h"
#include "comparison/wordlist.h"

#include <algorithm>

namespace naranhi::comparison {

namespace {

bool holds(const QList<Mention> &mentions, EntityId entity)
{
    return std::ranges::any_of(
        mentions, [entity](const Mention &each) { return each.entity == entity; });
}

// A preliminary round is no opening; an event is anything.
bool haveOtherThemes(const EventClaim &a, const EventClaim &b)
{
    const QString &first = a.theme;
    const QString &second = b.theme;
    if (first.isEmpty() || second.isEmpty() || first.contains(second) || second.contains(first))
        return false;
    const auto isAny = [](const QString &theme) {
        return isOneOf(theme, {u"행사", u"자리", u"일정", u"대회", u"이번"});
    };
    return !isAny(first) && !isAny(second);
}

} // namespace

bool EventPairs::areOne(const EventClaim &a, const EventClaim &b) const
{
    return areOneButForPlace(a, b) && !lieApart(a, b);
}

bool EventPairs::areOneButForPlace(const EventClaim &a, const EventClaim &b) const
{
    if (a.clause.event != b.clause.event || speakOfOthers(a, b) || haveOtherThemes(a, b))
        return false;
    return sharedPassage(a.ground, b.ground) >= 0 || sharedName(a, b) != EntityId::None;
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
            if (holds(others, mention.entity) && !m_claims.common.contains(mention.entity))
                return mention.entity;
        }
    }
    const EntityId place = placeInBoth(a, b);
    return place != EntityId::None ? place : placeInBoth(b, a);
}

// Two meetings, each with somebody else.
bool EventPairs::speakOfOthers(const EventClaim &a, const EventClaim &b)
{
    return !a.distinctPeople.isEmpty() && !b.distinctPeople.isEmpty()
        && !a.distinctPeople.intersects(b.distinctPeople);
}

bool EventPairs::lieApart(const EventClaim &a, const EventClaim &b) const
{
    const auto isElsewhere = [this](const EventClaim &claim) {
        return std::ranges::any_of(claim.places,
            [this](const Mention &place) { return !m_claims.common.contains(place.entity); });
    };
    return isElsewhere(a) && isElsewhere(b) && !shareAPlace(a, b);
}

// Also 이천 and 이천캠퍼스, and where only one of the two was known for a name; not 한국, where all
// of the story happens.
bool EventPairs::shareAPlace(const EventClaim &a, const EventClaim &b) const
{
    return placeInBoth(a, b) != EntityId::None || placeInBoth(b, a) != EntityId::None;
}

EntityId EventPairs::placeInBoth(const EventClaim &a, const EventClaim &b) const
{
    for (qsizetype i = 0; i < b.places.size(); ++i) {
        const Mention &place = b.places.at(i);
        const QString &name = b.placeNames.at(i);
        if (m_claims.common.contains(place.entity))
            continue;
        const bool isNamed = holds(a.places, place.entity)
            || std::ranges::any_of(
                a.placeNames, [&name](const QString &other) { return other.contains(name); });
        const bool isWritten = std::ranges::any_of(a.clause.words, [&](const ClauseWord &word) {
            return word.stem.size() >= 2
                && (name.startsWith(word.stem) || word.stem.startsWith(name));
        });
        if (isNamed || isWritten)
            return place.entity;
    }
    return EntityId::None;
}

QSet<EntityId> EventPairs::partnersIn(const EventClaim &claim) const
{
    QSet<EntityId> partners;
    for (const Mention &person : claim.people) {
        if (!isActing(claim, person))
            partners.insert(person.entity);
    }
    return partners - m_claims.common;
}

bool EventPairs::haveOtherPartners(const EventClaim &a, const EventClaim &b) const
{
    return !(partnersIn(a) - b.around).isEmpty() && !(partnersIn(b) - a.around).isEmpty();
}

bool EventPairs::isActing(const EventClaim &event, const Mention &person) const
{
    const QString behind = wordsOf(event, {person.span.end, event.clause.predicate.start});
    for (const QString &word : behind.split(u' ')) {
        if (word.isEmpty())
            continue;
        constexpr QStringView acting = u"이가은는";
        constexpr QStringView others = u"을를과와,도의";
        if (acting.contains(word.back()))
            return true;
        if (others.contains(word.back()))
            return false;
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
