// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/canceltoken.h"
#include "domain/story.h"

namespace naranhi::comparison {

// Lays the linked and dated articles of a story beside one another: passages first, then all that
// is read off them. Pure; incomplete when cancelled.
[[nodiscard]] Comparison compareArticles(const Story &story, const CancelToken &cancel = {});

} // namespace naranhi::comparison
