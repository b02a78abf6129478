// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/canceltoken.h"
#include "domain/story.h"

#include <QSet>

namespace naranhi::comparison {

struct ComparedArticles
{
    Comparison comparison;
    QSet<qsizetype> placed; // indices of corrections that fit something in it
};

// Lays the linked and dated articles of a story beside one another, under what the reader put
// right: passages first, then all that is read off them. Pure; incomplete when cancelled.
[[nodiscard]] ComparedArticles compareArticles(
    const Story &story, const QList<Correction> &corrections = {}, const CancelToken &cancel = {});

} // namespace naranhi::comparison
