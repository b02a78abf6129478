// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace naranhi::language {

// Whether the dictionary has the word as a noun that is no name.
[[nodiscard]] bool isNoun(QStringView word);

// Whether a word is a noun or is joined of nouns of two syllables or more (산업단지), perhaps with
// a syllable for a person or a thing behind them (음식점).
[[nodiscard]] bool isNounOrCompound(QStringView word);

} // namespace naranhi::language
