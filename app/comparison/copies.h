// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/canceltoken.h"
#include "domain/story.h"

namespace naranhi::comparison {

// From this share of its own text on, an article is a copy as a whole.
inline constexpr double wholeCopy = 0.8;

// The shortest wording that counts as shared, in letters and digits: longer than the name of an
// event, or than three names with their titles.
inline constexpr qsizetype shortestCopy = 30;

struct FoundCopies
{
    QList<Copy> copies; // the most shared first; article and from are one for repeats in an article
    int independentTexts = 0;
};

// Shared wording between and within articles. Fingerprints by winnowing (Schleimer, Wilkerson,
// Aiken 2003) find every stretch of shortestCopy letters that two texts have in common, blanks and
// signs aside; each is then followed letter by letter as far as it goes. Headlines are not looked
// at. Linear in the length of the texts and in what they share.
[[nodiscard]] FoundCopies findCopies(
    const QList<AnnotatedArticle> &articles, const CancelToken &cancel = {});

} // namespace naranhi::comparison
