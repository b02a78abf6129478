// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/contrast.h"

#include <algorithm>
#include <cmath>

namespace naranhi {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminanceOf(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

double contrastOf(const QColor &a, const QColor &b)
{
    const double first = luminanceOf(a);
    const double second = luminanceOf(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor blended(const QColor &under, const QColor &over, double opacity)
{
    const auto channel = [opacity](double from, double to) {
        return static_cast<float>(from + (to - from) * opacity);
    };
    return QColor::fromRgbF(channel(under.redF(), over.redF()),
        channel(under.greenF(), over.greenF()),
        channel(under.blueF(), over.blueF()));
}

} // namespace naranhi
