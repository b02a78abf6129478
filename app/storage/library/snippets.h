// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"

namespace naranhi::storage {

// Words of an article around what was looked for.
struct Snippet
{
    QString text;
    QList<TextSpan> marks; // what was found in it, in order, apart from each other

    bool operator==(const Snippet &) const = default;
};

// About 120 letters around the first place in the text where any of the spellings stands; from the
// beginning of the text where none does.
[[nodiscard]] Snippet snippetOf(const Article &article, const QStringList &spellings);

} // namespace naranhi::storage
