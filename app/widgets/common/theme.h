// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/readingpreferences.h"

#include <QColor>
#include <QPalette>

namespace naranhi {

// The colours of one theme. A plain value; text pairs hold 4.5:1 and marks 3:1 (WCAG 2.2), tested.
struct Theme
{
    bool isDark = false;
    QColor ground; // around the pages
    QColor page; // behind the text
    QColor ink; // text
    QColor soft; // secondary text
    QColor hairline;
    QColor accent; // dates, selection, focus
    QColor onAccent;
    QColor warning;

    // Eight hues told apart by people with colour-blindness (after Okabe & Ito 2008), then
    // repeated.
    [[nodiscard]] QColor entity(int colour) const;
    // Chosen apart from the entities' hues.
    [[nodiscard]] QColor outlet(int row) const;
    // Behind a mention: about 15% of the hue over the page, 42% when lit.
    [[nodiscard]] QColor tint(int colour, bool lit) const;
};

inline constexpr int entityHues = 8;

// `system` decides between light and dark for ThemeChoice::System.
[[nodiscard]] Theme themeFor(ThemeChoice choice, const QPalette &system);

// A palette for the native controls that goes with the theme.
[[nodiscard]] QPalette paletteFor(const Theme &theme);

} // namespace naranhi
