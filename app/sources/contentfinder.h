// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/htmltree.h"

#include <QSet>

#include <optional>

namespace naranhi::sources {

// Some of a page's text nodes.
using PageTexts = QSet<const GumboNode *>;

// Somebody who tells the text of the article from all else on a page, looking at the whole tree.
class ContentFinder
{
public:
    virtual ~ContentFinder() = default;

    // Nothing when it finds no article, or the page is too large or too odd for it.
    [[nodiscard]] virtual std::optional<PageTexts> contentOf(const GumboNode *root) = 0;
};

} // namespace naranhi::sources
