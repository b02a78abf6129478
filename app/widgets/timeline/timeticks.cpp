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

// Where a context begins: one out of sight gives way to all others, one inside a stretch to that of
// the next stretch, whose ticks would be told wrongly without it.
enum class Begin { OutOfSight, Inside, Stretch };

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
            if (unit.seconds / secondsPerPixel >= roomFor(unit, sample))
                return &unit;
        }
        return nullptr;
    }

    [[nodiscard]] double roomFor(const TimeUnit &unit, Instant sample) const
    {
        // Every day gets its line before every day gets its label: a story is told by days.
        if (unit.kind == UnitKind::Day)
            return 1.5 * m_blank;
        const bool minor = unit.kind <= UnitKind::Hour || unit.kind == UnitKind::Week;
        const double factor = minor ? roomPerMinor : roomPerLabel;
        return m_blank + factor * m_textWidth(m_words.tick(sample, unit.kind));
    }

    void addDivisions(const TimeUnit &unit, double left, double right)
    {
        // Rounding must not move a division at the very edge into the stretch before.
        const auto first = Instant(std::ceil(m_axis.timeAt(left) - 1e-3));
        const bool goesOn = unit.floor(first) < first;
        addContext(
            left, m_words.context(first, unit.kind), goesOn ? Begin::OutOfSight : Begin::Stretch);
        Instant at = unit.floor(first);
        if (at < first)
            at = unit.next(at);
        for (double x = m_axis.xOf(double(at)); x < right - 1; x = m_axis.xOf(double(at))) {
            addContext(x, m_words.context(at, unit.kind), Begin::Inside);
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

    void addContext(double x, const QString &label, Begin begin)
    {
        if (label.isEmpty() || label == m_lastContext || x + m_textWidth(label) > m_axis.width())
            return;
        if (x < m_contextsEnd) {
            const bool yields = m_lastBegin == Begin::OutOfSight
                || (m_lastBegin == Begin::Inside && begin == Begin::Stretch);
            if (!yields)
                return;
            m_result.contexts.removeLast();
        }
        m_lastBegin = begin;
        m_result.contexts.append({x, label});
        m_lastContext = label;
        m_contextsEnd = x + m_textWidth(label) + m_blank;
    }

    const TimeAxis &m_axis;
    TickWords m_words;
    const TextWidth &m_textWidth;
    double m_blank; // of two digits
    TimeTicks m_result;
    QString m_lastContext;
    Begin m_lastBegin = Begin::Stretch; // of the last context
    double m_ticksEnd = std::numeric_limits<double>::lowest();
    double m_contextsEnd = std::numeric_limits<double>::lowest();
};

} // namespace

TimeTicks ticksOf(const TimeAxis &axis, const QLocale &locale, const TextWidth &textWidth)
{
    return Divider(axis, locale, textWidth).divide();
}

} // namespace naranhi
