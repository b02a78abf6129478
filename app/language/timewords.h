// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/timephrase.h"

#include <QStringView>

namespace naranhi::language {

enum class WordKind : quint8 {
    YearShift,
    MonthShift,
    WeekShift,
    DayShift, // from the anchor
    NewYear, // the one that begins or has just begun
    FlowYear, // from the date named last
    SentenceYear, // from a year of the same sentence, else from the anchor
    FlowMonth,
    SentenceMonth,
    FlowDay,
    MonthName,
    Weekday,
    Weekend,
    Season,
    Half,
    Portion,
    YearEdge,
    Holiday,
    HolidayEve,
    Era, // "단기": what it takes to make its years ours
    DayPart,
    ClockWord,
    NightShift,
    Days,
    Every,
    Direction,
};

// A word (or two) that says something about time, and what.
struct TimeWord
{
    QStringView text;
    WordKind kind = WordKind::DayShift;
    int value = 0;
};

// The longest word of the table that the text begins with; null when there is none. The word may go
// on behind it: that is for the caller to judge.
[[nodiscard]] const TimeWord *longestTimeWord(QStringView text);

// Cheap first tests: whether a word of the table or a number, or a number alone, may begin so.
[[nodiscard]] bool mayBeginTime(QChar c);
[[nodiscard]] bool mayBeginNumber(QChar c);

} // namespace naranhi::language
