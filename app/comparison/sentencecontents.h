// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/sentencesimilarity.h"

namespace naranhi::comparison {

// Several sentences as one.
[[nodiscard]] SentenceContent joined(const std::vector<SentenceContent> &contents);

} // namespace naranhi::comparison
