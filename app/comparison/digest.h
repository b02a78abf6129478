// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/story.h"

namespace naranhi::comparison {

inline constexpr qsizetype longestDigest = 7;

// The story in a few lines: of the passages that at least half of the articles have and that are
// dated, those that most have, in time order; each is a sentence of the article that says it in the
// fewest letters with the date. Nothing is rewritten.
[[nodiscard]] QList<DigestLine> digestOf(const Story &story, const QList<Passage> &passages);

} // namespace naranhi::comparison
