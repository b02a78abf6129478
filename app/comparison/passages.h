// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/readerspassages.h"
#include "domain/canceltoken.h"
#include "domain/story.h"

namespace naranhi::comparison {

// The stretches of the articles that tell the same thing, in the text order of their first members.
// A sentence is in one passage at most; sentences that stand side by side in a block are one
// member. Sentences are compared only if they share something rare, so the cost grows with what the
// articles share and not with the square of their number. Deterministic; incomplete when cancelled.
//
// Under what the reader says: places that she joined are in one passage, of strength 1, with
// whatever else was found to tell the same as they; places that she parted never are.
[[nodiscard]] QList<Passage> alignPassages(
    const Story &story, const QList<PassageVerdict> &verdicts = {}, const CancelToken &cancel = {});

} // namespace naranhi::comparison
