// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "domain/storysignature.h"

#include <QDate>

namespace naranhi::comparison {

// What an article is about: the rarest words (language/wordrarity.h) of its title and its
// beginning, the title's twice as heavy. Cheap, so that it can be made of every article that comes
// in. `come` stands for an unknown publication date.
[[nodiscard]] StorySignature signatureOf(const Article &article, QDate come);

// The cosine of two signatures, 0 to 1.
[[nodiscard]] float likeness(const StorySignature &a, const StorySignature &b);

// Where a new article belongs: to the stories whose articles are like it on average (over the three
// that are most like it), and with single articles that are. Closed candidates stay what they are.
[[nodiscard]] StoryDecision placeInStories(
    const StorySignature &signature, const QList<StoryCandidate> &candidates);

} // namespace naranhi::comparison
