// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"

#include <QList>

namespace naranhi::language {

// The sentences of title, subtitle and every block, in text order (title first). Every character
// but blanks between sentences is in exactly one. Titles and headings are one sentence each. Dotted
// dates
// ("2024. 1. 26."), quotations followed by a quotative particle ("…다."고 말했다) and list numbers
// do not end a sentence. ICU's sentence rules (UAX #29) with a repair pass.
[[nodiscard]] QList<BlockSpan> splitSentences(const Article &article);

} // namespace naranhi::language
