// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/contentfinder.h"
#include "sources/page.h"

namespace naranhi::sources {

// A block-level element, in document order; its parent stands before it. Box 0 is the body.
struct HtmlBox
{
    int parent = -1;
    GumboTag tag = GUMBO_TAG_BODY;
    std::optional<LeftOutReason> furniture; // what its tag or its class says it holds
    bool certain = false; // hidden, a button or the like: no need to look at the text
    bool saysBody = false; // microdata: the article's text (schema.org/articleBody)
};

struct HtmlLine
{
    PageLine line;
    int box = 0; // the innermost that holds it
    bool found = false; // most of it is among the texts that a finder found
    bool pictured = false; // a box around it holds a picture and little else
};

struct HtmlLines
{
    QList<HtmlBox> boxes;
    QList<HtmlLine> lines;
};

// The visible text of a page as lines, one for each block of text, in document order. What is no
// text (scripts, styles, pictures) is dropped.
[[nodiscard]] HtmlLines htmlLines(const GumboNode *root, const PageTexts &found = {});

} // namespace naranhi::sources
