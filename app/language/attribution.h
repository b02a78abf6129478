// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/story.h"

namespace naranhi::language {

// On whose authority each sentence of the body stands, by its mentions and sentences: all that it
// says of it, in text order. Sentences without such words stand on the article's own and are not
// listed. Linear in the length of the text.
[[nodiscard]] QList<Attribution> findAttributions(
    const Article &article, const ArticleAnalysis &analysis);

} // namespace naranhi::language
