// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/story.h"

namespace naranhi::comparison {

// The names within longer ones, for each article in order: 삼성전자 in 삼성전자 평택캠퍼스, 서울 in
// 서울 강남구. A name counts that the story has on its own, in these very letters, and that is
// whole words of the longer one, the longest from the left first. Never the longer one's own
// entity, and nothing of a person's or a work's name (트럼프 in 멜라니아 트럼프 is she). Mentions
// carry their entities.
[[nodiscard]] QList<QList<Mention>> innerMentions(const QList<AnnotatedArticle> &articles);

} // namespace naranhi::comparison
