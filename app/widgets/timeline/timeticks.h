// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/timeline/timeaxis.h"

#include <QList>
#include <QLocale>
#include <QString>

#include <functional>

namespace naranhi {

struct TimeTick
{
    double x = 0;
    QString label; // begins at x; empty where it would run into its neighbour
};

// What the ticks leave out: the day of hours, the month of days, the year of months.
struct TimeContext
{
    double x = 0;
    QString label;
};

struct TimeTicks
{
    QList<TimeTick> ticks;
    QList<TimeContext> contexts; // the first stands at the left edge
    QList<double> breaks; // middles of the breaks in sight
};

// How wide a label is in the type that draws it, in pixels.
using TextWidth = std::function<double(const QString &)>;

// The divisions of the axis in sight, as fine as their labels have room, in the words of `locale`.
// Each stretch between breaks is divided for itself. Labels in a row never overlap.
[[nodiscard]] TimeTicks ticksOf(
    const TimeAxis &axis, const QLocale &locale, const TextWidth &textWidth);

} // namespace naranhi
