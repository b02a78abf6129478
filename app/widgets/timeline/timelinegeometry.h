// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/timeline/timelinelayout.h"

#include <QFontMetricsF>
#include <QSizeF>

namespace naranhi {

// How the panel is divided, in viewport pixels; everything follows from the type.
//
//   corner | axis:   contexts above, ticks below
//   labels | lanes:  scrolled up by `scroll`
struct TimelineGeometry
{
    QSizeF size;
    double em = 16; // height of a line of text
    double labelWidth = 0;
    double headerHeight = 0;
    double scroll = 0;
    int laneCount = 0;
    LaneMetrics lane;

    [[nodiscard]] QRectF axisRect() const
    {
        return {labelWidth, 0, size.width() - labelWidth, headerHeight};
    }
    [[nodiscard]] QRectF lanesRect() const
    {
        return {labelWidth, headerHeight, size.width() - labelWidth, size.height() - headerHeight};
    }
    [[nodiscard]] QRectF laneRect(int row) const // with its label
    {
        return {0, headerHeight + row * lane.laneHeight - scroll, size.width(), lane.laneHeight};
    }
    [[nodiscard]] int laneAt(double y) const; // -1 when there is none
    // From the coordinates of the layout to those of the viewport.
    [[nodiscard]] QPointF origin() const { return {labelWidth, headerHeight - scroll}; }
    [[nodiscard]] double lanesHeight() const { return laneCount * lane.laneHeight; }
};

// `widestLabel` is the width of the longest outlet's name; what it does not get is elided.
[[nodiscard]] TimelineGeometry geometryFor(
    QSizeF size, const QFontMetricsF &type, int laneCount, double widestLabel);

} // namespace naranhi
