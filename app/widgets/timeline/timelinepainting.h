// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/theme.h"
#include "widgets/timeline/timelinegeometry.h"
#include "widgets/timeline/timeticks.h"

#include <QStringList>

class QPainter;

namespace naranhi {

class ReadingFocus;

// Everything that one frame of the timeline shows. References what the view owns, for the time of a
// paint.
struct TimelineFrame
{
    const TimelineGeometry &geometry;
    const TimeAxis &axis;
    const TimeTicks &ticks;
    const QList<TimelineEntry> &entries;
    const TimelineLayout &layout;
    const QStringList &outlets; // one a lane
    const ReadingFocus &focus;
    const Theme &theme;
    int current = -1; // index of the mark with the keyboard, drawn with a ring
    bool hasFocus = false; // the panel has the keyboard
    QString emptyText; // said where there is nothing to mark
};

void paintTimeline(QPainter &painter, const TimelineFrame &frame);

} // namespace naranhi
