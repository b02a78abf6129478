// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/timecursor.h"
#include "language/timephrase.h"

namespace naranhi::language {

// Takes "9시", "9시 30분", "세 시 반", "15:30", "3:18am" as the words stand; the part of the day is
// not yet applied. Hours in words need `afterDayPart`: "오후 두 시", but not "두 시" alone.
[[nodiscard]] std::optional<Clock> takeClock(TimeCursor &cursor, bool afterDayPart);

struct ClockRange
{
    Clock first;
    Clock last;
};

// "2∼3시".
[[nodiscard]] std::optional<ClockRange> takeHours(TimeCursor &cursor);

// The clock on 24 hours when said with a part of the day: 밤 10 → 22, 오전 12 → 0. 24 is the
// midnight that ends the day ("밤 12시").
[[nodiscard]] Clock onDayPart(Clock clock, DayPart part);

} // namespace naranhi::language
