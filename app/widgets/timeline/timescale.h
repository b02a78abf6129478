// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timevalue.h"

#include <QList>

namespace naranhi {

// A part of the scale that is drawn evenly. A break stands for a time in which nothing happens.
struct TimeStretch
{
    double start = 0; // seconds, as Instant
    double end = 0;
    double from = 0; // positions on the scale
    double to = 0;
    bool isBreak = false;
};

// Where a time stands along a line from 0 to 1 that holds all dates of a story. A plain value.
//
// The line is even wherever something happens and breaks where nothing does:
//  1. Dates shorter than a week count with their whole days. A longer one counts only where it
//  holds no
//     shorter one; then it is a stretch of its own, so that a month does not crush the days beside
//     it.
//  2. The longest pause between them is broken, then the next, as long as it is longer than two
//  days and
//     than a quarter of all that would stay unbroken (each date counting a day).
//  3. A break takes the same narrow room however long it is; a stretch between breaks gets room by
//     how many dates it holds (1 + log2(1 + n)).
// Beyond the first and the last date it goes on as evenly as it ended.
class TimeScale final
{
public:
    // Even and one day long: there are no dates.
    TimeScale();
    explicit TimeScale(const QList<TimeRange> &dates);

    [[nodiscard]] double positionOf(double time) const;
    [[nodiscard]] double timeAt(double position) const;
    // In order, without holes; never empty.
    [[nodiscard]] const QList<TimeStretch> &stretches() const { return m_stretches; }

private:
    QList<TimeStretch> m_stretches;
};

} // namespace naranhi
