// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dates/cardplace.h"

#include <algorithm>

namespace naranhi {

namespace {

constexpr int gap = 5; // pixels between the card and what it explains

int within(int wanted, int length, int from, int to)
{
    return std::max(from, std::min(wanted, to - length));
}

} // namespace

QRect cardPlace(const QRect &around, QSize size, const QRect &room)
{
    const int bottom = room.y() + room.height();
    const int right = room.x() + room.width();
    const int below = around.y() + around.height() + gap;
    const int above = around.y() - gap - size.height();
    const bool fitsBelow = below + size.height() <= bottom;
    const bool fitsAbove = above >= room.y();
    if (fitsBelow || fitsAbove)
        return {
            QPoint(within(around.x(), size.width(), room.x(), right), fitsBelow ? below : above),
            size};
    const int after = around.x() + around.width() + gap;
    const bool fitsAfter = after + size.width() <= right;
    const int x = fitsAfter ? after : around.x() - gap - size.width();
    return {QPoint(within(x, size.width(), room.x(), right),
                within(around.y(), size.height(), room.y(), bottom)),
        size};
}

} // namespace naranhi
