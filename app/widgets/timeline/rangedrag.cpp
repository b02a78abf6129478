// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/timeline/rangedrag.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace naranhi {

namespace {

constexpr double snapPixels = 8;

Instant roundTo(double time, Instant step)
{
    return std::llround(time / double(step)) * step;
}

} // namespace

Instant snappedTime(const TimeAxis &axis, double x)
{
    static constexpr std::array<Instant, 6> steps{
        secondsPerDay, secondsPerDay / 4, secondsPerHour, 900, 300, 60};
    const double time = axis.timeAt(x);
    for (const Instant step : steps) {
        const Instant snapped = roundTo(time, step);
        if (std::abs(axis.xOf(double(snapped)) - x) <= snapPixels)
            return snapped;
    }
    return roundTo(time, 60);
}

std::optional<TimeRange> rangeBetween(Instant a, Instant b)
{
    if (a == b)
        return std::nullopt;
    return TimeRange{.start = std::min(a, b), .end = std::max(a, b), .precision = Precision::Range};
}

std::optional<Instant> endOpposite(
    const TimeRange &range, const TimeAxis &axis, double x, double tolerance)
{
    if (!range.openStart && std::abs(axis.xOf(double(range.start)) - x) <= tolerance)
        return range.end;
    if (!range.openEnd && std::abs(axis.xOf(double(range.end)) - x) <= tolerance)
        return range.start;
    return std::nullopt;
}

} // namespace naranhi
