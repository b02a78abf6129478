// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/timecalendar.h"

#include <QHash>

#include <unicode/calendar.h>

#include <algorithm>
#include <memory>

namespace naranhi::language {

namespace {

QString padded(int number, int width)
{
    return number > 0 ? QStringLiteral("%1").arg(number, width, 10, QChar(u'0'))
                      : QString(width, u'X');
}

int partOf(QStringView value, qsizetype at, qsizetype length)
{
    bool ok = false;
    const int number = value.mid(at, length).toInt(&ok);
    return ok ? number : 0;
}

struct MonthDay
{
    int month = 0;
    int day = 0;
};

MonthDay solarDay(Holiday holiday)
{
    switch (holiday) {
    case Holiday::NewYear:
        return {1, 1};
    case Holiday::MarchFirst:
        return {3, 1};
    case Holiday::Arbour:
        return {4, 5};
    case Holiday::Labour:
        return {5, 1};
    case Holiday::Children:
        return {5, 5};
    case Holiday::Parents:
        return {5, 8};
    case Holiday::Teachers:
        return {5, 15};
    case Holiday::Memorial:
        return {6, 6};
    case Holiday::Constitution:
        return {7, 17};
    case Holiday::Liberation:
        return {8, 15};
    case Holiday::Foundation:
        return {10, 3};
    case Holiday::Hangul:
        return {10, 9};
    case Holiday::Halloween:
        return {10, 31};
    case Holiday::Christmas:
        return {12, 25};
    default:
        return {};
    }
}

MonthDay lunarDay(Holiday holiday)
{
    switch (holiday) {
    case Holiday::Seollal:
        return {1, 1};
    case Holiday::Buddha:
        return {4, 8};
    default:
        return {8, 15};
    }
}

CoarseDate computedLunarDay(MonthDay lunar, int year)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Calendar> calendar(icu::Calendar::createInstance(
        *icu::TimeZone::getGMT(), icu::Locale("ko@calendar=dangi"), status));
    if (U_FAILURE(status))
        return {};
    calendar->clear();
    // Dangi years count from 2333 BC; the lunar year that begins in this solar year.
    calendar->set(UCAL_EXTENDED_YEAR, year + 2333);
    calendar->set(UCAL_MONTH, lunar.month - 1);
    calendar->set(UCAL_DATE, lunar.day);
    const UDate milliseconds = calendar->getTime(status);
    if (U_FAILURE(status))
        return {};
    const auto days = static_cast<qint64>(milliseconds / 86'400'000.0);
    return coarse(QDate(1970, 1, 1).addDays(days));
}

// The calendar follows the moon itself, which takes its time: each day is asked for once a thread.
CoarseDate lunarIn(MonthDay lunar, int year)
{
    constexpr int lastYear = 9999;
    if (year < 1 || year > lastYear)
        return {};
    thread_local QHash<int, CoarseDate> known;
    constexpr int months = 16;
    const auto it = known.constFind(year * months + lunar.month);
    if (it != known.cend())
        return *it;
    return *known.insert(year * months + lunar.month, computedLunarDay(lunar, year));
}

} // namespace

CoarseDate coarse(QDate date)
{
    return date.isValid() ? CoarseDate{date.year(), date.month(), date.day()} : CoarseDate();
}

CoarseDate CoarseDate::plusDays(int days) const
{
    if (isDay())
        return coarse(toDate().addDays(days));
    const int shifted = day + days;
    // Within the first 28 days a month's length does not matter.
    const bool tellable = days == 0 || (shifted >= 1 && shifted <= 28);
    return day > 0 && tellable ? CoarseDate{year, month, shifted}
                               : CoarseDate{days == 0 ? *this : CoarseDate()};
}

CoarseDate CoarseDate::plusMonths(int months) const
{
    if (year == 0 || month == 0)
        return {};
    const QDate shifted = QDate(year, month, 1).addMonths(months);
    return {shifted.year(), shifted.month(), 0};
}

QString CoarseDate::text() const
{
    if (day > 0)
        return padded(year, 4) + u'-' + padded(month, 2) + u'-' + padded(day, 2);
    if (month > 0)
        return padded(year, 4) + u'-' + padded(month, 2);
    return year > 0 ? padded(year, 4) : QString();
}

CoarseDate coarseDateOf(QStringView value)
{
    CoarseDate date{.year = partOf(value, 0, 4)};
    if (date.year > 0 && value.size() >= 7 && value[4] == u'-')
        date.month = partOf(value, 5, 2);
    if (date.month > 0 && value.size() >= 10 && value[7] == u'-')
        date.day = partOf(value, 8, 2);
    return date;
}

CoarseDate holidayIn(Holiday holiday, int year)
{
    const MonthDay solar = solarDay(holiday);
    if (solar.month > 0)
        return {year, solar.month, solar.day};
    return year > 0 ? lunarIn(lunarDay(holiday), year) : CoarseDate();
}

QDate mondayOf(QDate date)
{
    return date.addDays(1 - date.dayOfWeek());
}

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

} // namespace naranhi::language
