// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace naranhi {

// The contrast of two opaque colours as WCAG 2.2 defines it, 1 to 21.
[[nodiscard]] double contrastOf(const QColor &a, const QColor &b);

// `over` painted over `under` with this opacity, 0 to 1.
[[nodiscard]] QColor blended(const QColor &under, const QColor &over, double opacity);

} // namespace naranhi
