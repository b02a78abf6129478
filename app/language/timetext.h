// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/timecalendar.h"
#include "language/timephrase.h"

namespace naranhi::language {

// TIMEX3 values of moments of which the date is known by now.

// The value of the moment on (or in) `date`: "2024-H1" for a half of its year, the tenth days of
// its month, the ISO week of its day, its clock time. Empty when the date is needed and not known.
[[nodiscard]] QString valueOn(CoarseDate date, const Moment &moment);

// "밤 10시~새벽 2시" ends on the next day.
[[nodiscard]] QString onNextDay(const QString &dayAndClock);

// The first month of the part of a year that the moment names: 7 for its second half.
[[nodiscard]] int firstMonthOf(const Moment &moment);
// And how many months that part has.
[[nodiscard]] int monthsIn(const Moment &moment);

// Names a week or a weekend and no day of it.
[[nodiscard]] bool isWeek(const Moment &moment);

} // namespace naranhi::language
