// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/story.h"

namespace naranhi::language {

// What the article says that somebody said, by its sentences and mentions, in text order; see
// sayings.h for what counts. The speaker is the mention that is subject of the verb of saying, or
// whoever speaks in the sentence before where this one goes on; none where that is not sure.
// Linear in the length of the text.
[[nodiscard]] QList<Utterance> findUtterances(
    const Article &article, const ArticleAnalysis &analysis);

} // namespace naranhi::language
