// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/comparison.h"
#include "model/readingfocus.h"
#include "widgets/common/readingcontext.h"

namespace naranhi {

// What the reader says of passages: which places tell the same thing, and which do not.

// The first of two places is kept in the focus until one of another article joins it: one step on
// the undo stack. A further place of the same article takes the first one's place; the same place
// again lets go of it.
void tellTheSame(const ReadingContext &context, const TextPlace &place);

struct PassageMember
{
    qsizetype passage = 0; // indices
    qsizetype member = 0;
};

// The member of a passage that holds the beginning of a place.
[[nodiscard]] std::optional<PassageMember> memberAt(
    const Comparison &comparison, const TextPlace &place);

// The member tells none of what those of other articles tell. One step on the undo stack. REQUIRES
// a member of that index.
void partFromOthers(const ReadingContext &context, const Passage &passage, qsizetype member);

} // namespace naranhi
