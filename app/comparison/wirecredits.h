// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/story.h"

namespace naranhi::comparison {

// Where the articles say that a wire wrote them: a dateline "(서울=연합뉴스)", "/연합뉴스" at the
// end of the text, a line of its own, a copyright line. Credits of photographs are none. One for
// each article and agency.
[[nodiscard]] QList<WireCredit> findWireCredits(const QList<AnnotatedArticle> &articles);

} // namespace naranhi::comparison
