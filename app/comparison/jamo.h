// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hangul.h"

#include <QString>

namespace naranhi::comparison {

[[nodiscard]] bool isAllHangul(QStringView text); // false when empty

// How far two transliterations of one foreign word are apart: a weighted edit distance over jamo.
// Sounds that Korean writers choose between for the same foreign one (ㅓ/ㅏ, ㅐ/ㅔ, ㅍ/ㅂ/ㅎ,
// ㅅ/ㅈ, plain, tense and aspirated, a glide 이 more or less) cost little, any other change 1.
// 올트먼 – 알트만 is 0.8, 해리스 – 해리슨 1. Both texts are Hangul only. Stops early, with a value
// above `limit`, when it is certain.
[[nodiscard]] double transliterationDistance(QStringView a, QStringView b, double limit);

} // namespace naranhi::comparison
