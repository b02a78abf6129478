// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/claims.h"

namespace naranhi::comparison {

// Whether a quantity counts something that can be compared: no rank, age, floor, generation, nor a
// syllable that only looks like a number (사장, 이번).
[[nodiscard]] bool isComparableAmount(const Quantity &quantity, QStringView words);

// Finds what an amount in a clause is of. `rest` are the words behind the quantity in its sentence.
struct AmountHead
{
    QString noun; // as written
    QStringList heads; // noun and event
};
[[nodiscard]] AmountHead headOf(
    const QString &text, const Quantity &quantity, const Clause &clause, TextSpan sentence);

} // namespace naranhi::comparison
