// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/publicationdates.h"

namespace naranhi::comparison {

QHash<ArticleId, PublicationDate> inferPublications(const QList<AnnotatedArticle> &articles)
{
    Q_UNUSED(articles)
    return {};
}

} // namespace naranhi::comparison
