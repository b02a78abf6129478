// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/differencekinds.h"
#include "comparison/eventpairs.h"

#include <QStringList>

#include <algorithm>
#include <functional>
#include <map>

using namespace Qt::StringLiterals;

namespace naranhi::comparison {

namespace {

// One value of an event: a time of it, a place of it …
struct EventValue
{
    const EventClaim *event = nullptr;
    PlacedClaim placed;
    WrittenTime time; // of a date
    Instant day = 0; // on which it begins
    EntityId place = EntityId::None;
    QSet<EntityId> people{};
};

constexpr QStringView meeting = u"만남";
constexpr QStringView visit = u"방문";

// Told as a plan by one and as done by another that appeared no earlier.
bool isPlanAndOutcome(const Story &story, const EventClaim &a, const EventClaim &b)
{
    const EventTense first = a.clause.tense;
    const EventTense second = b.clause.tense;
    const AnnotatedArticle &one = story.articles.at(a.ground.article);
    const AnnotatedArticle &other = story.articles.at(b.ground.article);
    if (first == EventTense::Coming && second == EventTense::Past)
        return mayAppearBefore(one, other);
    return first == EventTense::Past && second == EventTense::Coming && mayAppearBefore(other, one);
}

PlacedClaim placedAt(
    const Story &story, const EventClaim &event, TextSpan words, const QString &value)
{
    return {.ground = event.ground,
        .claim = {.place
            = {story.articles.at(event.ground.article).id, event.ground.sentence.block, words},
            .sentence = event.ground.sentence.span,
            .value = value},
        .isPlan = event.clause.tense == EventTense::Coming};
}

// Collects the values of one kind by event and makes differences of them.
class EventDifferences
{
public:
    EventDifferences(const Story &story, const EventPairs &pairs, DifferenceKind kind)
        : m_story(story)
        , m_pairs(pairs)
        , m_kind(kind)
    {
    }

    void add(const EventValue &value) { m_byEvent[value.event->clause.event].append(value); }

    using Compare = std::function<Verdict(const EventValue &, const EventValue &)>;

    [[nodiscard]] QList<Difference> found(const Compare &compare) const
    {
        QList<Difference> differences;
        for (const auto &[event, values] : m_byEvent)
            differences += differencesAmong(event, values, compare);
        return differences;
    }

private:
    [[nodiscard]] QList<Difference> differencesAmong(
        const QString &event, const QList<EventValue> &values, const Compare &compare) const
    {
        QList<qsizetype> articles;
        QList<PlacedClaim> placed;
        for (const EventValue &value : values) {
            articles.append(value.event->ground.article);
            placed.append(value.placed);
        }
        const auto judge
            = [&](qsizetype i, qsizetype j) { return compare(values.at(i), values.at(j)); };
        QList<Difference> differences;
        for (const ClaimCluster &cluster : clustersOf(articles, judge)) {
            const EventClaim &first = *values.at(cluster.claims.constFirst()).event;
            const EventClaim &last = *values.at(cluster.claims.constLast()).event;
            differences.append(differenceOf(m_story,
                placed,
                cluster,
                {.kind = m_kind,
                    .relation = relationOf(values, cluster),
                    .about = nounOfEvent(event),
                    .entity = m_pairs.sharedName(first, last),
                    .claims = {}}));
        }
        return differences;
    }

    [[nodiscard]] DifferenceRelation relationOf(
        const QList<EventValue> &values, const ClaimCluster &cluster) const
    {
        bool isUpdate = false;
        for (const qsizetype i : cluster.claims) {
            for (const qsizetype j : cluster.claims)
                isUpdate = isUpdate
                    || isPlanAndOutcome(m_story, *values.at(i).event, *values.at(j).event);
        }
        if (cluster.worst == Verdict::Precision)
            return DifferenceRelation::Precision;
        return isUpdate ? DifferenceRelation::Update : DifferenceRelation::Conflict;
    }

