// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

namespace naranhi::language {

[[nodiscard]] constexpr bool isHangul(QChar c)
{
    return c >= u'\uAC00' && c <= u'\uD7A3';
}

// Index of a syllable's final consonant (0: none, 8: ㄹ), as Unicode composes Hangul
// (chapter 3.12).
[[nodiscard]] constexpr int finalConsonant(QChar syllable)
{
    return (syllable.unicode() - 0xAC00) % 28;
}

[[nodiscard]] constexpr bool isLatin(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

[[nodiscard]] constexpr bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace naranhi::language
