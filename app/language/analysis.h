// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/canceltoken.h"
#include "domain/story.h"

namespace naranhi::language {

// Everything the language engines find in one article: sentences, names, times. Pure; any thread.
// `anchor` is the publication value that relative dates hang on ("2024-01-26T13:43", "2024-01");
// when it is empty, what cannot be known is written with TIMEX3's X ("XXXX-01-26", "XXXX-XX-25")
// and wholly relative dates keep an empty value. Cost is proportional to the length of the text.
// When cancelled, what was found so far is returned and is not to be used.
[[nodiscard]] ArticleAnalysis analyse(
    const Article &article, const QString &anchor, const CancelToken &cancel = {});

} // namespace naranhi::language
