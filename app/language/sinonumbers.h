// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace naranhi::language {

// Sino-Korean numbers in writing: 이천이십사.

// 0 to 9; -1 for what is no digit.
[[nodiscard]] inline int sinoDigit(QChar c)
{
    return static_cast<int>(QStringView(u"영일이삼사오육칠팔구").indexOf(c));
}

// 10, 100 or 1000; 0 for what is none of them.
[[nodiscard]] constexpr int sinoPower(QChar c)
{
    switch (c.unicode()) {
    case u'십':
        return 10;
    case u'백':
        return 100;
    case u'천':
        return 1000;
    default:
        return 0;
    }
}

} // namespace naranhi::language
