// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/readingline.h"

#include <algorithm>

namespace naranhi {

namespace {

constexpr double lineShare = 1.0 / 3; // of the screen

} // namespace

double heightRead(double scroll, double furthest, double screen)
{
    if (furthest <= 0)
        return 0;
    if (furthest <= screen)
        return scroll * (1 + screen / furthest);
    const double atTop = std::min(screen * lineShare, scroll);
    return scroll + std::max(atTop, screen - (furthest - scroll));
}

double scrollReading(double height, double furthest, double screen)
{
    if (furthest <= 0)
        return 0;
    if (furthest <= screen)
        return std::min(height / (1 + screen / furthest), furthest);
    const double line = screen * lineShare;
    const double beforeEnd = furthest - screen + line; // from there on the line sinks
    if (height >= beforeEnd + line)
        return std::min(beforeEnd + (height - beforeEnd - line) / 2, furthest);
    return std::max(height - line, height / 2);
}

} // namespace naranhi
