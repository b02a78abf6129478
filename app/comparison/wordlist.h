// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <initializer_list>

namespace naranhi::comparison {

[[nodiscard]] inline bool isOneOf(QStringView word, std::initializer_list<QStringView> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

[[nodiscard]] inline bool startsWithAny(
    QStringView word, std::initializer_list<QStringView> beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(), [word](QStringView each) {
        return word.startsWith(each);
    });
}

} // namespace naranhi::comparison
