// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textspan.h"

#include <QList>
#include <QStringView>

namespace naranhi {

enum class CollationKind { Equal, OnlyFirst, OnlySecond };

// A stretch that both wordings have, or that one has at a place where the other has nothing or
// something else. The span in the other is empty then, and says where it would stand.
struct CollationSpan
{
    CollationKind kind = CollationKind::Equal;
    TextSpan first;
    TextSpan second;

    bool operator==(const CollationSpan &) const = default;
};

// Lays two wordings beside each other, character by character (a syllable of Hangul is one), for
// display: the fewest insertions and deletions (Myers 1986). A lone character or blank that happens
// to be equal between two differences is shown as part of them. The spans cover both wordings in
// order. O((n+m)d) for d differences; wordings too long and too different for that are only
// compared at their ends.
[[nodiscard]] QList<CollationSpan> collate(QStringView first, QStringView second);

} // namespace naranhi
