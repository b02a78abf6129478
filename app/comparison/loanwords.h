// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace naranhi::comparison {

// The consonants of a word, by classes that survive when Korean borrows it: "netflix" and 넷플릭스
// have one, "corona" and 코로나. Vowels, h, w, y, and an r that no vowel follows are not heard; f
// and p, b and v, z and j fall together. Latin and Hangul only; empty where there is anything else.
[[nodiscard]] QString consonantSkeleton(QStringView word);

} // namespace naranhi::comparison
