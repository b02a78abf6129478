// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/story.h"

namespace naranhi::comparison {

// What the story tells, a statement each: its passages, and the sentences that stand in one article
// alone, with who reports them. An article whose claim in a passage is in conflict or was overtaken
// is marked as different. Headlines and captions only count where they are part of a passage.
[[nodiscard]] QList<Statement> coverageOf(const Story &story, const Comparison &found);

// What an article leaves open in a passage where another says it: no name, no date, no place, no
// number there, and the other's answer nowhere in the article. One for each question and passage.
[[nodiscard]] QList<Gap> gapsOf(const Story &story, const QList<Passage> &passages);

} // namespace naranhi::comparison
