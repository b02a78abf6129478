// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/timeline/timelinewords.h"

#include <QDateTime>

namespace naranhi {

namespace {

QDateTime dateTimeOf(Instant instant)
{
    return QDateTime::fromSecsSinceEpoch(instant, Qt::UTC);
}

int monthOf(Instant instant)
{
    return dateTimeOf(instant).date().month();
}

} // namespace

QString TimelineWords::tick(Instant instant, UnitKind unit) const
{
    switch (unit) {
    case UnitKind::Minute:
        //: Date pattern (see QLocale::toString): an hour with minutes. Korean: AP h:mm
        return patterned(instant, tr("h:mm AP"));
    case UnitKind::Hour:
        //: Date pattern: a full hour. Korean: AP h시
        return patterned(instant, tr("h AP"));
    case UnitKind::Day:
    case UnitKind::Week:
        //: Date pattern: a day within its month. Korean: d일
        return patterned(instant, tr("d", "day"));
    case UnitKind::Month:
        //: Date pattern: a month within its year. Korean: M월
        return patterned(instant, tr("MMM"));
    case UnitKind::Year:
        //: Date pattern: a year. Korean: yyyy년
        return patterned(instant, tr("yyyy"));
    }
    Q_UNREACHABLE();
}

QString TimelineWords::context(Instant instant, UnitKind unit) const
{
    switch (unit) {
    case UnitKind::Minute:
    case UnitKind::Hour:
        //: Date pattern: a whole date, short. Korean: yyyy년 M월 d일
        return patterned(instant, tr("MMM d, yyyy"));
    case UnitKind::Day:
    case UnitKind::Week:
        //: Date pattern: a month and its year, short. Korean: yyyy년 M월
        return patterned(instant, tr("MMM yyyy"));
    case UnitKind::Month:
        return tick(instant, UnitKind::Year);
    case UnitKind::Year:
        return {};
    }
    Q_UNREACHABLE();
}

QString TimelineWords::inWords(const TimeRange &range) const
{
    const QString year = tick(range.start, UnitKind::Year);
    switch (range.precision) {
    case Precision::Second:
    case Precision::Minute:
    case Precision::Hour:
        return momentInWords(range.start);
    case Precision::Day:
        return dayInWords(range.start);
    case Precision::Week:
        //: %1 is the first day of the week
        return tr("week of %1").arg(dayInWords(range.start));
    case Precision::Month:
        //: Date pattern: a month and its year, in full. Korean: yyyy년 M월
        return patterned(range.start, tr("MMMM yyyy"));
    case Precision::Quarter:
        //: %1 is a year ("2024년" in Korean), %2 a number from 1 to 4
        return tr("%1, quarter %2").arg(year).arg((monthOf(range.start) + 2) / 3);
    case Precision::Half:
        //: %1 is a year ("2024년" in Korean)
        return monthOf(range.start) < 7 ? tr("first half of %1").arg(year)
                                        : tr("second half of %1").arg(year);
    case Precision::Year:
        return year;
    case Precision::Range:
        return rangeInWords(range);
    }
    Q_UNREACHABLE();
}

QString TimelineWords::rangeInWords(const TimeRange &range) const
{
    if (range.openStart)
        //: %1 is a date
        return tr("until %1").arg(momentInWords(range.end));
    if (range.openEnd)
        //: %1 is a date
        return tr("from %1").arg(momentInWords(range.start));
    const bool wholeDays
        = startOfDay(range.start) == range.start && startOfDay(range.end) == range.end;
    if (wholeDays && range.end - range.start <= secondsPerDay)
        return dayInWords(range.start);
    // The end is exclusive: of whole days, the last one is named.
    const QString last
        = wholeDays ? dayInWords(range.end - secondsPerDay) : momentInWords(range.end);
    //: a stretch of time between two dates
    return tr("%1 – %2").arg(momentInWords(range.start), last);
}

QString TimelineWords::momentInWords(Instant instant) const
{
    const QString day = dayInWords(instant);
    if (startOfDay(instant) == instant)
        return day;
    //: %1 is a date, %2 a time of day
    return tr("%1, %2").arg(day, tick(instant, UnitKind::Minute));
}

QString TimelineWords::dayInWords(Instant instant) const
{
    return m_locale.toString(dateTimeOf(instant).date(), QLocale::LongFormat);
}

QString TimelineWords::patterned(Instant instant, const QString &pattern) const
{
    return m_locale.toString(dateTimeOf(instant), pattern);
}

} // namespace naranhi
