// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace naranhi {

// Seconds since 1970-01-01T00:00 on the article's own clock; no time zone is applied.
using Instant = qint64;

// How finely a value says when; what is coarser than an hour is drawn with soft ends.
enum class Precision { Second, Minute, Hour, Day, Week, Month, Quarter, Half, Year, Range };

// The stretch of time that a value covers: start inclusive, end exclusive.
struct TimeRange
{
    Instant start = 0;
    Instant end = 0;
    Precision precision = Precision::Day;
    bool openStart = false; // "../2024-01-26": start is then equal to end, which is midnight behind
    bool openEnd = false; // "2024-01-26/..": end is then equal to start

    [[nodiscard]] bool overlaps(const TimeRange &other) const;
    bool operator==(const TimeRange &) const = default;
};

// Reads a TIMEX3/ISO 8601 value as design.md section 4 lists them ("2024-01-26T13:43", "2024-H1",
// "2024-W05", "2024-01-25/2024-01-26", "2024/..", "../2024"). Ends of ranges of day grain or
// coarser are inclusive in the text and exclusive in the result; a range that ends at a clock time
// ends when it strikes. Nothing for durations, clock times without a date, or an impossible date.
[[nodiscard]] std::optional<TimeRange> timeRangeOf(const QString &value);

// Whether `value` says wholly when or how long: all of the above, ISO durations ("P7M", "PT3H") and
// clock times ("T15:30", "T17:00/T18:00"); not "", not values with X for what is unknown.
[[nodiscard]] bool isCompleteTimeValue(const QString &value);

// "2024-01-26" / "2024-01-26T13:43" for an instant, as the values above are written.
[[nodiscard]] QString dayValueOf(Instant instant);
[[nodiscard]] QString minuteValueOf(Instant instant);

// Midnight before (or at) the instant.
[[nodiscard]] Instant startOfDay(Instant instant);

inline constexpr Instant secondsPerHour = 3600;
inline constexpr Instant secondsPerDay = 24 * secondsPerHour;

} // namespace naranhi
