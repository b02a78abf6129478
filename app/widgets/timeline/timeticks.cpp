// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/timeline/timeticks.h"

#include "widgets/timeline/tickwords.h"
#include "widgets/timeline/timeunit.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace naranhi {

namespace {

// Of a label's width: the axis is to stay calm, and hours and weeks matter less than days and
// months.
constexpr double roomPerLabel = 1;
constexpr double roomPerMinor = 2.5;

// Divides the stretches of one axis from left to right.
class Divider final
{
public:
    Divider(const TimeAxis &axis, const QLocale &locale, const TextWidth &textWidth)
        : m_axis(axis)
        , m_words(locale)
        , m_textWidth(textWidth)
        , m_blank(textWidth(QStringLiteral("00")))
    {
    }

    TimeTicks divide()
    {
        const auto &stretches = m_axis.scale().stretches();
        for (const TimeStretch &stretch : stretches)
            divideStretch(stretch, &stretch == &stretches.first(), &stretch == &stretches.last());
        return std::move(m_result);
    }

private:
    // The first and the last stretch go on beyond the dates.
    void divideStretch(const TimeStretch &stretch, bool isFirst, bool isLast)
    {
        const double width = m_axis.width();
        const double left = isFirst ? 0 : std::max(0.0, m_axis.xOf(stretch.start));
        const double right = isLast ? width : std::min(width, m_axis.xOf(stretch.end));
        if (left >= right)
            return;
        const double whole = m_axis.xOf(stretch.end) - m_axis.xOf(stretch.start);
        const double secondsPerPixel = (stretch.end - stretch.start) / whole;
        const TimeUnit *unit = unitFor(secondsPerPixel, stretch);
        // A break is empty until it is wide enough to be divided like any other time.
        const bool quiet
            = stretch.isBreak && (!unit || whole < 3 * unit->seconds / secondsPerPixel);
        if (quiet)
            m_result.breaks.append((left + right) / 2);
        else if (unit)
            addDivisions(*unit, left, right);
    }

    [[nodiscard]] const TimeUnit *unitFor(double secondsPerPixel, const TimeStretch &stretch) const
    {
        // Late days and hours have the longest labels.
        const TimeUnit month{UnitKind::Month, 1, 0};
        const Instant sample
            = month.floor(Instant(stretch.start)) + 27 * secondsPerDay + 22 * secondsPerHour;
        for (const TimeUnit &unit : timeUnits()) {
            const bool minor = unit.kind <= UnitKind::Hour || unit.kind == UnitKind::Week;
            const double factor = minor ? roomPerMinor : roomPerLabel;
            const double label = m_textWidth(m_words.tick(sample, unit.kind));
            if (unit.seconds / secondsPerPixel >= m_blank + factor * label)
                return &unit;
        }
        return nullptr;
    }

    void addDivisions(const TimeUnit &unit, double left, double right)
    {
        // Rounding must not move a division at the very edge into the stretch before.
        const auto first = Instant(std::ceil(m_axis.timeAt(left) - 1e-3));
        addContext(left, m_words.context(first, unit.kind));
        m_edgeContext = unit.floor(first) < first;
        Instant at = unit.floor(first);
        if (at < first)
            at = unit.next(at);
        for (double x = m_axis.xOf(double(at)); x < right - 1; x = m_axis.xOf(double(at))) {
            addContext(x, m_words.context(at, unit.kind));
            addTick(x, m_words.tick(at, unit.kind));
            at = unit.next(at);
        }
    }

    void addTick(double x, const QString &label)
    {
        const bool fits = x >= m_ticksEnd && x + m_textWidth(label) <= m_axis.width();
        m_result.ticks.append({x, fits ? label : QString()});
        if (fits)
            m_ticksEnd = x + m_textWidth(label) + m_blank / 2;
    }

    void addContext(double x, const QString &label)
    {
        if (label.isEmpty() || label == m_lastContext || x + m_textWidth(label) > m_axis.width())
            return;
        // One that only goes on from out of sight gives way to one that begins.
        if (x < m_contextsEnd && std::exchange(m_edgeContext, false))
            m_result.contexts.removeLast();
        else if (x < m_contextsEnd)
            return;
        m_edgeContext = false;
        m_result.contexts.append({x, label});
        m_lastContext = label;
        m_contextsEnd = x + m_textWidth(label) + m_blank;
    }

    const TimeAxis &m_axis;
    TickWords m_words;
    const TextWidth &m_textWidth;
    double m_blank;
    TimeTicks m_result;
    QString m_lastContext;
    bool m_edgeContext = false; // the last one began before what is in sight
    double m_ticksEnd = std::numeric_limits<double>::lowest();
    double m_contextsEnd = std::numeric_limits<double>::lowest();
};

} // namespace

TimeTicks ticksOf(const TimeAxis &axis, const QLocale &locale, const TextWidth &textWidth)
{
    return Divider(axis, locale, textWidth).divide();
}

} // namespace naranhi
