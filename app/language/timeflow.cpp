// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/timeflow.h"

#include "language/timeclock.h"

#include <algorithm>

namespace naranhi::language {

using namespace Qt::StringLiterals;

namespace {

QString monthsText(int year, int first, int last)
{
    const CoarseDate from{year, first, 0};
    const CoarseDate to{last > 12 ? year + 1 : year, last > 12 ? last - 12 : last, 0};
    return from.text() + u'/' + to.text();
}

QString seasonText(Season season, int year)
{
    switch (season) {
    case Season::Spring:
        return monthsText(year, 3, 5);
    case Season::Summer:
        return monthsText(year, 6, 8);
    case Season::Autumn:
        return monthsText(year, 9, 11);
    default:
        return monthsText(year, 12, 14);
    }
}

QString portionOfYear(Portion portion, int year)
{
    switch (portion) {
    case Portion::Early:
        return monthsText(year, 1, 3);
    case Portion::Middle:
        return monthsText(year, 5, 8);
    case Portion::Late:
        return monthsText(year, 10, 12);
    default:
        return CoarseDate{year, 0, 0}.text();
    }
}

QString portionOfMonth(Portion portion, CoarseDate month)
{
    const int length = month.year > 0 ? QDate(month.year, month.month, 1).daysInMonth() : 28;
    const int first = portion == Portion::Early ? 1 : portion == Portion::Middle ? 11 : 21;
    const int last = portion == Portion::Late ? length : first + 9;
    const CoarseDate from{month.year, month.month, first};
    return from.text() + u'/' + CoarseDate{month.year, month.month, last}.text();
}

QString decadeText(Portion portion, int decade)
{
    const int first = portion == Portion::Middle ? 4 : portion == Portion::Late ? 7 : 0;
    const int last = portion == Portion::Early ? 3 : portion == Portion::Middle ? 6 : 9;
    return CoarseDate{decade + first, 0, 0}.text() + u'/' + CoarseDate{decade + last, 0, 0}.text();
}

QString partOfYear(const Moment &moment, int year)
{
    const QString text = CoarseDate{year, 0, 0}.text();
    if (moment.half)
        return u"%1-H%2"_s.arg(text).arg(*moment.half);
    if (moment.quarter)
        return u"%1-Q%2"_s.arg(text).arg(*moment.quarter);
    if (moment.season != Season::None)
        return seasonText(moment.season, year);
    return portionOfYear(moment.portion, year);
}

int firstMonthOf(const Moment &moment)
{
    if (moment.half)
        return *moment.half * 6 - 5;
    if (moment.quarter)
        return *moment.quarter * 3 - 2;
    return static_cast<int>(moment.season) * 3;
}

QString weekText(QDate monday)
{
    int year = 0;
    const int week = monday.weekNumber(&year);
    return u"%1-W%2"_s.arg(year).arg(week, 2, 10, QChar(u'0'));
}

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

Direction leaning(const Moment &moment, Tense tense)
{
    if (moment.direction != Direction::None)
        return moment.direction;
    return tense == Tense::Past  ? Direction::Past
        : tense == Tense::Future ? Direction::Future
                                 : Direction::None;
}

QString clockText(const Clock &clock)
{
    const auto two = [](int n) { return QStringLiteral("%1").arg(n, 2, 10, QChar(u'0')); };
    const QString text = u'T' + two(clock.hour) + u':' + two(clock.minute.value_or(0));
    return clock.second ? QString(text + u':' + two(*clock.second)) : text;
}

// A clock time, or a part of the day, of a day that may be unknown.
QString withinDay(const Moment &moment, CoarseDate day)
{
    if (!moment.clock)
        return day.text();
    Clock clock = *moment.clock;
    if (clock.hour == 24) {
        clock.hour = 0;
        day = day.plusDays(1);
    }
    return day.day > 0 ? QString(day.text() + clockText(clock)) : clockText(clock);
}

// "밤 10시~새벽 2시" ends on the next day.
QString onNextDay(const QString &dayAndClock)
{
    const qsizetype clock = dayAndClock.indexOf(u'T');
    const CoarseDate next = coarseDateOf(dayAndClock).plusDays(1);
    return clock > 0 && next.isDay() ? QString(next.text() + dayAndClock.mid(clock)) : dayAndClock;
}

bool isAhead(CoarseDate date, CoarseDate anchor)
{
    if (date.month != anchor.month)
        return date.month > anchor.month;
    return date.day > 0 && anchor.day > 0 && date.day > anchor.day;
}

bool isBehind(CoarseDate date, CoarseDate anchor)
{
    if (date.month != anchor.month)
        return date.month < anchor.month;
    return date.day > 0 && anchor.day > 0 && date.day < anchor.day;
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

QString TimeFlow::resolve(const TimePhrase &phrase, Tense tense)
{
    if (phrase.type == TimeType::Duration || phrase.type == TimeType::Set)
        return phrase.fixedValue;
    return phrase.last ? rangeValue(phrase.first, *phrase.last, tense)
                       : valueOf(phrase.first, tense);
}

QString TimeFlow::rangeValue(const Moment &first, const Moment &last, Tense tense)
{
    const QString begin = valueOf(first, tense).section(u'/', 0, 0);
    const CoarseDate from = first.isWithinDay() ? CoarseDate() : dateOf(first, tense);
    const QString end = valueOf(completed(last, first, from), tense).section(u'/', -1);
    if (begin.isEmpty() || end.isEmpty())
        return {};
    const QString after = last.isWithinDay() && end < begin ? onNextDay(end) : end;
    return after < begin ? begin : QString(begin + u'/' + after);
}

QString TimeFlow::valueOf(const Moment &moment, Tense tense)
{
    if (moment.century)
        return CoarseDate{*moment.century * 100 - 99, 0, 0}.text() + u'/'
            + CoarseDate{*moment.century * 100, 0, 0}.text();
    if (moment.decade)
        return decadeText(moment.portion, *moment.decade);
    if (moment.isWithinDay())
        return withinDay(moment, currentDay());
    const CoarseDate date = dateOf(moment, tense);
    if (date.isDay() && !date.toDate().isValid())
        return {};
    remember(date, moment);
    const bool weekday = moment.weekday || moment.day;
    if (!weekday && (moment.weekend || moment.weekShift || moment.ordinal))
        return weekValue(moment, date, tense);
    if (date.day == 0 && date.month == 0 && date.year > 0)
        return partOfYear(moment, date.year);
    if (date.day == 0 && moment.portion != Portion::None && date.month > 0)
        return portionOfMonth(moment.portion, date);
    return withinDay(moment, date);
}

CoarseDate TimeFlow::dateOf(const Moment &moment, Tense tense) const
{
    if (moment.away)
        return awayDate(*moment.away);
    if (moment.dayShift)
        return shiftedDay(moment, tense);
    CoarseDate date = yearAndMonth(moment);
    if (moment.holiday != Holiday::None) {
        const int year = date.year > 0 ? date.year : m_anchor.year;
        const CoarseDate solar = holidayIn(moment.holiday, 0);
        const CoarseDate holiday
            = solar.month > 0 && date.year == 0 ? solar : holidayIn(moment.holiday, year);
        return holiday.year > 0 ? holiday : withYear(holiday, moment, tense);
    }
    if (moment.weekday && !moment.day)
        return weekdayDate(moment, date, tense);
    date.day = moment.day.value_or(0);
    const bool yearPart = moment.half || moment.quarter || moment.season != Season::None;
    if (date.year == 0 && (date.month > 0 || yearPart))
        date = withYear(date, moment, tense);
    return date.day > 0 && date.month == 0 ? withMonth(date, moment, tense) : date;
}

CoarseDate TimeFlow::yearAndMonth(const Moment &moment) const
{
    CoarseDate date{.year = moment.year.value_or(0), .month = moment.month.value_or(0)};
    const int base = moment.fromFlow && m_lastYear > 0 ? m_lastYear : m_anchor.year;
    if (moment.yearShift && base > 0)
        date.year = base + *moment.yearShift;
    if (moment.monthShift)
        date = m_anchor.plusMonths(*moment.monthShift);
    return date;
}

CoarseDate TimeFlow::shiftedDay(const Moment &moment, Tense tense) const
{
    const CoarseDate inHand = dayInHand(tense);
    // "전날" behind a day to come looks back from the day of writing.
    const bool isFresh = *moment.dayShift != 0 && inHand != m_lastDay && !m_isAside;
    const CoarseDate base = moment.fromFlow && m_lastDay.day > 0 && !isFresh ? inHand : m_anchor;
    return base.plusDays(*moment.dayShift);
}

// The day that "이날" points back to: the last one named. What is told as past has not happened on
// a day to come, and a look back ends with its paragraph.
CoarseDate TimeFlow::dayInHand(Tense tense) const
{
    const bool isAhead
        = m_anchor.isDay() && m_lastDay.isDay() && m_lastDay.toDate() > m_anchor.toDate();
    const bool isOver = tense == Tense::Past || (tense == Tense::Unknown && m_blockDay.day == 0);
    return ((isAhead && isOver) || m_isAside) && m_latestPast.day > 0 ? m_latestPast : m_lastDay;
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

CoarseDate TimeFlow::weekdayDate(const Moment &moment, CoarseDate month, Tense tense) const
{
    const int weekday = *moment.weekday;
    if (moment.ordinal) {
        const CoarseDate in = month.month > 0 ? withYear(month, moment, tense) : m_anchor;
        return in.month > 0 && in.year > 0
            ? coarse(nthWeekday(in.year, in.month, *moment.ordinal, weekday))
            : CoarseDate();
    }
    if (!m_anchor.isDay())
        return {};
    const QDate anchor = m_anchor.toDate();
    if (moment.weekShift || moment.direction == Direction::This)
        return coarse(mondayOf(anchor).addDays(7 * moment.weekShift.value_or(0) + weekday - 1));
    const bool explicitly = moment.direction != Direction::None;
    const int ahead = (weekday - anchor.dayOfWeek() + 7) % 7;
    if (leaning(moment, tense) == Direction::Future)
        return coarse(anchor.addDays(ahead == 0 && explicitly ? 7 : ahead));
    const int behind = (7 - ahead) % 7;
    return coarse(anchor.addDays(behind == 0 && explicitly ? -7 : -behind));
}

// Of an article only the year is known: it is likelier to stand after January than after November,
// so 지난 11월 is the year before's and 오는 1월 the year after's.
int TimeFlow::yearAwayWithoutMonth(int month, Direction direction) const
{
    constexpr int midYear = 6;
    if (m_anchor.year > 0 && direction == Direction::Past)
        return month > midYear ? -1 : 0;
    if (m_anchor.year > 0 && direction == Direction::Future)
        return month <= midYear ? 1 : 0;
    return 0;
}

// The year of a month, or of a part of the year, that is named without one.
CoarseDate TimeFlow::withYear(CoarseDate date, const Moment &moment, Tense tense) const
{
    if (date.year > 0)
        return date;
    if (m_sentence.year > 0 && date.month > 0 && moment.direction == Direction::None)
        return {m_sentence.year, date.month, date.day};
    date.year = m_anchor.year > 0 ? m_anchor.year : m_lastYear;
    CoarseDate compared = date;
    if (date.month == 0)
        compared.month = firstMonthOf(moment);
    if (m_anchor.month == 0)
        return {date.year + yearAwayWithoutMonth(compared.month, moment.direction),
            date.month,
            date.day};
    const int distance = compared.month - m_anchor.month;
    const bool sameMonthSaidPast = distance == 0 && date.month > 0 && date.day == 0;
    if (moment.direction == Direction::Past)
        date.year -= isAhead(compared, m_anchor) || sameMonthSaidPast ? 1 : 0;
    else if (moment.direction == Direction::Future)
        date.year += isBehind(compared, m_anchor) ? 1 : 0;
    else if (distance > (tense == Tense::Past                                    ? 4
                     : tense == Tense::Future || moment.holiday != Holiday::None ? 11
                                                                                 : 9))
        --date.year;
    else if (distance < (tense == Tense::Future ? -4 : -9))
        ++date.year;
    return date;
}

// The month of a day that is named without one: the anchor's, the one before for what is past and
// would lie ahead, the one after for what is to come.
CoarseDate TimeFlow::withMonth(CoarseDate date, const Moment &moment, Tense tense) const
{
    const int day = date.day;
    if (m_sentence.month > 0 && m_sentence.day > 0 && moment.direction == Direction::None)
        return {m_sentence.year, m_sentence.month, day};
    if (m_anchor.month == 0)
        return {m_anchor.year > 0 ? m_anchor.year : m_lastDay.year,
            m_anchor.year > 0 ? 0 : m_lastDay.month,
            day};
    date = {m_anchor.year, m_anchor.month, day};
    if (moment.weekday && m_anchor.isDay())
        return withMonthOfWeekday(date, *moment.weekday);
    const bool past = leaning(moment, tense) == Direction::Past;
    const int farBehind = moment.direction == Direction::Future ? 0 : 15;
    int shift = 0;
    if (past && isAhead(date, m_anchor))
        shift = -1;
    else if (leaning(moment, tense) == Direction::Future && m_anchor.day > 0
        && m_anchor.day - day > farBehind)
        shift = 1;
    date = m_anchor.plusMonths(shift);
    date.day = day;
    if (date.toDate().isValid())
        return date;
    date = m_anchor.plusMonths(past ? -1 : 1);
    return {date.year, date.month, day};
}

// The nearest month, back first, in which the day falls on the weekday.
CoarseDate TimeFlow::withMonthOfWeekday(CoarseDate date, int weekday) const
{
    for (int away = 0; away <= 12; ++away) {
        for (const int shift : {-away, away}) {
            CoarseDate tried = m_anchor.plusMonths(shift);
            tried.day = date.day;
            if (tried.toDate().isValid() && tried.toDate().dayOfWeek() == weekday)
                return tried;
        }
    }
    return date;
}

QString TimeFlow::weekValue(const Moment &moment, CoarseDate date, Tense tense) const
{
    if (moment.ordinal) {
        const int year = date.year > 0 ? date.year : m_anchor.year;
        const bool ofYear = date.month == 0 && (moment.year || moment.yearShift);
        const int month = date.month > 0 ? date.month : ofYear ? 0 : m_anchor.month;
        return year > 0 ? weekText(nthWeek(year, month, *moment.ordinal)) : QString();
    }
    if (!m_anchor.isDay())
        return {};
    const Direction lean = leaning(moment, tense);
    const QDate anchor = m_anchor.toDate();
    int weeks = moment.weekShift.value_or(0);
    if (moment.weekend && !moment.weekShift && lean == Direction::Past && anchor.dayOfWeek() < 7)
        weeks = -1;
    const QDate monday = mondayOf(anchor).addDays(7 * weeks);
    if (!moment.weekend)
        return weekText(monday);
    return coarse(monday.addDays(5)).text() + u'/' + coarse(monday.addDays(6)).text();
}

CoarseDate TimeFlow::currentDay() const
{
    if (m_blockDay.day > 0)
        return m_blockDay;
    if (m_latestPast.day > 0)
        return m_latestPast;
    return m_anchor.isDay() ? m_anchor : CoarseDate();
}

void TimeFlow::remember(CoarseDate date, const Moment &moment)
{
    if (moment.year)
        m_lastYear = *moment.year;
    else if (moment.yearShift && date.year > 0)
        m_lastYear = date.year;
    if (moment.month || moment.monthShift)
        m_sentence
            = {moment.year || moment.yearShift || moment.day ? date.year : 0, date.month, date.day};
    if (date.day == 0)
        return;
    m_lastDay = date;
    m_blockDay = date;
    m_wasGlance = moment.dayShift ? *moment.dayShift != 0 : moment.direction == Direction::Past;
    m_isAside = false;
    const bool notAhead = !m_anchor.isDay() || date.toDate() <= m_anchor.toDate();
    const bool later
        = !m_latestPast.isDay() || !date.isDay() || date.toDate() >= m_latestPast.toDate();
    if (notAhead && later)
        m_latestPast = date;
}

} // namespace naranhi::language
