// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "domain/canceltoken.h"
#include "domain/statement.h"

namespace naranhi::language {

// The words of an article that carry meaning, in text order: nouns without particles, verbs and
// adjectives without endings, adverbs, and what is written in digits and Latin letters. The
// dictionary of the name model takes the text apart. Stems are made to be compared, not to be
// read: "만났다", "만난" and "만나" have one, which may be shared with another verb. Linear in the
// length of the text. Empty where there is no dictionary.
[[nodiscard]] QList<ContentWord> findContentWords(
    const Article &article, const QList<BlockSpan> &sentences, const CancelToken &cancel = {});

// The stem of a verb or adjective that is written as `word`, with what merged into its last
// syllable: "만났" and "만나" are 만나, "가까운", "가까워" and "가깝" are 가까우.
[[nodiscard]] QString predicateStem(QStringView word);

} // namespace naranhi::language
