// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ladder.h"
#include "widgets/common/readingcontext.h"

#include <QFont>

class QPainter;
class QRect;

namespace naranhi {

// How high the steps of an update stand, drawn under each other.
[[nodiscard]] int ladderHeight(const QList<LadderStep> &steps, const QFont &font);

// Draws the steps downwards, each a little further in than the one before it: the mark of the
// outlet, when it wrote, and its words.
void paintLadder(QPainter &painter,
    const QRect &room,
    const QList<LadderStep> &steps,
    const ReadingContext &context,
    const QFont &font);

} // namespace naranhi
