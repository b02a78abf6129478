// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/timegrammar.h"

#include "language/timeamount.h"
#include "language/timemoment.h"
#include "language/timewords.h"

namespace naranhi::language {

using namespace Qt::StringLiterals;

namespace {

TimeType typeOf(const Moment &moment)
{
    const bool within = moment.clock || moment.dayPart != DayPart::None;
    const bool awayWithin = moment.away && moment.away->unit >= Unit::Hour;
    return within || awayWithin ? TimeType::Time : TimeType::Date;
}

// "까지", "사이" behind the second date of a range.
bool takeRangeEnd(TimeCursor &cursor, bool untilCounts)
{
    TimeCursor next = cursor;
    next.takeBlanks();
    if (!(untilCounts && next.take(u"까지")) && !next.take(u"사이"))
        return false;
    cursor = next;
    return true;
}

enum class Link { None, Mark, From, And };

Link takeLink(TimeCursor &cursor)
{
    if (cursor.take(u"부터") || cursor.take(u"에서"))
        return Link::From;
    if (cursor.take(u"과") || cursor.take(u"와"))
        return Link::And;
    cursor.takeBlanks();
    return cursor.takeAny(u"~∼〜～–—-") ? Link::Mark : Link::None;
}

std::optional<ReadMoment> readRangeEnd(TimeCursor cursor)
{
    const Link link = takeLink(cursor);
    if (link == Link::None)
        return std::nullopt;
    cursor.takeBlanks();
    auto last = readMoment(cursor);
    if (!last || last->last)
        return std::nullopt;
    cursor.advance(last->end - cursor.position());
    const bool ended = takeRangeEnd(cursor, link != Link::And);
    if (link != Link::Mark && !ended)
        return std::nullopt;
    last->end = cursor.position();
    return last;
}

TimePhrase phraseOf(QStringView text, qsizetype at, const ReadMoment &read)
{
    TimePhrase phrase{.span = {at, read.end},
        .type = typeOf(read.moment),
        .first = read.moment,
        .last = read.last};
    if (phrase.last)
        return phrase;
    if (const auto last = readRangeEnd(TimeCursor(text, read.end))) {
        phrase.last = last->moment;
        phrase.span.end = last->end;
        if (typeOf(last->moment) == TimeType::Time)
            phrase.type = TimeType::Time;
    }
    return phrase;
}

QString setValueOf(Unit unit, const std::optional<ReadMoment> &when)
{
    static constexpr QStringView letters = u"YMWD";
    if (!when || unit != Unit::Week || !when->moment.weekday)
        return u"P1"_s + letters[static_cast<qsizetype>(unit)];
    return u"XXXX-WXX-%1"_s.arg(*when->moment.weekday);
}

QString clockText(const Clock &clock)
{
    return u"T%1:%2"_s.arg(clock.hour, 2, 10, QChar(u'0'))
        .arg(clock.minute.value_or(0), 2, 10, QChar(u'0'));
}

// "매주 수요일 오전 7시", "매일", "매월 25일".
std::optional<TimePhrase> readSet(QStringView text, qsizetype at)
{
    const TimeWord *every = longestTimeWord(text.mid(at));
    if (!every || every->kind != WordKind::Every)
        return std::nullopt;
    TimeCursor cursor(text, at + every->text.size());
    if (!cursor.isWordEnd())
        return std::nullopt;
    TimePhrase phrase{.span = {at, cursor.position()}, .type = TimeType::Set};
    cursor.takeBlanks();
    const auto when = readMoment(cursor);
    phrase.fixedValue = setValueOf(static_cast<Unit>(every->value), when);
    if (when) {
        phrase.span.end = when->end;
        const bool onClock = when->moment.clock && !phrase.fixedValue.startsWith(u'P');
        phrase.fixedValue += onClock ? clockText(*when->moment.clock) : QString();
    }
    return phrase;
}

} // namespace

std::optional<TimePhrase> readTimePhrase(QStringView text, qsizetype at)
{
    if (auto set = readSet(text, at))
        return set;
    TimeCursor cursor(text, at);
    const auto moment = readMoment(cursor);
    auto duration = takeDuration(cursor);
    if (duration && (!moment || duration->span.end >= moment->end))
        return duration;
    // A moment may have lost all its pieces again, as "연말" in "연말정산".
    const bool isRead = moment && moment->end > at;
    return isRead ? std::optional(phraseOf(text, at, *moment)) : std::nullopt;
}

} // namespace naranhi::language
