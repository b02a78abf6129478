// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/timeline/timeaxis.h"

#include <QPointF>

#include <optional>

namespace naranhi {

// What a pressed mouse button is about to do. A plain value without widgets.
struct RangeDrag
{
    enum class Kind { None, Press, Select, Pan };

    Kind kind = Kind::None;
    QPointF pressed; // where the button went down
    QPointF last; // where the pointer was last
    double fixed = 0; // the time of the end that stays, while selecting
    int mark = -1; // that was pressed
};

// The time at x, on a round minute, hour or day where that is within a few pixels: ranges that a
// reader drags begin where a reader would say.
[[nodiscard]] Instant snappedTime(const TimeAxis &axis, double x);

// The range between two times in either order; nothing when they are one.
[[nodiscard]] std::optional<TimeRange> rangeBetween(Instant a, Instant b);

// The end of the range that stays when its other end is grabbed at x; nothing when x is at no end.
[[nodiscard]] std::optional<Instant> endOpposite(
    const TimeRange &range, const TimeAxis &axis, double x, double tolerance);

} // namespace naranhi
