// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/timecursor.h"
#include "language/timephrase.h"

namespace naranhi::language {

// A moment as read from the text, and where its words end. `last` is set by "26~27일".
struct ReadMoment
{
    Moment moment;
    std::optional<Moment> last;
    qsizetype end = 0;
    qsizetype afterNotes = 0; // behind "(금)", "(현지시간)"
    bool isShortYear = false; // "08년", "98년생": looks like an amount and is none
};

// Reads pieces (year, month, day, weekday, part of the day, clock …) that stand one behind the
// other, from coarse to fine. Notes in brackets ("(현지시간)", "(금)") are passed over; a date in
// brackets
// ("전날(25일)") makes the moment more exact. Nothing when the pieces name no time.
[[nodiscard]] std::optional<ReadMoment> readMoment(TimeCursor cursor);

} // namespace naranhi::language
