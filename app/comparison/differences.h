// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/canceltoken.h"
#include "domain/story.h"

namespace naranhi::comparison {

// Where the articles of a linked and dated story give values that are not the same: conflicts, then
// updates, then what one says more exactly; by place within. Pure; incomplete when cancelled.
[[nodiscard]] QList<Difference> findDifferences(
    const Story &story, const QList<Passage> &passages, const CancelToken &cancel = {});

} // namespace naranhi::comparison
