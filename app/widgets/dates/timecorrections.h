// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timeline.h"
#include "model/readingfocus.h"
#include "widgets/common/readingcontext.h"

// What a reader puts right about one time of a text. Each act is one step of undo and takes the
// place of what was put right there before.
namespace naranhi {

// The time that these words say; null when none is found there, or the article is closed.
[[nodiscard]] const TimeExpression *timeAt(const ReadingSession &session, const TextPlace &place);

// Whether a correction speaks of this time.
[[nodiscard]] bool isTimeCorrected(const ReadingSession &session, const TextPlace &place);

void setTimeValue(const ReadingContext &context, const TextPlace &place, const QString &value);
void setTimeAnchor(const ReadingContext &context, const TextPlace &place, const QString &anchor);
// Back to what the program found. REQUIRES isTimeCorrected().
void resetTime(const ReadingContext &context, const TextPlace &place);

// Dates of the article that others could count from, once each: when it was published, then those
// of the text in its order, without the time at `place` itself.
[[nodiscard]] QList<TimeExpression> anchorsFor(
    const ReadingSession &session, const TextPlace &place);

} // namespace naranhi
