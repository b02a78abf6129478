// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/comparison.h"
#include "model/readingfocus.h"

namespace naranhi {

// What an article leaves open that another says.
[[nodiscard]] QList<Gap> gapsOf(const Comparison &comparison, ArticleId article);

// The stretch of the article that leaves it open, then the sentences of the answer.
[[nodiscard]] QList<TextPlace> placesOf(const Gap &gap, const Comparison &comparison);

} // namespace naranhi
