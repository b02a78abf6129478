// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/story.h"

namespace naranhi::comparison {

// The words beside persons' names that only say who they are: 오픈AI 최고경영자 before or behind a
// name, the epithet of a 'father of …'. In text order; a time among
// them is not sorted out.
[[nodiscard]] QList<BlockSpan> appositionsOf(const AnnotatedArticle &article);

// What stands in brackets right behind a word, without a blank: it says that word once more, as in
// AGI(범용인공지능). In text order.
[[nodiscard]] QList<BlockSpan> glossesOf(const AnnotatedArticle &article);

} // namespace naranhi::comparison
