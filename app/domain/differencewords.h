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

// What an article is called: its outlet; two of one outlet are told apart by their numbers. Its
// number when it has none. REQUIRES a row of the story.
[[nodiscard]] QString outletName(const Story &story, qsizetype row, WordsLanguage language);

} // namespace naranhi
