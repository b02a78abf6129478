// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <array>

namespace naranhi::language {

// Whether a short list has the word.
template <size_t N>
[[nodiscard]] bool contains(const std::array<QStringView, N> &words, QStringView word)
{
    return std::ranges::any_of(words, [word](QStringView known) {
        return known.size() == word.size() && known.front() == word.front() && known == word;
    });
}

} // namespace naranhi::language
