// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/timeflow.h"

#include "language/timeclock.h"
#include "language/timetext.h"

#include <algorithm>

namespace naranhi::language {

namespace {

QDate mondayOf(QDate date)
{
    return date.addDays(1 - date.dayOfWeek());
}

// ISO weeks of a month (of a year, when the month is 0): the first holds its Thursday.
QDate nthWeek(int year, int month, int n)
{
    const QDate first(year, std::max(month, 1), 1);
    const QDate monday = mondayOf(first);
    return monday.addDays(7 * (n - (first.dayOfWeek() <= 4 ? 1 : 0)));
}

QDate nthWeekday(int year, int month, int n, int weekday)
{
    const QDate first(year, month, 1);
    const int ahead = (weekday - first.dayOfWeek() + 7) % 7;
    return first.addDays(ahead + 7 * (n - 1));
}

Lean leaning(const Moment &moment, Tense tense)
{
    if (moment.direction != Direction::None)
        return {moment.direction, true};
    const Direction told = tense == Tense::Past ? Direction::Past
        : tense == Tense::Future                ? Direction::Future
                                                : Direction::None;
    return {told, false};
}

// What the second date of a range leaves out stands in the first ("25일부터 26일까지", "오후
// 2시~4시").
Moment completed(Moment last, const Moment &first, CoarseDate from)
{
    if (last.clock && last.dayPart == DayPart::None)
        last.clock = onDayPart(*last.clock, first.dayPart);
    if (last.isWithinDay() && !first.isWithinDay()) {
        Moment sameDay = first;
        sameDay.clock = last.clock;
        sameDay.dayPart = last.dayPart;
        return sameDay;
    }
    const bool dated = last.year || last.yearShift;
    if (last.day && !last.month && !last.monthShift && !dated && from.month > 0) {
        const CoarseDate next
            = *last.day < from.day ? CoarseDate{from.year, from.month, 1}.plusMonths(1) : from;
        last.month = next.month > 0 ? next.month : from.month;
        last.year = next.year > 0 ? std::optional(next.year) : std::nullopt;
    } else if (last.weekday && !last.day && !last.weekShift && last.direction == Direction::None) {
        last.weekShift = first.weekShift;
        last.direction = first.direction;
    } else if (last.month && !dated && from.year > 0) {
        last.year = from.month > *last.month ? from.year + 1 : from.year;
    } else if ((last.half || last.quarter) && !dated && from.year > 0) {
        last.year = from.year;
    }
    return last;
}

QString joined(const QString &begin, const QString &end, bool endsWithinDay)
{
    if (begin.isEmpty() || end.isEmpty())
        return {};
    const QString after = endsWithinDay && end < begin ? onNextDay(end) : end;
    return after < begin ? begin : QString(begin + u'/' + after);
}

TimeGrounds groundsOf(TimeBasis basis, TimeRule rule, const QString &anchor)
{
    return {basis, rule, anchor};
}

} // namespace

void TimeFlow::beginSentence()
{
    m_sentence = {};
}

void TimeFlow::beginBlock()
{
    beginSentence();
    m_blockDay = {};
    m_isAside = m_wasGlance;
}

TimeReading TimeFlow::resolve(const TimePhrase &phrase, const PhraseContext &context)
{
    if (phrase.type == TimeType::Duration || phrase.type == TimeType::Set)
        return {.value = phrase.fixedValue};
    if (phrase.last)
        return rangeReading(phrase, context);
    const Reading reading = read(phrase.first, context);
    const Choice &choice = reading.choice;
    TimeReading result{.value = valueOn(choice.date, phrase.first)};
    if (choice.other.isDay() || choice.other.year > 0)
        result.other = valueOn(choice.other, phrase.first);
    result.grounds = groundsOf(reading.basis, choice.rule, reading.anchor.date.text());
    result.grounds.anchorWords = reading.anchor.words;
    return result;
}

// The grounds are those of the end that leaves something out, the first before the second.
TimeReading TimeFlow::rangeReading(const TimePhrase &phrase, const PhraseContext &context)
{
    const Moment &first = phrase.first;
    const Reading from = read(first, context);
    const CoarseDate begin = first.isWithinDay() ? CoarseDate() : from.choice.date;
    const Moment last = completed(*phrase.last, first, begin);
    const Reading to = read(last, context);
    const auto value = [&](CoarseDate a, CoarseDate b, const Moment &end) {
        return joined(valueOn(a, first).section(u'/', 0, 0),
            valueOn(b, end).section(u'/', -1),
            phrase.last->isWithinDay());
    };
    TimeReading result{.value = value(from.choice.date, to.choice.date, last)};
    if (const CoarseDate other = from.choice.other; other.year > 0 && !first.isWithinDay()) {
        const Moment end = completed(*phrase.last, first, other);
        result.other = value(other, dateOf(end, context.tense).choice.date, end);
    }
    const Reading &hanging = from.basis == TimeBasis::Absolute ? to : from;
    result.grounds = groundsOf(hanging.basis, hanging.choice.rule, hanging.anchor.date.text());
    result.grounds.anchorWords = hanging.anchor.words;
    return result;
}

void TimeFlow::take(const QString &value, BlockSpan words)
{
    const CoarseDate date = coarseDateOf(value.section(u'/', -1));
    Moment named;
    if (date.year > 0)
        named.year = date.year;
    if (date.month > 0)
        named.month = date.month;
    if (date.day > 0)
        named.day = date.day;
    if (date.year > 0)
        remember(date, named, words);
}

TimeFlow::Reading TimeFlow::read(const Moment &moment, const PhraseContext &context)
{
    if (moment.century || moment.decade)
        return {.choice = {.rule = TimeRule::AsWritten}};
    if (moment.isWithinDay())
        return currentDay();
    Reading reading = dateOf(moment, context.tense);
    const CoarseDate date = reading.choice.date;
    if (!isWeek(moment) && !(date.isDay() && !date.toDate().isValid()))
        remember(date, moment, context.words);
    return reading;
}

TimeFlow::Reading TimeFlow::dateOf(const Moment &moment, Tense tense) const
{
    const Lean lean = leaning(moment, tense);
    if (moment.away)
        return fromAnchor(awayDate(*moment.away), TimeRule::Counted);
    if (moment.dayShift)
        return shiftedDay(moment, tense);
    Reading reading = yearAndMonth(moment);
    if (moment.holiday != Holiday::None)
        return holidayDate(moment, reading, lean);
    if (moment.weekday && !moment.day)
        return weekdayDate(moment, reading, lean);
    if (isWeek(moment))
        return weekDate(moment, reading, lean);
    CoarseDate &date = reading.choice.date;
    date.day = moment.day.value_or(0);
    const bool yearPart = moment.half || moment.quarter || moment.season != Season::None;
    if (date.year == 0 && (date.month > 0 || yearPart))
        reading = withYear(reading, moment, lean);
    return date.day > 0 && date.month == 0 ? withMonth(reading, moment, lean) : reading;
}

TimeFlow::Reading TimeFlow::fromAnchor(CoarseDate date, TimeRule rule) const
{
    return fromAnchor(Choice{.date = date, .rule = rule});
}

TimeFlow::Reading TimeFlow::fromAnchor(const Choice &choice) const
{
    return {.basis = TimeBasis::Publication, .choice = choice, .anchor = {.date = m_anchor}};
}

TimeFlow::Reading TimeFlow::fromText(CoarseDate date, TimeRule rule, const Named &named)
{
    return {.basis = TimeBasis::Text, .choice = {.date = date, .rule = rule}, .anchor = named};
}

TimeFlow::Reading TimeFlow::yearAndMonth(const Moment &moment) const
{
    const CoarseDate written{.year = moment.year.value_or(0), .month = moment.month.value_or(0)};
    if (moment.monthShift)
        return fromAnchor(m_anchor.plusMonths(*moment.monthShift),
            *moment.monthShift == 0 ? TimeRule::SamePeriod : TimeRule::Counted);
    if (!moment.yearShift)
        return {.choice = {.date = written, .rule = TimeRule::AsWritten}};
    const TimeRule rule = *moment.yearShift == 0 ? TimeRule::SamePeriod : TimeRule::Counted;
    const bool fromText = moment.fromFlow && m_lastYear.date.year > 0;
    const int base = fromText ? m_lastYear.date.year : m_anchor.year;
    const CoarseDate date{.year = base > 0 ? base + *moment.yearShift : 0, .month = written.month};
    return fromText ? TimeFlow::fromText(date, rule, m_lastYear) : fromAnchor(date, rule);
}

TimeFlow::Reading TimeFlow::holidayDate(const Moment &moment, const Reading &in, Lean lean) const
{
    Reading reading = in;
    if (const int year = in.choice.date.year; year > 0) {
        reading.choice.date = holidayIn(moment.holiday, year);
        return reading;
    }
    if (m_anchor.isDay() && m_sentence.date.year == 0)
        return fromAnchor(chooseHoliday(moment.holiday, m_anchor, lean));
    const int year = m_sentence.date.year > 0 ? m_sentence.date.year : m_anchor.year;
    const CoarseDate day = holidayIn(moment.holiday, year);
    return m_sentence.date.year > 0 ? fromText(day, TimeRule::SamePeriod, m_sentence)
                                    : fromAnchor(day, TimeRule::SamePeriod);
}

TimeFlow::Reading TimeFlow::weekdayDate(const Moment &moment, const Reading &in, Lean lean) const
{
    const int weekday = *moment.weekday;
    if (moment.ordinal) {
        Reading month = in.choice.date.month > 0 ? withYear(in, moment, lean)
                                                 : fromAnchor(m_anchor, TimeRule::SamePeriod);
        CoarseDate &date = month.choice.date;
        date = date.month > 0 && date.year > 0
            ? coarse(nthWeekday(date.year, date.month, *moment.ordinal, weekday))
            : CoarseDate();
        month.choice.other = {};
        return month;
    }
    if (!m_anchor.isDay())
        return fromAnchor(CoarseDate(), TimeRule::Counted);
    if (moment.weekShift || moment.direction == Direction::This) {
        const int weeks = moment.weekShift.value_or(0);
        const QDate monday = mondayOf(m_anchor.toDate());
        return fromAnchor(coarse(monday.addDays(7 * weeks + weekday - 1)),
            weeks == 0 ? TimeRule::SamePeriod : TimeRule::Counted);
    }
    return fromAnchor(chooseWeekday(weekday, m_anchor, lean));
}

// Monday stands for the week, Saturday for the weekend.
TimeFlow::Reading TimeFlow::weekDate(const Moment &moment, const Reading &in, Lean lean) const
{
    if (moment.ordinal) {
        const CoarseDate named = in.choice.date;
        const int year = named.year > 0 ? named.year : m_anchor.year;
        const bool ofYear = named.month == 0 && (moment.year || moment.yearShift);
        const int month = named.month > 0 ? named.month : ofYear ? 0 : m_anchor.month;
        Reading week = named.year > 0 ? in : fromAnchor(CoarseDate(), TimeRule::SamePeriod);
        week.choice.date = year > 0 ? coarse(nthWeek(year, month, *moment.ordinal)) : CoarseDate();
        return week;
    }
    if (!m_anchor.isDay())
        return fromAnchor(CoarseDate(), TimeRule::Counted);
    if (moment.weekend && !moment.weekShift)
        return fromAnchor(chooseWeekend(m_anchor, lean));
    const int weeks = moment.weekShift.value_or(0);
    const QDate monday = mondayOf(m_anchor.toDate()).addDays(7 * weeks);
    return fromAnchor(coarse(monday), weeks == 0 ? TimeRule::SamePeriod : TimeRule::Counted);
}

// The year of a month, or of a part of the year, that is named without one.
TimeFlow::Reading TimeFlow::withYear(Reading reading, const Moment &moment, Lean lean) const
{
    const CoarseDate date = reading.choice.date;
    if (date.year > 0)
        return reading;
    if (m_sentence.date.year > 0 && date.month > 0 && !lean.isSaid)
        return fromText(
            {m_sentence.date.year, date.month, date.day}, TimeRule::SamePeriod, m_sentence);
    if (m_anchor.year == 0 && m_lastYear.date.year > 0)
        return fromText(
            {m_lastYear.date.year, date.month, date.day}, TimeRule::SamePeriod, m_lastYear);
    if (m_anchor.year == 0)
        return fromAnchor(date, TimeRule::SamePeriod);
    CoarseDate compared = date;
    if (date.month == 0)
        compared.month = firstMonthOf(moment);
    Choice choice = chooseYear(compared, m_anchor, lean);
    choice.date.month = date.month;
    if (choice.other.year > 0)
        choice.other.month = date.month;
    return fromAnchor(choice);
}

// The month of a day that is named without one.
TimeFlow::Reading TimeFlow::withMonth(const Reading &reading, const Moment &moment, Lean lean) const
{
    const int day = reading.choice.date.day;
    const CoarseDate inSentence = m_sentence.date;
    if (inSentence.month > 0 && inSentence.day > 0 && !lean.isSaid)
        return fromText({inSentence.year, inSentence.month, day}, TimeRule::SamePeriod, m_sentence);
    if (m_anchor.year == 0 && m_lastDay.date.day > 0)
        return fromText(
            {m_lastDay.date.year, m_lastDay.date.month, day}, TimeRule::SamePeriod, m_lastDay);
    if (m_anchor.month == 0)
        return fromAnchor({m_anchor.year, 0, day}, TimeRule::SamePeriod);
    if (moment.weekday && m_anchor.isDay())
        return fromAnchor(chooseDayOnWeekday(day, *moment.weekday, m_anchor));
    return fromAnchor(chooseDay(day, m_anchor, lean));
}

TimeFlow::Reading TimeFlow::shiftedDay(const Moment &moment, Tense tense) const
{
    const Named inHand = dayInHand(tense);
    const int days = *moment.dayShift;
    const TimeRule rule = days == 0 ? TimeRule::SamePeriod : TimeRule::Counted;
    // "전날" behind a day to come looks back from the day of writing.
    const bool isFresh = days != 0 && inHand.date != m_lastDay.date && !m_isAside;
    if (!moment.fromFlow || m_lastDay.date.day == 0 || isFresh)
        return fromAnchor(m_anchor.plusDays(days), rule);
    return fromText(inHand.date.plusDays(days), rule, inHand);
}

// The day that "이날" points back to: the last one named. What is told as past has not happened on
// a day to come, and a look back ends with its paragraph.
TimeFlow::Named TimeFlow::dayInHand(Tense tense) const
{
    const bool isAhead
        = m_anchor.isDay() && m_lastDay.date.isDay() && m_lastDay.date.toDate() > m_anchor.toDate();
    const bool isOver
        = tense == Tense::Past || (tense == Tense::Unknown && m_blockDay.date.day == 0);
    return ((isAhead && isOver) || m_isAside) && m_latestPast.date.day > 0 ? m_latestPast
                                                                           : m_lastDay;
}

CoarseDate TimeFlow::awayDate(const Away &away) const
{
    switch (away.unit) {
    case Unit::Year:
        return {m_anchor.year > 0 ? m_anchor.year + away.amount : 0, 0, 0};
    case Unit::Month:
        return m_anchor.plusMonths(away.amount);
    case Unit::Week:
        return m_anchor.isDay() ? m_anchor.plusDays(7 * away.amount) : CoarseDate();
    case Unit::Day:
        return m_anchor.isDay() ? m_anchor.plusDays(away.amount) : CoarseDate();
    default:
        return m_anchor;
    }
}

TimeFlow::Reading TimeFlow::currentDay() const
{
    if (m_blockDay.date.day > 0)
        return fromText(m_blockDay.date, TimeRule::SamePeriod, m_blockDay);
    if (m_latestPast.date.day > 0)
        return fromText(m_latestPast.date, TimeRule::SamePeriod, m_latestPast);
    return fromAnchor(m_anchor.isDay() ? m_anchor : CoarseDate(), TimeRule::SamePeriod);
}

void TimeFlow::remember(CoarseDate date, const Moment &moment, BlockSpan words)
{
    const Named named{date, words};
    if (moment.year || (moment.yearShift && date.year > 0))
        m_lastYear = {CoarseDate{.year = date.year}, words};
    if (moment.month || moment.monthShift) {
        m_sentence = named;
        if (!moment.year && !moment.yearShift && !moment.day)
            m_sentence.date.year = 0;
    }
    if (date.day == 0)
        return;
    m_lastDay = named;
    m_blockDay = named;
    m_wasGlance = moment.dayShift ? *moment.dayShift != 0 : moment.direction == Direction::Past;
    m_isAside = false;
    const bool notAhead = !m_anchor.isDay() || date.toDate() <= m_anchor.toDate();
    const bool later = !m_latestPast.date.isDay() || !date.isDay()
        || date.toDate() >= m_latestPast.date.toDate();
    if (notAhead && later)
        m_latestPast = named;
}

} // namespace naranhi::language
