// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/story.h"

#include <QSet>

namespace naranhi::comparison {

struct CorrectedDifferences
{
    QList<Difference> differences;
    QSet<qsizetype> placed; // indices of corrections whose difference was found
};

// Sets aside and comments differences, of several comments on one the last. Pure; the differences
// stay in their order.
[[nodiscard]] CorrectedDifferences correctDifferences(QList<Difference> differences,
    const QList<AnnotatedArticle> &articles,
    const QList<Correction> &corrections);

} // namespace naranhi::comparison
