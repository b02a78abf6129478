// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/story.h"

namespace naranhi::comparison {

// All dates that the articles state, by start then value, each with the sentences that report it.
// Durations, sets and values without a known year are not on it.
[[nodiscard]] QList<TimelineItem> buildTimeline(const QList<AnnotatedArticle> &articles);

} // namespace naranhi::comparison
