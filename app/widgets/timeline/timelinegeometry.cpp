// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/timeline/timelinegeometry.h"

#include <algorithm>
#include <cmath>

namespace naranhi {

int TimelineGeometry::laneAt(double y) const
{
    const int row = static_cast<int>(std::floor((y - headerHeight + scroll) / lane.laneHeight));
    return y >= headerHeight && row < laneCount ? row : -1;
}

TimelineGeometry geometryFor(
    QSizeF size, const QFontMetricsF &type, int laneCount, double widestLabel)
{
    TimelineGeometry result;
    const double em = std::round(type.height());
    result.size = size;
    result.em = em;
    result.laneCount = laneCount;
    result.headerHeight = std::round(em * 2.4);
    result.labelWidth = std::round(
        std::clamp(widestLabel + em * 2.2, em * 6.5, std::max(em * 6.5, size.width() * 0.16)));
    const double room = size.height() - result.headerHeight;
    result.lane.laneHeight
        = std::floor(std::clamp(room / std::max(laneCount, 1), em * 2.1, em * 4));
    result.lane.dot = std::round(em * 0.64);
    result.lane.counted = std::round(em);
    result.lane.publication = std::round(em * 0.5);
    result.lane.bar = std::round(em * 0.32);
    result.lane.shortestBar = em;
    return result;
}

} // namespace naranhi
