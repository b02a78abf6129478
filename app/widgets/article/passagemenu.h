// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/readingfocus.h"
#include "widgets/common/readingcontext.h"

class QMenu;

namespace naranhi {

// Adds what the reader may say of a sentence beside those of other columns: that it tells the same
// as one that is still to be chosen, or that was chosen before; and, where it stands in a passage,
// that it tells none of what the others tell.
void addPassageActs(QMenu &menu, const ReadingContext &context, const TextPlace &sentence);

} // namespace naranhi
