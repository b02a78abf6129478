// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/story.h"

#include <QString>

namespace naranhi {

enum class WordsLanguage { Korean, English };

// A plain sentence that says in what the articles differ, in their own words: "점유율을 가나일보는
// ‘80% 이상’, 다라신문은 ‘90% 이상’이라고 적었다." Made of templates, never freely; it does not say
// who is right. An article without an outlet is called by its number.
[[nodiscard]] QString explanationOf(const Difference &difference,
    const Story &story,
    WordsLanguage language = WordsLanguage::Korean);

} // namespace naranhi
