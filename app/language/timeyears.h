// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/timepieces.h"

namespace naranhi::language {

// Years and days in the names of what happens in them, with no word like 년 or 일 beside them. Each
// takes what is at the cursor, or nothing.

// "2024시즌", "2023-24 시즌", "2015학년도", "2024회계연도"; one year has no last.
[[nodiscard]] std::optional<NumericYears> takeSeasonYears(TimeCursor &cursor);

// The number of "2026 북중미 월드컵", "88올림픽", "2050 탄소중립": the event behind it is looked
// for, not taken.
[[nodiscard]] std::optional<int> takeEventYear(TimeCursor &cursor);

// The numbers of "5·18 민주화운동", "4·10 총선"; year 0 where the name does not tell it.
[[nodiscard]] std::optional<NumericDate> takeEventDay(TimeCursor &cursor);

} // namespace naranhi::language
