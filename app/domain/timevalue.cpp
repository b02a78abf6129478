// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/timevalue.h"

#include <QDate>
#include <QDateTime>
#include <QRegularExpression>
#include <QTime>

#include <algorithm>
#include <array>

namespace naranhi {

namespace {

Instant instantOf(QDate date, QTime time = QTime(0, 0))
{
    return date.toJulianDay() * secondsPerDay - QDate(1970, 1, 1).toJulianDay() * secondsPerDay
        + time.msecsSinceStartOfDay() / 1000;
}

QDateTime dateTimeOf(Instant instant)
{
    return QDateTime::fromSecsSinceEpoch(instant, Qt::UTC);
}

// All of `text` as a number, if it is nothing but digits.
std::optional<int> number(QStringView text)
{
    const bool digits
        = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits && !text.isEmpty() && text.size() <= 4 ? std::optional(text.toInt())
                                                         : std::nullopt;
}

std::optional<TimeRange> dayRange(QDate first, QDate after, Precision precision)
{
    if (!first.isValid() || !after.isValid())
        return std::nullopt;
    return TimeRange{instantOf(first), instantOf(after), precision};
}

std::optional<TimeRange> monthsRange(int year, int month, int months, Precision precision)
{
    const QDate first(year, month, 1);
    return dayRange(first, first.addMonths(months), precision);
}

std::optional<TimeRange> weekRange(int year, int week)
{
    // ISO 8601: week 1 holds January 4th.
    const QDate fourth(year, 1, 4);
    const QDate monday = fourth.addDays(1 - fourth.dayOfWeek()).addDays(7 * (week - 1));
    int yearOfWeek = 0;
    if (!monday.isValid() || monday.addDays(3).weekNumber(&yearOfWeek) != week
        || yearOfWeek != year)
        return std::nullopt;
    return dayRange(monday, monday.addDays(7), Precision::Week);
}

std::optional<TimeRange> yearPart(int year, QStringView part)
{
    const auto n = number(part.mid(1));
    if (part.isEmpty() || (part.front() != u'Q' && part.front() != u'H' && part.front() != u'W')) {
        const auto month = part.size() == 2 ? number(part) : std::nullopt;
        return month ? monthsRange(year, *month, 1, Precision::Month) : std::nullopt;
    }
    if (!n)
        return std::nullopt;
    if (part.front() == u'W')
        return weekRange(year, *n);
    const int parts = part.front() == u'Q' ? 4 : 2;
    if (*n < 1 || *n > parts)
        return std::nullopt;
    const int months = 12 / parts;
    return monthsRange(
        year, (*n - 1) * months + 1, months, parts == 4 ? Precision::Quarter : Precision::Half);
}

std::optional<TimeRange> clockRange(QDate day, QStringView clock)
{
    const QList<QStringView> parts = clock.split(u':');
    std::array<int, 3> hms{};
    if (parts.size() > 3 || !day.isValid())
        return std::nullopt;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto n = parts[i].size() == 2 ? number(parts[i]) : std::nullopt;
        if (!n || *n > (i == 0 ? 24 : 59))
            return std::nullopt;
        hms.at(static_cast<size_t>(i)) = *n;
    }
    static constexpr std::array widths{secondsPerHour, Instant{60}, Instant{1}};
    static constexpr std::array precisions{Precision::Hour, Precision::Minute, Precision::Second};
    const auto grain = static_cast<size_t>(parts.size() - 1);
    const Instant start = instantOf(day) + hms[0] * secondsPerHour + hms[1] * 60 + hms[2];
    return TimeRange{start, start + widths.at(grain), precisions.at(grain)};
}

// A single value, not a range.
std::optional<TimeRange> pointRange(QStringView value)
{
    const auto year = value.size() >= 4 ? number(value.left(4)) : std::nullopt;
    if (!year || *year == 0)
        return std::nullopt;
    if (value.size() == 4)
        return monthsRange(*year, 1, 12, Precision::Year);
    if (value[4] != u'-')
        return std::nullopt;
    if (value.size() < 10)
        return yearPart(*year, value.mid(5));
    const auto month = number(value.mid(5, 2));
    const auto day = number(value.mid(8, 2));
    if (value[7] != u'-' || !month || !day)
        return std::nullopt;
    const QDate date(*year, *month, *day);
    if (value.size() == 10)
        return dayRange(date, date.addDays(1), Precision::Day);
    return value[10] == u'T' ? clockRange(date, value.mid(11)) : std::nullopt;
}

// "26일까지" holds all of that day, "6시까지" nothing of that hour.
Instant endOfLast(const TimeRange &last)
{
    return last.precision <= Precision::Hour ? last.start : last.end;
}

std::optional<TimeRange> openRange(QStringView left, QStringView right)
{
    const bool openStart = left == u"..";
    const auto known = pointRange(openStart ? right : left);
    if (!known)
        return std::nullopt;
    const Instant end = openStart ? endOfLast(*known) : known->start;
    return TimeRange{.start = end,
        .end = end,
        .precision = Precision::Range,
        .openStart = openStart,
        .openEnd = !openStart};
}

} // namespace

bool TimeRange::overlaps(const TimeRange &other) const
{
    const bool beginsBeforeOtherEnds = openStart || other.openEnd || start < other.end;
    const bool otherBeginsBeforeEnd = other.openStart || openEnd || other.start < end;
    return beginsBeforeOtherEnds && otherBeginsBeforeEnd;
}

std::optional<TimeRange> timeRangeOf(const QString &value)
{
    const qsizetype slash = value.indexOf(u'/');
    if (slash < 0)
        return pointRange(value);
    const QStringView left = QStringView(value).left(slash);
    const QStringView right = QStringView(value).mid(slash + 1);
    if ((left == u"..") != (right == u".."))
        return openRange(left, right);
    const auto first = pointRange(left);
    const auto last = pointRange(right);
    if (!first || !last)
        return std::nullopt;
    const Instant end = endOfLast(*last);
    if (end <= first->start)
        return std::nullopt;
    return TimeRange{first->start, end, Precision::Range};
}

bool isCompleteTimeValue(const QString &value)
{
    static const QRegularExpression duration(
        QStringLiteral("^P(?!$)(?:[\\d.]+Y)?(?:[\\d.]+M)?(?:[\\d.]+W)?(?:[\\d.]+D)?"
                       "(?:T(?!$)(?:[\\d.]+H)?(?:[\\d.]+M)?(?:[\\d.]+S)?)?$"));
    static const QRegularExpression clock(
        QStringLiteral("^T\\d{2}(?::\\d{2}){0,2}(?:/T\\d{2}(?::\\d{2}){0,2})?$"));
    return timeRangeOf(value) || duration.match(value).hasMatch() || clock.match(value).hasMatch();
}

QString dayValueOf(Instant instant)
{
    return dateTimeOf(instant).toString(QStringLiteral("yyyy-MM-dd"));
}

QString minuteValueOf(Instant instant)
{
    return dateTimeOf(instant).toString(QStringLiteral("yyyy-MM-ddTHH:mm"));
}

Instant startOfDay(Instant instant)
{
    const Instant rest = instant % secondsPerDay;
    return instant - (rest < 0 ? rest + secondsPerDay : rest);
}

} // namespace naranhi
