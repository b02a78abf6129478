// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/timeline/timeaxis.h"
#include "widgets/timeline/timelineentry.h"

#include <QPointF>
#include <QRectF>

namespace naranhi {

// Dot: a point in time. Bar: an imprecise date. Publication: when the article appeared. Bracket:
// the sign of one that joins marks which give one event different dates.
enum class MarkShape { Dot, Bar, Publication, Bracket };

// What is drawn for one entry, or for several that have no room apart: then with their number.
struct TimelineMark
{
    MarkShape shape = MarkShape::Dot;
    int lane = 0;
    QRectF rect; // where it is drawn and can be hit
    QRectF extent; // of a dot: the whole day or hour it may lie in; empty when that is no wider
    QList<int> entries; // indexes, by time; never empty
    bool openStart = false;
    bool openEnd = false;
    QList<QPointF> feet = {}; // of a bracket: the middles of the marks that it joins

    [[nodiscard]] bool isCounted() const { return entries.size() > 1; }
    [[nodiscard]] QString number() const; // "2", "17", "999+"
};

// Joins two marks of different lanes that tell the same value.
struct TimelineLink
{
    int from = 0; // indexes of marks, from the upper lane to the lower
    int to = 0;
};

struct TimelineLayout
{
    QList<TimelineMark> marks; // by lane, then by the middle
    QList<TimelineLink> links;

    [[nodiscard]] int markOf(int entry) const; // -1 when there is none
    [[nodiscard]] int markAt(QPointF position) const; // the nearest mark hit, or -1
};

// Sizes in pixels; all follow from the type.
struct LaneMetrics
{
    double laneHeight = 40;
    double dot = 9; // diameter
    double publication = 8; // height of its triangle
    double counted = 18; // height of a mark with a number, width of one with a single digit
    double bar = 6; // thickness
    double shortestBar = 16;
};

// Places the marks: x counts from the axis' left edge, y from the top of the first lane. `entries`
// come by time. In each lane publications stand at the top, points in the middle, stretches below.
// O(n log n).
[[nodiscard]] TimelineLayout layOutTimeline(
    const QList<TimelineEntry> &entries, const TimeAxis &axis, const LaneMetrics &metrics);

} // namespace naranhi
