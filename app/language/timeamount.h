// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/timecursor.h"
#include "language/timephrase.h"

namespace naranhi::language {

// A length of time as written: "7개월", "1시간 30분", "사흘", "수년".
struct Amount
{
    QString value; // "P7M", "PT1H30M", "P3D"; X for a number not said
    Unit unit = Unit::Day; // the last one named
    std::optional<int> count{}; // when one unit alone is named, with a number
    bool ambiguous = false; // "3일", "2024년" name dates too; only what follows tells
};

// Takes the amount at the cursor, or nothing.
[[nodiscard]] std::optional<Amount> takeAmount(TimeCursor &cursor);

// A whole expression that starts at the cursor and says how long or how often: a duration ("지난
// 6개월간", "사흘 만", "1박 2일") or a set ("매주 수요일 오전 7시").
[[nodiscard]] std::optional<TimePhrase> takeDuration(TimeCursor &cursor);

// The shift of "사흘 전", "3개월 뒤"; nothing when no such word follows the amount.
[[nodiscard]] std::optional<Away> takeAway(TimeCursor &cursor);

} // namespace naranhi::language
