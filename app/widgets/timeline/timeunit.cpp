// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/timeline/timeunit.h"

#include <QDateTime>

#include <array>

namespace naranhi {

namespace {

constexpr double day = double(secondsPerDay);
constexpr double month = 30.44 * day;
constexpr double year = 365.25 * day;

constexpr std::array units{
    TimeUnit{UnitKind::Minute, 5, 300},
    TimeUnit{UnitKind::Minute, 15, 900},
    TimeUnit{UnitKind::Minute, 30, 1800},
    TimeUnit{UnitKind::Hour, 1, 3600},
    TimeUnit{UnitKind::Hour, 3, 3 * 3600},
    TimeUnit{UnitKind::Hour, 6, 6 * 3600},
    TimeUnit{UnitKind::Hour, 12, 12 * 3600},
    TimeUnit{UnitKind::Day, 1, day},
    TimeUnit{UnitKind::Week, 1, 7 * day},
    TimeUnit{UnitKind::Month, 1, month},
    TimeUnit{UnitKind::Month, 3, 3 * month},
    TimeUnit{UnitKind::Year, 1, year},
    TimeUnit{UnitKind::Year, 2, 2 * year},
    TimeUnit{UnitKind::Year, 5, 5 * year},
    TimeUnit{UnitKind::Year, 10, 10 * year},
    TimeUnit{UnitKind::Year, 20, 20 * year},
    TimeUnit{UnitKind::Year, 50, 50 * year},
    TimeUnit{UnitKind::Year, 100, 100 * year},
    TimeUnit{UnitKind::Year, 500, 500 * year},
};

QDate dateOf(Instant instant)
{
    return QDateTime::fromSecsSinceEpoch(instant, Qt::UTC).date();
}

Instant instantOf(QDate date)
{
    return (date.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * secondsPerDay;
}

Instant floorToSeconds(Instant instant, Instant step)
{
    const Instant midnight = startOfDay(instant);
    return midnight + (instant - midnight) / step * step;
}

// There is no year 0 in QDate: 1 BC is followed by AD 1.
QDate yearsFrom(int count, int begin)
{
    return QDate(begin == 0 ? 1 : begin, 1, 1).addYears(begin == 0 ? count - 1 : count);
}

} // namespace

Instant TimeUnit::floor(Instant instant) const
{
    const QDate date = dateOf(instant);
    switch (kind) {
    case UnitKind::Minute:
    case UnitKind::Hour:
        return floorToSeconds(instant, Instant(seconds));
    case UnitKind::Day:
        return startOfDay(instant);
    case UnitKind::Week:
        return instantOf(date.addDays(1 - date.dayOfWeek()));
    case UnitKind::Month:
        return instantOf(QDate(date.year(), (date.month() - 1) / count * count + 1, 1));
    case UnitKind::Year: {
        const int begin = date.year() / count * count;
        return instantOf(QDate(begin == 0 ? 1 : begin, 1, 1));
    }
    }
    Q_UNREACHABLE();
}

Instant TimeUnit::next(Instant begin) const
{
    switch (kind) {
    case UnitKind::Minute:
    case UnitKind::Hour:
    case UnitKind::Day:
    case UnitKind::Week:
        return begin + Instant(seconds);
    case UnitKind::Month:
        return instantOf(dateOf(begin).addMonths(count));
    case UnitKind::Year: {
        const int now = dateOf(begin).year();
        return instantOf(yearsFrom(count, now == 1 && count > 1 ? 0 : now));
    }
    }
    Q_UNREACHABLE();
}

std::span<const TimeUnit> timeUnits()
{
    return units;
}

} // namespace naranhi
