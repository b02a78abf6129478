// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hangul.h"

#include <QStringView>

#include <algorithm>

namespace naranhi::language {

[[nodiscard]] constexpr bool isLatin(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

[[nodiscard]] constexpr bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

[[nodiscard]] inline bool isHangulWord(QStringView word)
{
    return !word.isEmpty() && std::ranges::all_of(word, isHangul);
}

// A letter or a digit of any script; Hangul without asking Qt.
[[nodiscard]] inline bool isWordCharacter(QChar c)
{
    return isHangul(c) || c.isLetterOrNumber();
}

} // namespace naranhi::language
