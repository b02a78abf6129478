// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/pieces.h"

namespace naranhi::sources {

// Shows a text that stands twice once. Every sentence keeps one place among what stays:
// - a line that holds the page's other lines run together is a duplicate; what only it says stays;
// - lines before the body whose sentences all stand in it are its summary;
// - what repeats an earlier paragraph is a duplicate, also sentence by sentence.
void foldRepeats(Pieces &pieces);

} // namespace naranhi::sources
