// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/timeflow.h"

#include "language/timeranges.h"
#include "language/timetext.h"

#include <algorithm>

namespace naranhi::language {

namespace {

Lean leaning(const Moment &moment, Tense tense)
{
    if (moment.direction != Direction::None)
        return {moment.direction, true};
    const Direction told = tense == Tense::Past ? Direction::Past
        : tense == Tense::Future                ? Direction::Future
                                                : Direction::None;
    return {told, false};
}

// "12월 31일 … 1일": the list goes on into the next month. "20일, 15일" does not.
CoarseDate dayBehind(CoarseDate named, int day)
{
    constexpr int lastThird = 20;
    constexpr int firstThird = 10;
    const bool goesOn = named.day > lastThird && day <= firstThird && named.year > 0;
    const CoarseDate month = goesOn ? named.plusMonths(1) : named;
    return {month.year, month.month, day};
}

Moment withOtherHalf(Moment moment)
{
    constexpr int halfDay = 12;
    moment.clock->hour += moment.clock->hour < halfDay ? halfDay : -halfDay;
    return moment;
}

bool tellsYear(const Moment &moment)
{
    return moment.year || moment.yearShift || moment.newYear;
}

TimeGrounds groundsOf(TimeBasis basis, TimeRule rule, const QString &anchor)
{
    return {basis, rule, anchor};
}

} // namespace

void TimeFlow::beginSentence()
{
    m_sentence = {};
    m_sentenceDay = {};
    m_sentenceYear = {};
}

void TimeFlow::beginBlock()
{
    beginSentence();
    m_blockDay = {};
    m_told = {};
    m_lastClock.reset();
    m_isAside = m_wasGlance;
}

TimeReading TimeFlow::resolve(const TimePhrase &phrase, const PhraseContext &context)
{
    if (phrase.fixedValue)
        return {.value = *phrase.fixedValue};
    if (phrase.last)
        return rangeReading(phrase, context);
    TimeReading reading = pointReading(phrase, context);
    reading.value = opened(reading.value, phrase.opening);
    reading.other = opened(reading.other, phrase.opening);
    return reading;
}

TimeReading TimeFlow::pointReading(const TimePhrase &phrase, const PhraseContext &context)
{
    Moment moment = phrase.first;
    const Reading reading = read(moment, context);
    const Choice &choice = reading.choice;
    TimeReading result;
    if (choice.other.isDay() || choice.other.year > 0)
        result.other = valueOn(choice.other, moment);
    if (moment.clock) {
        const bool onDial = moment.clock->onDial;
        moment.clock = clockInContext(moment);
        if (onDial && moment.clock->onDial && result.other.isEmpty())
            result.other = valueOn(choice.date, withOtherHalf(moment));
        if (!moment.clock->onDial)
            m_lastClock = moment.clock;
    }
    result.value = valueOn(choice.date, moment);
    result.grounds = groundsOf(reading.basis, choice.rule, reading.anchor.date.text());
    result.grounds.anchorWords = reading.anchor.words;
    return result;
}

// "7시": in the half of the day of the clock before, where it comes later in it; else before noon
// from seven on and after noon below, as people are awake.
Clock TimeFlow::clockInContext(const Moment &moment) const
{
    Clock clock = *moment.clock;
    if (!clock.onDial)
        return clock;
    constexpr int halfDay = 12;
    constexpr int firstHour = 7;
    if (m_lastClock) {
        const bool isLater = clock.hour + halfDay > m_lastClock->hour;
        const bool isAfternoon = m_lastClock->hour >= halfDay && isLater;
        clock.hour += isAfternoon || clock.hour < m_lastClock->hour ? halfDay : 0;
        clock.onDial = false;
        return clock;
    }
    clock.hour += clock.hour < firstHour ? halfDay : 0;
    return clock;
}

// The grounds are those of the end that leaves something out, the first before the second.
TimeReading TimeFlow::rangeReading(const TimePhrase &phrase, const PhraseContext &context)
{
    Moment first = phrase.first;
    if (first.clock)
        first.clock = clockInContext(first);
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
        result.other = value(other, dateOf(end, context).choice.date, end);
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
    if (moment.century || moment.decade || moment.isRemote)
        return {.choice = {.rule = TimeRule::AsWritten}};
    if (moment.isWithinDay())
        return currentDay();
    Reading reading = dateOf(moment, context);
    const CoarseDate date = reading.choice.date;
    if (!isWeek(moment) && !(date.isDay() && !date.toDate().isValid()))
        remember(date, moment, context.words);
    return reading;
}

TimeFlow::Reading TimeFlow::dateOf(const Moment &moment, const PhraseContext &context) const
{
    const Lean lean = leaning(moment, context.tense);
    if (moment.away)
        return fromAnchor(awayDate(*moment.away), TimeRule::Counted);
    if (moment.dayShift)
        return shiftedDay(moment, context);
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
    return {.basis = m_anchorWords ? TimeBasis::Text : TimeBasis::Publication,
        .choice = choice,
        .anchor = {m_anchor, m_anchorWords}};
}

TimeFlow::Reading TimeFlow::fromText(CoarseDate date, TimeRule rule, const Named &named)
{
    return {.basis = TimeBasis::Text, .choice = {.date = date, .rule = rule}, .anchor = named};
}

TimeFlow::Reading TimeFlow::yearAndMonth(const Moment &moment) const
{
    if (moment.monthShift)
        return shiftedMonth(moment);
    if (moment.yearShift || moment.newYear)
        return shiftedYear(moment);
    const CoarseDate written{.year = moment.year.value_or(0), .month = moment.month.value_or(0)};
    return {.choice = {.date = written, .rule = TimeRule::AsWritten}};
}

TimeFlow::Reading TimeFlow::shiftedMonth(const Moment &moment) const
{
    const int months = *moment.monthShift;
    const TimeRule rule = months == 0 ? TimeRule::SamePeriod : TimeRule::Counted;
    const Named inSentence = m_sentence.date.year > 0 ? m_sentence : Named{};
    const Named base = moment.fromFlow ? m_lastMonth : moment.fromSentence ? inSentence : Named{};
    if (base.date.month > 0)
        return fromText(base.date.plusMonths(months), rule, base);
    return fromAnchor(m_anchor.plusMonths(months), rule);
}

TimeFlow::Reading TimeFlow::shiftedYear(const Moment &moment) const
{
    constexpr int midYear = 6;
    const int years = moment.newYear ? (m_anchor.month > midYear ? 1 : 0) : *moment.yearShift;
    const TimeRule rule = years == 0 ? TimeRule::SamePeriod : TimeRule::Counted;
    const Named base = moment.fromFlow ? m_lastYear
        : moment.fromSentence          ? m_sentenceYear
                                       : Named{};
    const bool fromText = base.date.year > 0;
    const int year = fromText ? base.date.year : m_anchor.year;
    CoarseDate date{.year = year > 0 ? year + years : 0, .month = moment.month.value_or(0)};
    // In January the winter of this year began in the last.
    constexpr int lastOfWinter = 3;
    if (moment.season == Season::Winter && moment.direction == Direction::This && !fromText
        && m_anchor.month > 0 && m_anchor.month <= lastOfWinter)
        --date.year;
    return fromText ? TimeFlow::fromText(date, rule, base) : fromAnchor(date, rule);
}

TimeFlow::Reading TimeFlow::holidayDate(const Moment &moment, const Reading &in, Lean lean) const
{
    Reading reading = in;
    const int inSentence = m_sentence.date.year;
    if (const int year = in.choice.date.year; year > 0)
        reading.choice.date = holidayIn(moment.holiday, year);
    else if (inSentence > 0)
        reading = fromText(holidayIn(moment.holiday, inSentence), TimeRule::SamePeriod, m_sentence);
    else if (m_anchor.isDay())
        reading = fromAnchor(chooseHoliday(moment.holiday, m_anchor, lean));
    else
        reading = fromAnchor(holidayIn(moment.holiday, m_anchor.year), TimeRule::SamePeriod);
    reading.choice.date = reading.choice.date.plusDays(moment.holidayShift);
    if (reading.choice.other.isDay())
        reading.choice.other = reading.choice.other.plusDays(moment.holidayShift);
    return reading;
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
    // "2022년 2월 24일 … 3월 들어": a story that goes on.
    if (m_told.date.year > 0 && m_told.date.year < m_anchor.year && date.month > m_told.date.month
        && lean.direction == Direction::Past && !lean.isSaid)
        return fromText({m_told.date.year, date.month, date.day}, TimeRule::SamePeriod, m_told);
    if (m_anchor.year == 0 && m_lastYear.date.year > 0)
        return fromText(
            {m_lastYear.date.year, date.month, date.day}, TimeRule::SamePeriod, m_lastYear);
    if (m_anchor.year == 0)
        return fromAnchor(date, TimeRule::SamePeriod);
    CoarseDate compared = date;
    if (date.month == 0)
        compared.month = firstMonthOf(moment);
    Choice choice = chooseYear(compared, m_anchor, lean);
    // "지난겨울" is over.
    const int since = (m_anchor.year - choice.date.year) * 12 + m_anchor.month - compared.month;
    const bool isOver = since >= monthsIn(moment) || date.month > 0 || m_anchor.month == 0;
    if (lean.isSaid && lean.direction == Direction::Past && !isOver)
        --choice.date.year;
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
        return fromText(dayBehind(inSentence, day), TimeRule::SamePeriod, m_sentence);
    if (m_anchor.year == 0 && m_lastDay.date.day > 0)
        return fromText(
            {m_lastDay.date.year, m_lastDay.date.month, day}, TimeRule::SamePeriod, m_lastDay);
    if (m_anchor.month == 0)
        return fromAnchor({m_anchor.year, 0, day}, TimeRule::SamePeriod);
    if (moment.weekday && m_anchor.isDay())
        return fromAnchor(chooseDayOnWeekday(day, *moment.weekday, m_anchor));
    return fromAnchor(chooseDay(day, m_anchor, lean));
}

TimeFlow::Reading TimeFlow::shiftedDay(const Moment &moment, const PhraseContext &context) const
{
    const int days = *moment.dayShift;
    const TimeRule rule = days == 0 ? TimeRule::SamePeriod : TimeRule::Counted;
    // Who says "어제" on the 24th means the 23rd.
    if (!moment.fromFlow && context.isQuoted && m_sentenceDay.date.isDay())
        return fromText(m_sentenceDay.date.plusDays(days), rule, m_sentenceDay);
    const Named inHand = dayInHand(context);
    // "전날" behind a day to come looks back from the day of writing.
    const bool isFresh = days != 0 && inHand.date != m_lastDay.date && !m_isAside;
    if (!moment.fromFlow || m_lastDay.date.day == 0 || isFresh)
        return fromAnchor(m_anchor.plusDays(days), rule);
    Reading reading = fromText(inHand.date.plusDays(days), rule, inHand);
    if (inHand.date != m_lastDay.date)
        reading.choice.other = m_lastDay.date.plusDays(days);
    return reading;
}

// The day that "이날" points back to: the last one named. What is told as past has not happened on
// a day to come, a look back ends with its paragraph, and nobody speaks to the press on a day of
// history when the news is of another.
TimeFlow::Named TimeFlow::dayInHand(const PhraseContext &context) const
{
    const bool isAhead
        = m_anchor.isDay() && m_lastDay.date.isDay() && m_lastDay.date.toDate() > m_anchor.toDate();
    const bool isOver = context.tense == Tense::Past
        || (context.tense == Tense::Unknown && m_blockDay.date.day == 0);
    const bool isPassed
        = (isAhead && isOver) || m_isAside || (context.tellsSpeech && isHistory(m_lastDay.date));
    return isPassed && m_latestPast.date.day > 0 ? m_latestPast : m_lastDay;
}

// Long before a day that the text has named as its news.
bool TimeFlow::isHistory(CoarseDate date) const
{
    constexpr int newsDays = 10;
    constexpr int longBefore = 30;
    const QDate news = m_latestPast.date.toDate();
    return date.isDay() && news.isValid() && m_anchor.isDay()
        && news.daysTo(m_anchor.toDate()) <= newsDays && date.toDate().daysTo(news) > longBefore;
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

void TimeFlow::rememberParts(const Named &named, const Moment &moment)
{
    const CoarseDate date = named.date;
    if (date.year > 0 && tellsYear(moment)) {
        m_lastYear = {CoarseDate{.year = date.year}, named.words};
        m_sentenceYear = m_lastYear;
    }
    if (date.year > 0 && date.month > 0)
        m_lastMonth = {CoarseDate{.year = date.year, .month = date.month}, named.words};
    if (moment.year && moment.month)
        m_told = named;
    if (moment.month || moment.monthShift) {
        m_sentence = named;
        if (!tellsYear(moment) && !moment.monthShift && !moment.day)
            m_sentence.date.year = 0;
    }
}

void TimeFlow::remember(CoarseDate date, const Moment &moment, BlockSpan words)
{
    const Named named{date, words};
    rememberParts(named, moment);
    if (date.day == 0)
        return;
    m_lastDay = named;
    m_blockDay = named;
    m_sentenceDay = named;
    const bool notAhead = !m_anchor.isDay() || date.toDate() <= m_anchor.toDate();
    const bool later = !m_latestPast.date.isDay() || !date.isDay()
        || date.toDate() >= m_latestPast.date.toDate();
    if (notAhead && later)
        m_latestPast = named;
    m_wasGlance = moment.dayShift ? *moment.dayShift != 0
                                  : moment.direction == Direction::Past || isHistory(date);
    m_isAside = false;
}

} // namespace naranhi::language
