// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

namespace naranhi::exchange {

// The window's hues of entities (widgets/common/theme), for pages and paper: a name has the same
// colour in both. 0xrrggbb.
inline constexpr std::array<quint32, 8> lightHues{
    0x0067a8, 0xc24e00, 0x00805e, 0xb0447f, 0x9a7200, 0x2e8fc4, 0x6b5bb5, 0x5a6470};
inline constexpr std::array<quint32, 8> darkHues{
    0x6cb6f5, 0xf0945a, 0x5ccba0, 0xe58fbb, 0xe3c04f, 0x9adcf7, 0xb3a6f0, 0xc2c8ce};

[[nodiscard]] constexpr size_t hueIndex(int colour)
{
    return static_cast<size_t>(colour < 0 ? 0 : colour) % lightHues.size();
}

} // namespace naranhi::exchange
