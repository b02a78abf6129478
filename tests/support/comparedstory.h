// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/story.h"

namespace naranhi::test {

// Two short articles laid beside each other by hand: a difference (the first row), the passage in
// which it stands, a sentence of the first article alone, and an utterance of both.
[[nodiscard]] Story comparedStory();

} // namespace naranhi::test
