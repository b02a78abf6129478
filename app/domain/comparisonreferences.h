// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/story.h"

namespace naranhi {

// How what the reader says of a difference or of a passage is remembered and found again: by the
// words and where they stand, since the comparison is made anew with each build.

// The place in one of the articles, as far as its words are still there; of articles without a
// source of their own the one with the same headline first.
[[nodiscard]] std::optional<ArticlePlace> placeAmong(
    const QList<AnnotatedArticle> &articles, const TextAnchor &anchor);

[[nodiscard]] QList<TextAnchor> anchorsOf(
    const QList<ArticlePlace> &places, const QList<AnnotatedArticle> &articles);

[[nodiscard]] DifferenceReference referenceTo(
    const Difference &difference, const QList<AnnotatedArticle> &articles);

// The index of the difference that is meant: of its kind, with most of its places and two of them
// at least, since a single value may stand in another difference as well. The first of several
// alike; -1 when there is none.
[[nodiscard]] qsizetype differenceMeant(const DifferenceReference &reference,
    const QList<AnnotatedArticle> &articles,
    const QList<Difference> &differences);

} // namespace naranhi
