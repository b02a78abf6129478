// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textspan.h"

#include <QStringView>

namespace naranhi {

// What of a selection would be marked as a name.
struct MarkedWords
{
    TextSpan name; // without blanks and signs around it, and without a particle at its end
    TextSpan whole; // the same with the particle, where one was taken for such; else as `name`

    [[nodiscard]] bool isDoubtful() const { return name != whole; }
    bool operator==(const MarkedWords &) const = default;
};

// Only a selection that ends where its word ends can hold a particle: whoever stopped within a word
// ("김영은|은") said where the name ends. Brackets and quotation marks stay where both are inside.
// Empty spans when nothing is left.
[[nodiscard]] MarkedWords markedWords(QStringView text, TextSpan selection);

} // namespace naranhi
