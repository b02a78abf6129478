// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/story.h"

#include <algorithm>

namespace naranhi {

// Where the article stands among them; -1 when it does not.
[[nodiscard]] inline qsizetype rowOf(const QList<AnnotatedArticle> &articles, ArticleId id)
{
    const auto at = std::ranges::find(articles, id, &AnnotatedArticle::id);
    return at == articles.end() ? -1 : at - articles.begin();
}

} // namespace naranhi
