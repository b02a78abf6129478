// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/story.h"
#include "domain/versionchange.h"

namespace naranhi::comparison {

// What a later version of an article says otherwise: sentences that are alike in most of their
// words are laid beside each other, and each pair is told by the weightiest thing in which it
// differs: digits, marked names, what stands in quotation marks, other words. Then what was added
// and what was removed. By kind, in the order of the text within each. Sentences that only moved
// are no change. Pure.
[[nodiscard]] QList<VersionChange> changesBetween(
    const AnnotatedArticle &before, const AnnotatedArticle &after);

} // namespace naranhi::comparison
