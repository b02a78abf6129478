// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/namedtext.h"

namespace naranhi::language {

// Whether a word has the shape of a Korean full name and is no common word.
[[nodiscard]] bool mayBeFullName(QStringView word);

// Whether a word may be one of the words of a foreign name: no noun, no title, no known name.
[[nodiscard]] bool isNamePart(QStringView word);

// Whether a word ends as the last one of a phrase does: 은, 를, 에서, a verb. Names end in 인, 나
// or 라 too.
[[nodiscard]] bool endsPhrase(QStringView word);

// Persons by what newspapers write on them: "김모(43)씨", "A씨", "오달수(71·군북면)씨", "배우
// 소이람은", "진달래씨".
void addMarkedPersons(NamedText &text);

} // namespace naranhi::language
