// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "sources/page.h"

namespace naranhi::sources {

// The article in a page: every line judged (title, subtitle, block of some kind, or left out and
// why). Every letter and digit of the page's lines is in exactly one of them, the outlet's name at
// a title's end aside, which is left out, too. Error: NoArticle.
[[nodiscard]] Result<Article> articleFromPage(const Page &page);

} // namespace naranhi::sources
