// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace naranhi {

struct Theme;

// A padlock of so many pixels: shut while its button is down, open otherwise.
[[nodiscard]] QIcon lockIcon(const Theme &theme, int pixels, double pixelRatio);

} // namespace naranhi
