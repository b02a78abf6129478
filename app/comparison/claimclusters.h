// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/claimvalues.h"

#include <QList>

#include <functional>

namespace naranhi::comparison {

// Claims that differ from one another, as indices in ascending order.
struct ClaimCluster
{
    QList<qsizetype> claims;
    Verdict worst = Verdict::Precision; // Precision or Conflict
};

// How claims `i` and `j` stand to each other; symmetrical, asked once for a pair.
using Judge = std::function<Verdict(qsizetype i, qsizetype j)>;

// Joins the claims of different articles that differ. Two articles do not differ where one of them
// also says what the other says: whoever gives both numbers contradicts nobody. Claims of further
// articles that agree with one side are taken in. `articles` has the article of each claim.
[[nodiscard]] QList<ClaimCluster> clustersOf(const QList<qsizetype> &articles, const Judge &judge);

} // namespace naranhi::comparison