    const Story &m_story;
    const EventPairs &m_pairs;
    DifferenceKind m_kind;
    std::map<QString, QList<EventValue>> m_byEvent;
};

QList<EventValue> timesOf(const Story &story, const EventPairs &pairs, const EventClaim &event)
{
    QList<EventValue> values;
    for (const TimeExpression &time : event.times) {
        const WrittenTime written = pairs.writtenTime(event, time);
        const auto stretch = stretchOf(written);
        if (!stretch)
            continue;
        const bool isPartOfDay
            = stretch->precision == Precision::Range && !time.value.contains(u'/');
        const QString value = isPartOfDay ? written.words : time.value;
        values.append({.event = &event,
            .placed = placedAt(story, event, time.span, value),
            .time = written,
            .day = startOfDay(stretch->start)});
    }
    return values;
}

// Two meetings may well be at two times and places.
Verdict ofOneMeeting(
    const EventPairs &pairs, const EventValue &a, const EventValue &b, Verdict verdict)
{
    const bool areTwo = verdict == Verdict::Conflict && pairs.haveOtherPartners(*a.event, *b.event);
    return areTwo ? Verdict::Unrelated : verdict;
}

// "서울 그랜드호텔": the house behind the place where it stands.
TextSpan withHouse(const EventPairs &pairs, const EventClaim &event, TextSpan place)
{
    for (const ClauseWord &word : event.clause.words) {
        const TextSpan stem{word.span.start, word.span.start + word.stem.size()};
        if (stem.start == place.end + 1 && isHouse(pairs.wordsOf(event, stem)))
            return {place.start, stem.end};
    }
    return place;
}

// "만나 오찬까지 함께" lists are often cut short: who is missing was left out, not absent.
bool isOpenList(const EventPairs &pairs, const EventClaim &claim)
{
    constexpr qsizetype reach = 30;
    const Mention &last = claim.people.constLast();
    const TextSpan behind{last.span.end, qMin(last.span.end + reach, claim.clause.span.end)};
    const QString words = pairs.wordsOf(claim, behind);
    return words.contains(u" 등") || words.contains(u"비롯");
}

// The words right before the verb that say what it was done to, from the last one with a particle:
// "이천 공장은" of "장관은 이천 공장은 방문하지 않았다".
QStringList objectOf(const Clause &clause)
{
    QStringList object;
    for (qsizetype i = clause.words.size() - 1; i >= 0; --i) {
        const ClauseWord &word = clause.words.at(i);
        const bool isInside = !object.isEmpty();
        constexpr QStringView adnominal = u"던는할될한된";
        if (isInside && (!word.particle.isEmpty() || adnominal.contains(word.stem.back())))
            break;
        if ((isInside || !word.particle.isEmpty()) && !word.stem.front().isDigit())
            object.prepend(word.stem);
    }
    return object;
}

bool deniesWhatIsTold(const EventClaim &denied, const EventClaim &told)
{
    const QStringList object = objectOf(denied.clause);
    return std::all_of(object.cbegin(), object.cend(), [&told](const QString &each) {
        return std::any_of(
            told.clause.words.cbegin(), told.clause.words.cend(), [&each](const ClauseWord &word) {
                return word.stem.size() >= 2
                    && (each.startsWith(word.stem) || word.stem.startsWith(each));
            });
    });
}

bool isOfPeople(const QString &event)
{
    return event == meeting || event == u"참석" || event == u"체결" || event == u"선임"
        || event == u"체포";
}

// Who took part: whom the one who acts met, or who came.
QList<Mention> participantsIn(
    const EventPairs &pairs, const EventClaim &event, const QSet<EntityId> &among)
{
    const bool doTheyAct = event.clause.event == u"참석" || event.clause.event == u"선임";
    QList<Mention> people;
    for (const Mention &person : event.people) {
        if (among.contains(person.entity) && (doTheyAct || !pairs.isActing(event, person)))
            people.append(person);
    }
    return people;
}

QString nameOf(const Story &story, EntityId id)
{
    const auto it = std::find_if(story.entities.cbegin(),
        story.entities.cend(),
        [id](const Entity &each) { return each.id == id; });
    return it == story.entities.cend() ? QString() : it->name;
}

// REQUIRES people.
EventValue participantsOf(const Story &story, const EventClaim &event, const QList<Mention> &people)
{
    QStringList names;
    QSet<EntityId> ids;
    for (const Mention &person : people) {
        ids.insert(person.entity);
        names.append(nameOf(story, person.entity));
    }
    const TextSpan words{people.constFirst().span.start, people.constLast().span.end};
    return {.event = &event,
        .placed = placedAt(story, event, words, names.join(u", "_s)),
        .time = {},
        .people = ids};
}

// Each names somebody whom the other does not: a conflict, unless lists are cut short. Whoever is
// elsewhere in the other sentence was there too.
Verdict comparePeople(const EventPairs &pairs, const EventValue &a, const EventValue &b)
{
    const QSet<EntityId> first = a.people - b.event->around;
    const QSet<EntityId> second = b.people - a.event->around;
    const bool isOpen = isOpenList(pairs, *a.event) || isOpenList(pairs, *b.event);
    if (first.isEmpty() && second.isEmpty())
        return Verdict::Same;
    if (first.isEmpty() || second.isEmpty()) {
        const bool isNamedInBoth = a.people.intersects(b.people);
        return isNamedInBoth && !isOpen ? Verdict::Precision : Verdict::Unrelated;
    }
    return isOpen ? Verdict::Precision : Verdict::Conflict;
}

bool mayBeOneMeeting(const EventPairs &pairs, const EventValue &a, const EventValue &b)
{
    return a.event->clause.isNegated == b.event->clause.isNegated
        && !pairs.areAtOtherTimes(*a.event, *b.event);
}

// The people that stand right beside the name of a firm somewhere: 경계현 삼성전자 사장.
QHash<EntityId, QSet<EntityId>> staffByFirm(const Story &story, const StoryClaims &claims)
{
    QHash<EntityId, QSet<EntityId>> staff;
    for (const AnnotatedArticle &each : story.articles) {
        const QList<Mention> &mentions = each.analysis.mentions;
        for (qsizetype i = 1; i < mentions.size(); ++i) {
            const Mention &first = mentions.at(i - 1);
            const Mention &second = mentions.at(i);
            if (first.block != second.block || second.span.start != first.span.end + 1
                || textOf(each.article, first.block).at(first.span.end) != u' ')
                continue;
            if (first.type == EntityType::Organisation && second.type == EntityType::Person)
                staff[first.entity].insert(second.entity);
            else if (first.type == EntityType::Person && second.type == EntityType::Organisation)
                staff[second.entity].insert(first.entity);
        }
    }
    for (QSet<EntityId> &people : staff)
        people -= claims.common;
    return staff;
}

// Somebody of whom all of the story speaks, in both paragraphs: whoever went about meeting people.
bool haveOneGuest(
    const Story &story, const StoryClaims &claims, const EventClaim &a, const EventClaim &b)
{
    const QSet<EntityId> shared = (a.before & b.before) & claims.common;
    return std::any_of(
        story.entities.cbegin(), story.entities.cend(), [&shared](const Entity &each) {
            return each.type == EntityType::Person && shared.contains(each.id);
        });
}

// Where nobody says that something did not happen, nobody differs about it.
QSet<QString> deniedEvents(const StoryClaims &claims)
{
    QSet<QString> events;
    for (const EventClaim &claim : claims.events) {
        if (claim.clause.isNegated)
            events.insert(claim.clause.event);
    }
    return events;
}

} // namespace

QList<Difference> dateDifferences(const Story &story, const StoryClaims &claims)
{
    const EventPairs pairs(story, claims);
    EventDifferences differences(story, pairs, DifferenceKind::Date);
    for (const EventClaim &event : claims.events) {
        for (const EventValue &value : timesOf(story, pairs, event))
            differences.add(value);
    }
    return differences.found([&pairs](const EventValue &a, const EventValue &b) {
        if (a.event->clause.isNegated != b.event->clause.isNegated
            || (a.day != b.day && sharedPassage(a.event->ground, b.event->ground) < 0)
            || !pairs.areOne(*a.event, *b.event))
            return Verdict::Unrelated;
        return ofOneMeeting(pairs, a, b, compareTimes(a.time, b.time));
    });
}

QList<Difference> placeDifferences(const Story &story, const StoryClaims &claims)
{
    const EventPairs pairs(story, claims);
    EventDifferences differences(story, pairs, DifferenceKind::Place);
    for (const EventClaim &event : claims.events) {
        for (const Mention &place : event.places) {
            const TextSpan words = withHouse(pairs, event, place.span);
            differences.add({.event = &event,
                .placed = placedAt(story, event, words, pairs.wordsOf(event, words)),
                .time = {},
                .place = place.entity});
        }
    }
    return differences.found([&pairs](const EventValue &a, const EventValue &b) {
        if (a.event->clause.isNegated || b.event->clause.isNegated
            || sharedPassage(a.event->ground, b.event->ground) < 0
            || !pairs.areOneButForPlace(*a.event, *b.event)
            || pairs.areAtOtherTimes(*a.event, *b.event))
            return Verdict::Unrelated;
        const bool areAsExact = isHouse(a.placed.claim.value) == isHouse(b.placed.claim.value);
        if (a.place == b.place && areAsExact)
            return Verdict::Same;
        const Verdict verdict = comparePlaces(a.placed.claim.value, b.placed.claim.value);
        // Where somebody went tells which visit it was.
        if (verdict == Verdict::Conflict && a.event->clause.event == visit)
            return Verdict::Unrelated;
        return ofOneMeeting(pairs, a, b, verdict);
    });
}

QList<Difference> participantDifferences(const Story &story, const StoryClaims &claims)
{
    const EventPairs pairs(story, claims);
    EventDifferences differences(story, pairs, DifferenceKind::Participant);
    for (const EventClaim &event : claims.events) {
        const QList<Mention> people = participantsIn(pairs, event, event.distinctPeople);
        if (isOfPeople(event.clause.event) && !people.isEmpty())
            differences.add(participantsOf(story, event, people));
    }
    return differences.found([&pairs](const EventValue &a, const EventValue &b) {
        if (sharedPassage(a.event->ground, b.event->ground) < 0 || !mayBeOneMeeting(pairs, a, b))
            return Verdict::Unrelated;
        return comparePeople(pairs, a, b);
    });
}

QList<Difference> representativeDifferences(const Story &story, const StoryClaims &claims)
{
    const EventPairs pairs(story, claims);
    const QHash<EntityId, QSet<EntityId>> staff = staffByFirm(story, claims);
    QList<Difference> found;
    for (const Entity &firm : story.entities) {
        EventDifferences differences(story, pairs, DifferenceKind::Participant);
        const QSet<EntityId> members = staff.value(firm.id);
        if (members.size() < 2)
            continue;
        for (const EventClaim &event : claims.events) {
            const QList<Mention> people
                = participantsIn(pairs, event, event.distinctPeople & members);
            if (event.clause.event == meeting && !people.isEmpty())
                differences.add(participantsOf(story, event, people));
        }
        QList<Difference> ofFirm = differences.found([&](const EventValue &a, const EventValue &b) {
            if (!haveOneGuest(story, claims, *a.event, *b.event) || !mayBeOneMeeting(pairs, a, b))
                return Verdict::Unrelated;
            // Whom another article does not name may have been met as well.
            return a.people.intersects(b.people) ? Verdict::Same : Verdict::Precision;
        });
        for (Difference &difference : ofFirm)
            difference.entity = firm.id;
        found += ofFirm;
    }
    return found;
}

QList<Difference> negationDifferences(const Story &story, const StoryClaims &claims)
{
    const EventPairs pairs(story, claims);
    EventDifferences differences(story, pairs, DifferenceKind::Negation);
    const QSet<QString> deniable = deniedEvents(claims);
    for (const EventClaim &event : claims.events) {
        if (!deniable.contains(event.clause.event))
            continue;
        differences.add({.event = &event,
            .placed = placedAt(
                story, event, event.clause.predicate, pairs.wordsOf(event, event.clause.predicate)),
            .time = {}});
    }
    return differences.found([&pairs](const EventValue &a, const EventValue &b) {
        if (!pairs.areOne(*a.event, *b.event) || pairs.areAtOtherTimes(*a.event, *b.event))
            return Verdict::Unrelated;
        if (a.event->clause.isNegated == b.event->clause.isNegated)
            return Verdict::Same;
        const bool isFirst = a.event->clause.isNegated;
        const EventClaim &denied = isFirst ? *a.event : *b.event;
        const EventClaim &told = isFirst ? *b.event : *a.event;
        return deniesWhatIsTold(denied, told) ? Verdict::Conflict : Verdict::Unrelated;
    });
}

} // namespace naranhi::comparison
