// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timeline.h"
#include "language/timecalendar.h"

namespace naranhi::language {

// Which of the dates that fit is meant by words that leave out the year, the month or the week.

// Past or future; said by the words themselves ("지난", "오는") or only by the tense of what
// follows.
struct Lean
{
    Direction direction = Direction::None;
    bool isSaid = false;
};

// The date chosen, the other one that is possible where the choice is in doubt, and how it was
// chosen. In doubt: the tense alone speaks against the nearer date, or nothing speaks for either
// and both are near.
struct Choice
{
    CoarseDate date{};
    CoarseDate other{};
    TimeRule rule = TimeRule::SamePeriod;
};

// "26일". REQUIRES a year and a month of the anchor.
[[nodiscard]] Choice chooseDay(int day, CoarseDate anchor, Lean lean);
// "26일(금)": the nearest month, back first, in which the day falls on the weekday.
[[nodiscard]] Choice chooseDayOnWeekday(int day, int weekday, CoarseDate anchor);
// "3월", "12월 20일"; of a quarter or a season the month is its first. REQUIRES a year of the
// anchor.
[[nodiscard]] Choice chooseYear(CoarseDate monthAndDay, CoarseDate anchor, Lean lean);
// "추석": of this year, or of the one before or after where that is much nearer. REQUIRES a day of
// the anchor.
[[nodiscard]] Choice chooseHoliday(Holiday holiday, CoarseDate anchor, Lean lean);
// "수요일" and "주말" (Saturday stands for it). REQUIRE a day of the anchor.
[[nodiscard]] Choice chooseWeekday(int weekday, CoarseDate anchor, Lean lean);
[[nodiscard]] Choice chooseWeekend(CoarseDate anchor, Lean lean);

} // namespace naranhi::language
