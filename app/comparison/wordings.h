// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/canceltoken.h"

#include <QString>

#include <vector>

namespace naranhi::comparison {

// In a wording a name may stand as one character of those that mean nothing by themselves (private
// use): how an outlet spells it says little.
inline constexpr QChar firstNameSign = u'\uE000';
inline constexpr int mostNameSigns = 6000;

// What somebody said without what does not matter: brackets, signs, particles.
struct Wording
{
    QString syllables;
    std::vector<quint32> pairs; // of neighbours, sorted
};

[[nodiscard]] Wording wordingOf(QStringView text);

// How alike two wordings are, 0 to 1; symmetrical. Exact from leastLikeness on, else below it.
[[nodiscard]] double likenessOf(const Wording &one, const Wording &other);
inline constexpr double leastLikeness = 0.2;

// Two of several wordings, by their numbers, one < other.
struct AlikeWordings
{
    size_t one = 0;
    size_t other = 0;
    double likeness = 0;
};

// The pairs that are alike by `least` (from leastLikeness on); by other, then one. Only those that
// share syllables at all are compared. Incomplete when cancelled.
[[nodiscard]] std::vector<AlikeWordings> alikeAmong(
    const std::vector<Wording> &wordings, double least, const CancelToken &cancel);

} // namespace naranhi::comparison
