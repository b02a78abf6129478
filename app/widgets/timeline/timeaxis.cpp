// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/timeline/timeaxis.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace naranhi {

namespace {

constexpr double mustStay = 0.1; // of the window that dates must fill

} // namespace

TimeAxis::TimeAxis(TimeScale scale, double width)
    : m_scale(std::move(scale))
    , m_width(std::max(width, 1.0))
{
}

bool TimeAxis::isFitted() const
{
    return qFuzzyCompare(m_from, -margin) && qFuzzyCompare(m_to, 1 + margin);
}

double TimeAxis::xOf(double time) const
{
    return (m_scale.positionOf(time) - m_from) / (m_to - m_from) * m_width;
}

double TimeAxis::timeAt(double x) const
{
    return m_scale.timeAt(m_from + x / m_width * (m_to - m_from));
}

TimeRange TimeAxis::visible() const
{
    return TimeRange{.start = std::llround(timeAt(0)),
        .end = std::llround(timeAt(m_width)),
        .precision = Precision::Range};
}

TimeAxis TimeAxis::zoomed(double factor, double x) const
{
    const double centre = m_from + x / m_width * (m_to - m_from);
    TimeAxis result = *this;
    // At the limit a whole step is too much: go as far as a few halvings of it allow.
    for (int attempt = 0; attempt < 6; ++attempt, factor = std::sqrt(factor)) {
        const TimeAxis next
            = windowed(centre - (centre - m_from) / factor, centre + (m_to - centre) / factor);
        if (next.isAllowed())
            return next;
    }
    return result;
}

TimeAxis TimeAxis::panned(double pixels) const
{
    const double size = m_to - m_from;
    const double from
        = std::clamp(m_from - pixels / m_width * size, -size * (1 - mustStay), 1 - size * mustStay);
    const TimeAxis next = windowed(from, from + size);
    return next.isAllowed() ? next : *this;
}

TimeAxis TimeAxis::fitted() const
{
    return TimeAxis(m_scale, m_width);
}

TimeAxis TimeAxis::resized(double width) const
{
    TimeAxis result = *this;
    result.m_width = std::max(width, 1.0);
    return result;
}

TimeAxis TimeAxis::rescaled(TimeScale scale) const
{
    TimeAxis whole(std::move(scale), m_width);
    return isFitted() ? whole : whole.showing(visible());
}

TimeAxis TimeAxis::showing(const TimeRange &range) const
{
    const TimeAxis next
        = windowed(m_scale.positionOf(double(range.start)), m_scale.positionOf(double(range.end)));
    return next.isAllowed() ? next : *this;
}

TimeAxis TimeAxis::windowed(double from, double to) const
{
    TimeAxis result = *this;
    result.m_from = from;
    result.m_to = to;
    return result;
}

bool TimeAxis::isAllowed() const
{
    const double seen = timeAt(m_width) - timeAt(0);
    // Rounding of the far ends must not forbid the limit itself.
    return seen >= shortestVisible * 0.999 && seen <= longestVisible * 1.001;
}

} // namespace naranhi
