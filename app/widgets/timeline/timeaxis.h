// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/timeline/timescale.h"

namespace naranhi {

// The window through which a TimeScale is seen: time to x and back, zoom, pan, fit. A plain value;
// x counts pixels from the left edge of the axis. Zooming magnifies all of the scale alike, so
// inside one stretch the axis is linear and plain, and the time under the pointer stays there.
class TimeAxis final
{
public:
    static constexpr double shortestVisible = secondsPerHour;
    static constexpr double longestVisible = 3000.0 * 366 * secondsPerDay;

    TimeAxis() = default;
    // All of the scale, with a little margin.
    TimeAxis(TimeScale scale, double width);

    [[nodiscard]] const TimeScale &scale() const { return m_scale; }
    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] bool isFitted() const;

    [[nodiscard]] double xOf(double time) const;
    [[nodiscard]] double timeAt(double x) const;
    [[nodiscard]] TimeRange visible() const;

    // factor > 1 comes nearer. Stops at shortestVisible and longestVisible.
    [[nodiscard]] TimeAxis zoomed(double factor, double x) const;
    // Moves the picture to the right by `pixels`; a part of the dates stays in sight.
    [[nodiscard]] TimeAxis panned(double pixels) const;
    [[nodiscard]] TimeAxis fitted() const;
    [[nodiscard]] TimeAxis resized(double width) const;
    // The same times, as far as possible, on another scale.
    [[nodiscard]] TimeAxis rescaled(TimeScale scale) const;
    // Shows this stretch; nothing changes for one that is too short or long.
    [[nodiscard]] TimeAxis showing(const TimeRange &range) const;

private:
    [[nodiscard]] TimeAxis windowed(double from, double to) const;
    [[nodiscard]] bool isAllowed() const;

    static constexpr double margin = 0.02; // beside the fitted dates

    TimeScale m_scale;
    double m_width = 1;
    double m_from = -margin; // position at the left edge
    double m_to = 1 + margin;
};

} // namespace naranhi
