// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/story.h"

namespace naranhi::test {

// A story of everything that a story can hold, over texts full of signs that mean something to some
// format: quotation marks, line breaks, pipes, formulas, ends of elements, emoji, writing from the
// right. Another one for each seed; all spans lie inside their text, on character boundaries.
[[nodiscard]] Story roughStory(quint32 seed);

} // namespace naranhi::test
