// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

namespace naranhi {

// Composed Hangul syllables, numbered as Unicode does (chapter 3.12): leads 0 to 18, vowels 0 to
// 20, tails 0 to 27 with 0 for none and 8 for ㄹ.
[[nodiscard]] constexpr bool isHangul(QChar c)
{
    return c >= u'\uAC00' && c <= u'\uD7A3';
}

// These three REQUIRE isHangul(syllable).
[[nodiscard]] constexpr int leadOf(QChar syllable)
{
    return (syllable.unicode() - 0xAC00) / (21 * 28);
}

[[nodiscard]] constexpr int vowelOf(QChar syllable)
{
    return (syllable.unicode() - 0xAC00) / 28 % 21;
}

[[nodiscard]] constexpr int tailOf(QChar syllable)
{
    return (syllable.unicode() - 0xAC00) % 28;
}

} // namespace naranhi
