// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/story.h"

namespace naranhi {

// How much of an article the columns before it have not told.
struct NewText
{
    double share = 1; // of the characters of the body's sentences, 0 to 1
    QList<BlockSpan> told; // sentences that an earlier column told, in text order

    bool operator==(const NewText &) const = default;
};

// Of the article in this row. A sentence is told when a passage joins it with an earlier column.
// One that gives a value otherwise than an earlier column (a difference that was not set aside) is
// new in part: it counts by half and is not among the told. Headings, captions and titles are not
// counted: they say where one is. REQUIRES a row of `articles`, which are in column order.
[[nodiscard]] NewText newTextOf(
    const QList<AnnotatedArticle> &articles, const Comparison &comparison, int row);

} // namespace naranhi
