// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheetdocument.h"

namespace naranhi::exchange {

// How the document says places and words of articles.

// Where the block stands in the document: "#a1-b0", the article's line in the list: "#a1".
[[nodiscard]] QString anchorOf(int article);
[[nodiscard]] QString anchorOf(int article, int block);

// "블록 3", "제목".
[[nodiscard]] QString blockWords(int block, WordsLanguage language);

// A stretch of a block with its names, and `marked` marked.
[[nodiscard]] Runs textRuns(
    const EvidenceSheet &sheet, int article, int block, TextSpan span, TextSpan marked = {});

// The sentence with the words marked in it; without a mark where the words are all of it.
[[nodiscard]] Runs sentenceRuns(const EvidenceSheet &sheet, const Citation &citation);

// "뷰어스 [5], 블록 1 · 120–124", with a link to the block.
[[nodiscard]] Runs placeRuns(const EvidenceSheet &sheet, const Citation &citation);

// "[5] 뷰어스", with a link to the list of articles.
[[nodiscard]] Run articleRun(const EvidenceSheet &sheet, int article);

} // namespace naranhi::exchange
