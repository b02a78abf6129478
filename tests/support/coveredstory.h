// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/story.h"

namespace naranhi::test {

// Three short articles of 가나일보, 다라신문 and 마바뉴스 laid beside one another by hand.
// Statements: how many came (the first two, differently), what only the first tells, what all tell,
// what only the third tells. Names: 김가온 (all; of the difference), 보람시 (the third alone). The
// third leaves open when it was.
[[nodiscard]] Story coveredStory();

} // namespace naranhi::test
