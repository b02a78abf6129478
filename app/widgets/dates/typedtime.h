// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace naranhi {

// What is wrong with a time that somebody typed.
enum class TypedTimeFault {
    None,
    Empty,
    NoYear, // "1월 25일"
    NoSuchTime, // "2024-02-30", "2024-13"
    EndsBeforeItStarts,
    NotUnderstood,
};

// A time as a person types it, read as a TIMEX3/ISO 8601 value.
struct TypedTime
{
    QString value; // empty when there is a fault
    TypedTimeFault fault = TypedTimeFault::None;

    bool operator==(const TypedTime &) const = default;
};

// Reads the values themselves ("2024-01-25", "2024-Q1", "2024-01-25T09:00", "2024-01/2024-03",
// "P7M") and what people write for them: "2024.1.25", "2024년 1월 25일 9:00", "2024년 상반기",
// "2024년 1분기", "2024-01-25 ~ 2024-01-26", "7개월". Both ends of a range say their year.
[[nodiscard]] TypedTime typedTime(const QString &text);

} // namespace naranhi
