// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/pieces.h"

namespace naranhi::sources {

// A title without the name of its outlet or portal.
struct Headline
{
    QString title;
    QString outlet; // from the tail; empty if there was none or a portal's
};

[[nodiscard]] Headline headlineOf(const QString &line);

// Gives the verdicts Title and Subtitle to lines above the body. The page's own facts come first;
// then the line that looks most like a headline. Copies of the title become duplicates; lines above
// it, navigation. At most one piece is the title.
void markHeadlines(Pieces &pieces, const PageFacts &facts, bool isClean = false);

} // namespace naranhi::sources
