// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/namedtext.h"

#include <QStringView>

namespace naranhi::language {

// Whether Korean newspapers spell a common first name of people abroad so: 제롬, 블라디미르.
[[nodiscard]] bool isGivenName(QStringView word);

// Whether half of a word's syllables (or of several words') are such as Korean words hardly have
// and transliterations often.
[[nodiscard]] bool soundsForeign(QStringView words);

// Persons from abroad that the tagger passed over: a first name with the word behind it ("위고
// 요리스는"), and two words that sound foreign before the title of an office ("카야 칼라스
// 대변인").
void addForeignPersons(NamedText &text);

} // namespace naranhi::language
