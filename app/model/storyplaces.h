// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/comparison.h"
#include "model/readingfocus.h"

namespace naranhi {

class ReadingSession;

// The places of a comparison as places to go to.
[[nodiscard]] TextPlace placeOf(const ArticlePlace &place);
[[nodiscard]] QList<TextPlace> placesOf(const QList<ArticlePlace> &places);
[[nodiscard]] TextPlace sentenceOf(const Claim &claim);
[[nodiscard]] QList<TextPlace> sentencesOf(const Difference &difference); // one a claim

// What is written there, in one line; empty when the article is not open.
[[nodiscard]] QString wordsAt(const ReadingSession &session, const TextPlace &place);

// A conflict or an update that the reader has not set aside; one that is only said more exactly
// differs from nothing.
[[nodiscard]] bool isShownAsDifferent(const Difference &difference);

} // namespace naranhi
