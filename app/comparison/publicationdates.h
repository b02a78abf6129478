// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/story.h"

#include <QHash>

namespace naranhi::comparison {

// The publication dates of the articles that state none, inferred from their own dates and those of
// the other articles; only for articles where something could be inferred. The analyses of the
// undated articles must have been made without an anchor (X in the values). Pure; any thread.
[[nodiscard]] QHash<ArticleId, PublicationDate> inferPublications(
    const QList<AnnotatedArticle> &articles);

} // namespace naranhi::comparison
