// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/timeflow.h"

#include <QStringView>

namespace naranhi::language {

// Whether what is told behind `at` in the same sentence is past ("… 만났다", "열린 회의") or to
// come ("열릴 예정", "앞두고"): the first word that says so counts. Looks at no more than a hundred
// characters.
[[nodiscard]] Tense tenseBehind(QStringView text, qsizetype at);

// Whether the sentence behind `at` tells what someone said to the press: "… 밝혔다", "… 말했다".
// Looks at no more than two hundred characters.
[[nodiscard]] bool tellsSpeechBehind(QStringView text, qsizetype at);

} // namespace naranhi::language
