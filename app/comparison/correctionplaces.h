// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/correction.h"

#include <QList>

namespace naranhi::comparison {

// Where a correction holds in an article. `own` is where the reader made it, as far as the words
// are still there; `elsewhere`, for what holds always, every other place where the same words stand
// as a name would: behind no letter or digit, before none or before a particle. In text order
// (title, subtitle, blocks), not overlapping.
struct CorrectionPlaces
{
    std::optional<BlockSpan> own;
    QList<BlockSpan> elsewhere;

    [[nodiscard]] bool isEmpty() const { return !own && elsewhere.isEmpty(); }
    [[nodiscard]] QList<BlockSpan> all() const; // in text order
};

[[nodiscard]] CorrectionPlaces placesOf(
    const TextAnchor &anchor, CorrectionScope scope, const Article &article);

// Whether `a` stands before `b` in the text.
[[nodiscard]] bool isBefore(const BlockSpan &a, const BlockSpan &b);

} // namespace naranhi::comparison
