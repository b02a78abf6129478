// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/timecursor.h"

namespace naranhi::language {

// Pieces of a moment that read the same wherever they stand. Each takes what is at the cursor, or
// nothing.

// Marks between the ends of a range ("26~27일").
inline constexpr QStringView rangeMarks = u"~∼〜～–";

struct NumericDate
{
    int year = 0;
    int month = 0;
    int day = 0;
};

// "2024.01.26", "2024. 1. 26.", "2024-03-18", "24.01.26"; also the "T" or the dot before a clock
// time. Of "2023. 12." the day is 0.
[[nodiscard]] std::optional<NumericDate> takeNumericDate(TimeCursor &cursor);

// The second date of "2024.1.29.~2.2.", "2024.01.26~28".
[[nodiscard]] std::optional<NumericDate> takeNumericEnd(
    TimeCursor &cursor, const NumericDate &first);

struct NumericYears
{
    int first = 0;
    int last = 0;
};

// "2020∼2023", "2014-2018": years with no word to say so.
[[nodiscard]] std::optional<NumericYears> takeNumericYears(TimeCursor &cursor);

struct Ordinal
{
    int number = 0;
    bool ofWeek = false; // else of a weekday, which is not taken
};

// "첫째 주", "두 번째 (금요일)", "셋째주".
[[nodiscard]] std::optional<Ordinal> takeOrdinal(TimeCursor &cursor);

struct Note
{
    int weekday = 0; // 1 = Monday, 0 = another note
};

// "(현지시간)", "(음력)", "(금)", "(금요일)".
[[nodiscard]] std::optional<Note> takeNote(TimeCursor &cursor);

// Whether a piece may end here: a word end, or a part of a day or a month right behind ("어제저녁",
// "6월말").
[[nodiscard]] bool isPieceEnd(const TimeCursor &cursor);

// Whether "1일" before the cursor means a day's rate: "1일 평균 3만 명".
[[nodiscard]] bool isDailyRate(TimeCursor behind);

} // namespace naranhi::language
