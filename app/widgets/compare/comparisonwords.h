// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparisonmodel.h"

namespace naranhi {

// "Differences", "Agreement", "Only here", "Quotes": what the lists of the comparison are called.
[[nodiscard]] QString comparisonWord(ComparisonKind kind);

// "conflict", "update", "more exact", in the language of the window.
[[nodiscard]] QString relationWord(DifferenceRelation relation);

} // namespace naranhi
