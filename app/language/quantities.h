// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "domain/canceltoken.h"
#include "domain/quantity.h"

#include <QList>

namespace naranhi::language {

// Words in one article that say how much or how many, in text order, not overlapping. Ordinals
// (제1차, 3분기, 형법 5조), dates and days are none; minutes and hours are ("10여 분"), unless they
// tell the clock. Linear in the length of the text.
[[nodiscard]] QList<Quantity> findQuantities(
    const Article &article, const CancelToken &cancel = {});

} // namespace naranhi::language
