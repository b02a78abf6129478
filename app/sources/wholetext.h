// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "sources/page.h"

namespace naranhi::sources {

// All that an HTML page shows, in its order, nothing of it left out.
[[nodiscard]] Page wholePageFromHtml(const QString &markup);

// The lines of a page as an article, as they stand: for pages in which no article is found, or too
// little of it. Nothing is judged, so nothing can be left out by mistake. Error: NoArticle (there
// are none).
[[nodiscard]] Result<Article> wholeText(const Page &page);

} // namespace naranhi::sources
