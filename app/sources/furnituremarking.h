// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/pieces.h"

namespace naranhi::sources {

// Leaves out the lines that are known furniture wherever they stand, and lines without a word in
// them.
void markFurniture(Pieces &pieces);

// Leaves out lines that say who wrote the article when, and returns what they say, in page order.
[[nodiscard]] QList<Credits> markCredits(Pieces &pieces);

// Lines under a label for a summary that the page made.
void markLabelledSummary(Pieces &pieces);

// Lists of other articles, and everything after the article's end. Run it last: prose that is still
// open here is taken for the article's. On a clean page prose behind its end is, too.
void markSurroundings(Pieces &pieces, bool isClean = false);

} // namespace naranhi::sources
