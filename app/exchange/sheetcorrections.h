// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/correction.h"
#include "domain/differencewords.h"

namespace naranhi::exchange {

// What the reader put right, in a sentence: "‘알트만’은 ‘샘 올트먼’과 같은 이름입니다."
[[nodiscard]] QString correctionSentence(const Correction &correction, WordsLanguage language);

} // namespace naranhi::exchange
