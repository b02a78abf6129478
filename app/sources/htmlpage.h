// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/page.h"

namespace naranhi::sources {

class ContentFinder;

// The lines of an HTML page: those of the article's own container as they are, those around it left
// out (titles, stamps and bylines above it excepted), with what the page says about itself. Markup
// that is nested too deeply to parse is read as text without its tags. What the article's own
// container is says `finder`; without one, or where that finds nothing, where nearly all prose is.
[[nodiscard]] Page pageFromHtml(const QString &markup, ContentFinder *finder = nullptr);

// Begins like a page, or has its tags.
[[nodiscard]] bool looksLikeHtml(const QString &text);

} // namespace naranhi::sources
