// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/timetext.h"

#include <algorithm>

namespace naranhi::language {

using namespace Qt::StringLiterals;

namespace {

QString yearsText(int first, int last)
{
    return CoarseDate{first, 0, 0}.text() + u'/' + CoarseDate{last, 0, 0}.text();
}

QString monthsText(int year, int first, int last)
{
    const CoarseDate from{year, first, 0};
    const CoarseDate to{last > 12 ? year + 1 : year, last > 12 ? last - 12 : last, 0};
    return from.text() + u'/' + to.text();
}

QString seasonText(Season season, int year)
{
    if (season == Season::YearTurn)
        return monthsText(year, 12, 13);
    const int first = static_cast<int>(season) * 3;
    return monthsText(year, first, first + 2);
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
    return yearsText(decade + first, decade + last);
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

QString weekText(CoarseDate day, bool weekend)
{
    if (!day.isDay())
        return {};
    const QDate date = day.toDate();
    const QDate monday = date.addDays(1 - date.dayOfWeek());
    if (weekend)
        return coarse(monday.addDays(5)).text() + u'/' + coarse(monday.addDays(6)).text();
    int year = 0;
    const int week = monday.weekNumber(&year);
    return u"%1-W%2"_s.arg(year).arg(week, 2, 10, QChar(u'0'));
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

} // namespace

QString valueOn(CoarseDate date, const Moment &moment)
{
    if (moment.century)
        return yearsText(*moment.century * 100 - 99, *moment.century * 100);
    if (moment.decade)
        return decadeText(moment.portion, *moment.decade);
    if (moment.isRemote)
        return {};
    if (moment.isWithinDay())
        return withinDay(moment, date);
    if (date.isDay() && !date.toDate().isValid())
        return {};
    if (isWeek(moment))
        return weekText(date, moment.weekend);
    if (moment.holidays && date.isDay())
        return date.plusDays(-1).text() + u'/' + date.plusDays(1).text();
    if (date.day == 0 && date.month == 0 && date.year > 0)
        return partOfYear(moment, date.year);
    if (date.day == 0 && moment.portion != Portion::None && date.month > 0)
        return portionOfMonth(moment.portion, date);
    return withinDay(moment, date);
}

QString onNextDay(const QString &dayAndClock)
{
    const qsizetype clock = dayAndClock.indexOf(u'T');
    const CoarseDate next = coarseDateOf(dayAndClock).plusDays(1);
    return clock > 0 && next.isDay() ? QString(next.text() + dayAndClock.mid(clock)) : dayAndClock;
}

int firstMonthOf(const Moment &moment)
{
    if (moment.half)
        return *moment.half * 6 - 5;
    if (moment.quarter)
        return *moment.quarter * 3 - 2;
    return std::min(static_cast<int>(moment.season) * 3, 12);
}

int monthsIn(const Moment &moment)
{
    return moment.half ? 6 : 3;
}

bool isWeek(const Moment &moment)
{
    return !moment.weekday && !moment.day && (moment.weekend || moment.weekShift || moment.ordinal);
}

} // namespace naranhi::language
