// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/comparison.h"
#include "model/passagemap.h"
#include "model/readingfocus.h"

#include <functional>

namespace naranhi {

// What stands beside a sentence.
struct SideBySide
{
    TextPlace here; // the stretch of its passage around it; the sentence when no passage holds it
    QList<TextPlace> beside; // the passage's stretches in other articles
    qsizetype passage = -1; // index

    bool operator==(const SideBySide &) const = default;
};

[[nodiscard]] SideBySide sideBySide(const QList<Passage> &passages, const TextPlace &sentence);

// Says where in a text an article's stretch is; nothing when it is not in it.
using SpanInText = std::function<std::optional<TextSpan>(const BlockSpan &)>;

// The pairs of stretches that two articles have in the same passages: each of one with each of the
// other. What the reader joined outweighs all that was found.
[[nodiscard]] QList<AlignedSpans> alignedSpans(const QList<Passage> &passages,
    std::pair<ArticleId, SpanInText> from,
    std::pair<ArticleId, SpanInText> to);

} // namespace naranhi
