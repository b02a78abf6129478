// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/comparison.h"
#include "model/mentionwalk.h"

namespace naranhi {

// Where the claims of a difference stand: the words, one place a claim.
[[nodiscard]] QList<TextPlace> placesOf(const Difference &difference);

// The index of the difference behind (or before) the one that holds `from`, in the order of the
// list; the first or last when none holds it. Wraps at the ends and passes over
// what the reader set aside; -1 when there is nothing else.
[[nodiscard]] qsizetype nextDifference(const QList<Difference> &differences,
    const std::optional<TextPlace> &from,
    WalkDirection direction);

} // namespace naranhi
