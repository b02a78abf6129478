// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/claimclusters.h"
#include "comparison/claims.h"

namespace naranhi::comparison {

// The differences of each kind; findDifferences puts them together.
[[nodiscard]] QList<Difference> amountDifferences(const Story &story, const StoryClaims &claims);
[[nodiscard]] QList<Difference> dateDifferences(const Story &story, const StoryClaims &claims);
[[nodiscard]] QList<Difference> placeDifferences(const Story &story, const StoryClaims &claims);
[[nodiscard]] QList<Difference> participantDifferences(
    const Story &story, const StoryClaims &claims);
// Whom of a firm somebody met, told in any two places.
[[nodiscard]] QList<Difference> representativeDifferences(
    const Story &story, const StoryClaims &claims);
[[nodiscard]] QList<Difference> titleDifferences(const Story &story);
[[nodiscard]] QList<Difference> negationDifferences(const Story &story, const StoryClaims &claims);

// A passage that both stand in; -1 for none.
[[nodiscard]] qsizetype sharedPassage(const ClaimGround &a, const ClaimGround &b);

// Whether the first article certainly, or perhaps, appeared before the second.
[[nodiscard]] bool appearedBefore(const AnnotatedArticle &first, const AnnotatedArticle &second);
[[nodiscard]] bool mayAppearBefore(const AnnotatedArticle &first, const AnnotatedArticle &second);

// A claim for a cluster: what it says and where, in its order for an update.
struct PlacedClaim
{
    ClaimGround ground;
    Claim claim;
    bool isPlan = false;
};

// Makes a difference of a cluster: each value of an article once, in column order, an update's as
// they appeared (plans first where that is not known).
[[nodiscard]] Difference differenceOf(const Story &story,
    const QList<PlacedClaim> &claims,
    const ClaimCluster &cluster,
    const Difference &head);

} // namespace naranhi::comparison
