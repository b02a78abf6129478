// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/timeline/tickwords.h"

#include <QDateTime>

namespace naranhi {

namespace {

QDateTime dateTimeOf(Instant instant)
{
    return QDateTime::fromSecsSinceEpoch(instant, Qt::UTC);
}

} // namespace

QString TickWords::tick(Instant instant, UnitKind unit) const
{
    switch (unit) {
    case UnitKind::Minute:
        //: Date pattern (see QLocale::toString): an hour with minutes. Korean: AP h:mm
        return patterned(instant, tr("h:mm AP"));
    case UnitKind::Hour:
        // Midnight is better told by the day that begins.
        if (startOfDay(instant) == instant)
            return tick(instant, UnitKind::Day);
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

QString TickWords::context(Instant instant, UnitKind unit) const
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

QString TickWords::patterned(Instant instant, const QString &pattern) const
{
    return m_locale.toString(dateTimeOf(instant), pattern);
}

} // namespace naranhi
