// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/pieces.h"

namespace naranhi::sources {

// Says whose picture it is ("[사진=연합뉴스]", "/ 중소벤처기업부 제공", "(AP Photo)").
[[nodiscard]] bool isCaption(const QString &line);

// Keeps captions as such: lines with a picture credit, what stands directly above a bare credit,
// and the titles of pictures. A caption that stands twice, or a second time without punctuation, is
// kept once.
void markCaptions(Pieces &pieces);

} // namespace naranhi::sources
