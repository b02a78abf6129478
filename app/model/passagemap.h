// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textspan.h"

#include <QList>

namespace naranhi {

// Two stretches that tell the same thing: positions in one text, positions in another.
struct AlignedSpans
{
    TextSpan from;
    TextSpan to;
    double weight = 1; // above 0

    bool operator==(const AlignedSpans &) const = default;
};

// The heaviest choice of pairs that stand in the same order in both texts, in that order, none
// overlapping another in either text. Empty stretches are passed over. O(n log n).
[[nodiscard]] QList<AlignedSpans> inOneOrder(const QList<AlignedSpans> &pairs);

// Which position of one text stands beside a position of another: the middle of an aligned stretch
// beside the middle of its partner, between them evenly, the beginnings of the texts beside each
// other, and after the last pair as much further in one as in the other. Continuous and never
// falling, whatever crosses. A plain value; O(log n) a position.
class PassageMap
{
public:
    PassageMap() = default;
    PassageMap(const QList<AlignedSpans> &pairs, qsizetype toLength);

    // No pair: nothing stands beside anything.
    [[nodiscard]] bool isEmpty() const { return m_anchors.isEmpty(); }
    // 0 to toLength. REQUIRES that the map is not empty.
    [[nodiscard]] double at(double position) const;

private:
    struct Anchor
    {
        double from = 0;
        double to = 0;
    };

    QList<Anchor> m_anchors; // rising in both, the first at the beginnings
    double m_toLength = 0;
};

} // namespace naranhi
