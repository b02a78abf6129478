// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textanchor.h"

#include <QList>

namespace naranhi {

// The words of places that a correction remembers, to stand in a sentence of the window.

// On one line and not longer than a menu can bear.
[[nodiscard]] QString shortened(const QString &words);

// “80%” / “90%”: each once.
[[nodiscard]] QString valuesOf(const QList<TextAnchor> &places);

} // namespace naranhi
