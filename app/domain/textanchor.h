// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"

#include <optional>

namespace naranhi {

// Where something hangs in a text, so that it is found again when the text around it has moved:
// position and quotation, as the selectors of W3C's Web Annotation Data Model (2017, section 4.2)
// have them.
struct TextAnchor
{
    QString source; // of the article; its id lasts only a run
    QString title;
    int block = 0;
    TextSpan span;
    QString exact; // the words
    QString prefix; // what stands before and behind them in the block, a few words at most
    QString suffix;

    bool operator==(const TextAnchor &) const = default;
};

[[nodiscard]] TextAnchor textAnchorOf(const Article &article, const BlockSpan &place);

// Whether the anchor was made in this article: by its source, or its title when the file has moved.
// What came from the clipboard or standard input has no source of its own and goes by the title.
[[nodiscard]] bool isAnchorIn(const TextAnchor &anchor, const Article &article);

// Where the words stand now: the place whose surroundings agree best, the old one where several
// agree alike; nothing when the words are gone or it is not clear which are meant.
[[nodiscard]] std::optional<BlockSpan> placeOf(const TextAnchor &anchor, const Article &article);

} // namespace naranhi
