// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/page.h"

namespace naranhi::sources {

// The lines of a Markdown text without its marks: headings, list items, quotes, links as their
// text, images as captions, table rows as lines. Front matter becomes facts; its unknown keys,
// left-out lines.
[[nodiscard]] Page pageFromMarkdown(const QString &text);

// Begins with front matter or a heading, or has several links and marks of Markdown.
[[nodiscard]] bool looksLikeMarkdown(const QString &text);

} // namespace naranhi::sources
