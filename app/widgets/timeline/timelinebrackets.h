// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/timeline/timelinelayout.h"

namespace naranhi {

class ReadingSession;

// One entry for each difference of dates whose reports stand at different times; `reports` are the
// others, by which they are found. None for what the reader set aside.
[[nodiscard]] QList<TimelineEntry> disagreementsOf(
    const ReadingSession &session, const QList<TimelineEntry> &reports);

// Places a bracket for each entry of a disagreement: a line below the upper lane, with a foot to
// each of its marks, and its sign in the middle of what can be seen of it.
[[nodiscard]] QList<TimelineMark> bracketsOf(const QList<TimelineEntry> &entries,
    const QList<TimelineMark> &marks,
    const LaneMetrics &metrics,
    double width);

} // namespace naranhi
