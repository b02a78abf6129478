// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/htmltree.h"
#include "sources/page.h"

namespace naranhi::sources {

// What the head of an HTML page and its markup for search engines say.
struct HtmlFacts
{
    PageFacts page;
    QStringList titles; // all that were found, the most trusted first
    QList<Origin> titleOrigins; // parallel
    QString body; // the article's text, where a script carries it
};

// Reads JSON-LD, OpenGraph, other <meta> fields, <title> and <time>, in this order of trust.
[[nodiscard]] HtmlFacts htmlFacts(const GumboNode *root);

} // namespace naranhi::sources
