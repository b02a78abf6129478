// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timeline.h"

#include <optional>

namespace naranhi::language {

// What the words of a time expression say, before anything is read into them.

enum class Direction { None, Past, This, Future }; // 지난, 이번, 오는
enum class DayPart { None, Dawn, Morning, Forenoon, Noon, Afternoon, Evening, Night };
enum class Portion { None, Early, Middle, Late }; // 초, 중순, 말
enum class Season { None, Spring, Summer, Autumn, Winter, YearTurn }; // 연말연시
enum class Unit { Year, Month, Week, Day, Hour, Minute, Second };
enum class Holiday {
    None,
    NewYear,
    MarchFirst,
    Arbour,
    Labour,
    Children,
    Parents,
    Teachers,
    Memorial,
    Constitution,
    Liberation,
    Foundation,
    Hangul,
    Halloween,
    Christmas,
    Seollal,
    Buddha,
    Chuseok,
};

struct Clock
{
    int hour = 0;
    std::optional<int> minute{};
    std::optional<int> second{};
    bool onDial = false; // "7시": before or after noon is not said
};

// "사흘 전": so many units away from now.
struct Away
{
    Unit unit = Unit::Day;
    int amount = 0; // negative: before
};

// One point or stretch as the words name it. Shifts count from the anchor ("지난달" = month -1) or,
// when `fromFlow`, from the date the text named last ("이날" = day 0, "이듬해" = year +1).
struct Moment
{
    Direction direction = Direction::None;
    std::optional<int> century;
    std::optional<int> decade;
    std::optional<int> year;
    std::optional<int> yearShift;
    bool isRemote = false; // before the years that values can name
    bool newYear = false; // "새해": the year that begins or has just begun
    std::optional<int> half;
    std::optional<int> quarter;
    Season season = Season::None;
    std::optional<int> month;
    std::optional<int> monthShift;
    Portion portion = Portion::None;
    std::optional<int> weekShift;
    std::optional<int> ordinal; // "첫째 주", "두 번째 금요일"
    std::optional<int> day;
    std::optional<int> dayShift;
    Holiday holiday = Holiday::None;
    int holidayShift = 0; // "이브": -1
    bool holidays = false; // "추석 연휴": the days around
    std::optional<int> weekday; // 1 = Monday
    bool weekend = false;
    bool fromFlow = false;
    bool fromSentence = false; // "전년": only a date of the same sentence is meant
    std::optional<Away> away;
    DayPart dayPart = DayPart::None;
    std::optional<Clock> clock;

    // Names no date by itself: "오후 2시", "밤".
    [[nodiscard]] bool isWithinDay() const;
};

// "25일부터", "26일까지" without the other end.
enum class Opening { None, From, Until };

// A time expression as found: a moment, a stretch between two or open to one side, or (durations,
// sets, minutes of a match) a value as it is, empty when the words give no number ("수년").
struct TimePhrase
{
    TextSpan span;
    TimeType type = TimeType::Date;
    Moment first{};
    std::optional<Moment> last{};
    Opening opening = Opening::None;
    std::optional<QString> fixedValue{};
};

} // namespace naranhi::language
