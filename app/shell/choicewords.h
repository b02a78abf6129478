// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entityfiltermodel.h"
#include "model/readingpreferences.h"

#include <optional>

namespace naranhi {

// The stable words of the reader's choices in the settings and on the command line: "dark", "serif"
// …
[[nodiscard]] QString wordOf(ThemeChoice theme);
[[nodiscard]] QString wordOf(Typeface typeface);
[[nodiscard]] QString wordOf(EntityOrder order);
[[nodiscard]] std::optional<ThemeChoice> themeOf(const QString &word);
[[nodiscard]] std::optional<Typeface> typefaceOf(const QString &word);
[[nodiscard]] std::optional<EntityOrder> entityOrderOf(const QString &word);

} // namespace naranhi
