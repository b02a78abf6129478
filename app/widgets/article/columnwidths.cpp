// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/columnwidths.h"

#include <algorithm>

namespace naranhi {

QList<int> columnWidths(int available, const QList<int> &wanted, int narrowest)
{
    int rest = available;
    int sharing = 0;
    for (const int width : wanted) {
        if (width > 0)
            rest -= std::max(width, narrowest);
        else
            ++sharing;
    }
    // What cannot stand side by side is as wide as shows a whole number of columns.
    const int whole = std::max(available / narrowest, 1);
    const int least
        = rest < sharing * narrowest ? std::max(available / whole, narrowest) : narrowest;
    QList<int> widths;
    widths.reserve(wanted.size());
    for (const int width : wanted) {
        // Dividing what is left each time gives the odd pixels away.
        const int share = width > 0 ? width : std::max(rest, 0) / sharing;
        widths.append(std::max(share, width > 0 ? narrowest : least));
        if (width <= 0) {
            rest -= widths.constLast();
            --sharing;
        }
    }
    return widths;
}

int rowAfterDrop(int x, const QList<int> &widths, int from)
{
    int row = 0;
    int left = 0;
    for (int i = 0; i < widths.size(); ++i) {
        const int middle = left + widths.at(i) / 2;
        left += widths.at(i);
        if (i != from && x > middle)
            ++row;
    }
    return row;
}

} // namespace naranhi
