// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/pieces.h"

namespace naranhi::sources {

// Shows a text that stands twice once. Every sentence keeps one place among what stays:
// - a line that holds the page's other lines run together is a duplicate; what only it says stays;
// - lines before the body whose sentences all stand in it are its summary;
// - what repeats an earlier paragraph is a duplicate, also sentence by sentence.
// On a page whose article is cleanly told apart, a paragraph that comes again is its author's will.
void foldRepeats(Pieces &pieces, bool isClean = false);

} // namespace naranhi::sources
