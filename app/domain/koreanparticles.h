// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace naranhi {

// Korean particles depend on the last sound of the word before them. Translations write both forms
// the way Korean style guides do, and this picks one after the names are filled in:
//   을(를)  이(가)  은(는)  과(와)  (으)로  (이)  아(야)
// The last sound of digits and Latin letters is the one of their Korean reading (3 → 삼, L → 엘);
// closing brackets and quotation marks are looked through. (국립국어원, 한글 맞춤법 부칙 on doubled
// particles.)
[[nodiscard]] QString resolveParticles(const QString &text);

// Whether the reading of `word` ends in a consonant; ㄹ counts as one (ask endsInRieul for
// 로/으로).
[[nodiscard]] bool endsInConsonant(QStringView word);
[[nodiscard]] bool endsInRieul(QStringView word);

} // namespace naranhi
