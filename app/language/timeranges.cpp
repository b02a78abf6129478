// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/timeranges.h"

#include "language/timeclock.h"
#include "language/timetext.h"

namespace naranhi::language {

Moment completed(Moment last, const Moment &first, CoarseDate from)
{
    if (last.clock && last.dayPart == DayPart::None)
        last.clock = onDayPart(*last.clock, first.dayPart);
    constexpr int halfDay = 12;
    const bool isDial = last.clock && last.clock->onDial && first.clock;
    if (isDial && first.clock->hour > last.clock->hour && first.clock->hour >= halfDay)
        last.clock->hour += halfDay;
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

QString opened(const QString &value, Opening opening)
{
    if (value.isEmpty() || opening == Opening::None)
        return value;
    if (opening == Opening::From)
        return value.section(u'/', 0, 0) + QStringLiteral("/..");
    return QStringLiteral("../") + value.section(u'/', -1);
}

} // namespace naranhi::language
