// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/canceltoken.h"
#include "domain/story.h"

namespace naranhi::comparison {

// How alike two wordings of speech are, 0 to 1: shared pairs of syllables, particles and signs
// aside, and the longest common subsequence of syllables. What one has in brackets counts nothing.
[[nodiscard]] double wordingLikeness(QStringView one, QStringView other);

// The utterances of all articles, those that are one put together: of the same speaker, or where
// one does not say of whom, in like wording; in quotation marks, told, or translated differently.
// What several sentences say in one pair of marks is taken apart where another article has only
// some of them. Utterances that stand in one article alone are listed too. In column order of their
// first wordings.
[[nodiscard]] QList<Quotation> groupQuotations(
    const QList<AnnotatedArticle> &articles, const CancelToken &cancel = {});

} // namespace naranhi::comparison
