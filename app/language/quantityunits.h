// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace naranhi::language {

struct QuantityUnit
{
    QStringView text;
    bool isFree = false; // counts whatever stands behind it in the same word: 원권, 명꼴
    bool goesWithWords = false; // also behind numbers in words: 두 명, 세 배
};

// The longest unit that the text begins with, as a word may end behind it; null when there is none.
[[nodiscard]] const QuantityUnit *unitAt(QStringView text);

} // namespace naranhi::language
