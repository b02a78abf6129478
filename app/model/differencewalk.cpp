// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/differencewalk.h"

#include <algorithm>

namespace naranhi {

namespace {

bool isInSentence(const Claim &claim, const TextPlace &place)
{
    return claim.place.article == place.article && claim.place.block == place.where.block
        && claim.sentence.contains(place.where.span);
}

// The number of steps is bounded by the length of the list: all of it may be set aside.
qsizetype notDismissed(
    const QList<Difference> &differences, qsizetype from, WalkDirection direction)
{
    const qsizetype count = differences.size();
    const qsizetype step = direction == WalkDirection::Forward ? 1 : -1;
    qsizetype at = from;
    for (qsizetype i = 0; i < count; ++i) {
        if (!differences.at(at).isDismissed)
            return at;
        at = (at + step + count) % count;
    }
    return -1;
}

// The difference whose words stand at the place; else one of whose sentences it is in.
qsizetype differenceAt(const QList<Difference> &differences, const TextPlace &place)
{
    for (qsizetype i = 0; i < differences.size(); ++i)
        if (placesOf(differences.at(i)).contains(place))
            return i;
    for (qsizetype i = 0; i < differences.size(); ++i)
        if (std::ranges::any_of(differences.at(i).claims,
                [&place](const Claim &claim) { return isInSentence(claim, place); }))
            return i;
    return -1;
}

} // namespace

QList<TextPlace> placesOf(const Difference &difference)
{
    QList<TextPlace> places;
    for (const Claim &claim : difference.claims)
        places.append({.article = claim.place.article,
            .where = {.block = claim.place.block, .span = claim.place.span}});
    return places;
}

qsizetype nextDifference(const QList<Difference> &differences,
    const std::optional<TextPlace> &from,
    WalkDirection direction)
{
    const qsizetype count = differences.size();
    const qsizetype step = direction == WalkDirection::Forward ? 1 : -1;
    const qsizetype here = from ? differenceAt(differences, *from) : -1;
    if (here >= 0)
        return notDismissed(differences, (here + step + count) % count, direction);
    if (count == 0)
        return -1;
    return notDismissed(
        differences, direction == WalkDirection::Forward ? 0 : count - 1, direction);
}

} // namespace naranhi
