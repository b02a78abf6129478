// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/timeline/timescale.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace naranhi {

namespace {

constexpr Instant shortDate = 7 * secondsPerDay; // exclusive
constexpr Instant shortestBreak = 3 * secondsPerDay; // exclusive
constexpr double breakShare = 0.045;
constexpr double mostBreaksShare = 0.3;

// A time in which something happens, and how many dates fall in it.
struct Run
{
    Instant start = 0;
    Instant end = 0;
    int dates = 0;
    bool isLong = false;
};

Instant endOfDay(Instant instant)
{
    return startOfDay(instant + secondsPerDay - 1);
}

bool isShort(const TimeRange &range)
{
    return range.end - range.start < shortDate;
}

// Joins what touches or overlaps; expects nothing of the order.
QList<Run> joined(QList<Run> runs)
{
    std::sort(
        runs.begin(), runs.end(), [](const Run &a, const Run &b) { return a.start < b.start; });
    QList<Run> result;
    for (const Run &run : std::as_const(runs)) {
        if (result.isEmpty() || run.start > result.last().end
            || run.isLong != result.last().isLong) {
            result.append(run);
            continue;
        }
        result.last().end = std::max(result.last().end, run.end);
        result.last().dates += run.dates;
    }
    return result;
}

// Its days; of an open range the one that it begins or ends with.
Run shortRun(const TimeRange &date)
{
    const Instant first = date.openStart ? date.start - 1 : date.start;
    return {startOfDay(first), endOfDay(std::max(date.end, first + 1)), 1};
}

QList<Run> shortRuns(const QList<TimeRange> &dates)
{
    QList<Run> runs;
    for (const TimeRange &date : dates) {
        if (isShort(date))
            runs.append(shortRun(date));
    }
    return joined(runs);
}

bool touchesAny(const QList<Run> &sorted, const TimeRange &range)
{
    const auto next = std::upper_bound(
        sorted.begin(), sorted.end(), range.start, [](Instant start, const Run &run) {
            return start < run.end;
        });
    return next != sorted.end() && next->start < range.end;
}

// Long dates that hold no shorter one, the shorter of them first: June makes its year count no
// more.
void addLongRuns(QList<Run> *runs, const QList<TimeRange> &dates)
{
    QList<TimeRange> longer;
    std::copy_if(dates.begin(), dates.end(), std::back_inserter(longer), [](const TimeRange &date) {
        return !isShort(date);
    });
    std::stable_sort(longer.begin(), longer.end(), [](const TimeRange &a, const TimeRange &b) {
        return a.end - a.start < b.end - b.start;
    });
    for (const TimeRange &date : std::as_const(longer)) {
        if (touchesAny(*runs, date))
            continue;
        const auto at = std::upper_bound(
            runs->begin(), runs->end(), date.start, [](Instant start, const Run &run) {
                return start < run.start;
            });
        runs->insert(at, Run{date.start, date.end, 1, true});
    }
}

// Which pauses (i: between run i and i + 1) are broken; rule 2.
QList<bool> breaksBetween(const QList<Run> &runs)
{
    const qsizetype count = runs.size() - 1;
    QList<bool> broken(count, false);
    QList<qsizetype> order(count);
    std::iota(order.begin(), order.end(), 0);
    const auto pause = [&runs](qsizetype i) { return runs[i + 1].start - runs[i].end; };
    std::sort(order.begin(), order.end(), [&pause](qsizetype a, qsizetype b) {
        return pause(a) > pause(b);
    });
    Instant unbroken = runs.size() * secondsPerDay;
    for (qsizetype i = 0; i < count; ++i)
        unbroken += pause(i);
    for (const qsizetype i : std::as_const(order)) {
        unbroken -= pause(i);
        if (pause(i) <= shortestBreak || pause(i) * 4 <= unbroken)
            break;
        broken[i] = true;
    }
    for (qsizetype i = 0; i < count; ++i) {
        if (runs[i].isLong != runs[i + 1].isLong)
            broken[i] = true;
    }
    return broken;
}

QList<Run> heldTogether(const QList<Run> &runs)
{
    const QList<bool> broken = breaksBetween(runs);
    QList<Run> result{runs.first()};
    for (qsizetype i = 1; i < runs.size(); ++i) {
        if (broken[i - 1]) {
            result.append(runs[i]);
        } else {
            result.last().end = runs[i].end;
            result.last().dates += runs[i].dates;
        }
    }
    return result;
}

// What lies between the runs, and between them and the far ends of the long dates.
QList<TimeStretch> stretchesOf(const QList<Run> &runs, Instant first, Instant last)
{
    QList<TimeStretch> result;
    Instant reached = std::min(first, runs.first().start);
    for (const Run &run : runs) {
        if (run.start > reached)
            result.append({double(reached), double(run.start), 0, 0, true});
        const double room = 1 + std::log2(1.0 + run.dates);
        result.append({double(run.start), double(run.end), 0, room, false});
        reached = run.end;
    }
    if (last > reached)
        result.append({double(reached), double(last), 0, 0, true});
    return result;
}

// Turns the room that each stretch wants into positions from 0 to 1.
void layOut(QList<TimeStretch> *stretches)
{
    const auto breaks = std::count_if(
        stretches->begin(), stretches->end(), [](const TimeStretch &s) { return s.isBreak; });
    const double forBreaks = std::min(breakShare * double(breaks), mostBreaksShare);
    const double wanted = std::accumulate(
        stretches->begin(), stretches->end(), 0.0, [](double sum, const TimeStretch &s) {
            return sum + s.to;
        });
    double position = 0;
    for (TimeStretch &stretch : *stretches) {
        const double share
            = stretch.isBreak ? forBreaks / double(breaks) : stretch.to / wanted * (1 - forBreaks);
        stretch.from = position;
        position += share;
        stretch.to = position;
    }
}

} // namespace

TimeScale::TimeScale()
    : m_stretches{{0, double(secondsPerDay), 0, 1, false}}
{
}

TimeScale::TimeScale(const QList<TimeRange> &dates)
    : TimeScale()
{
    if (dates.isEmpty())
        return;
    QList<Run> runs = shortRuns(dates);
    addLongRuns(&runs, dates);
    const auto first = std::min_element(dates.begin(),
        dates.end(),
        [](const TimeRange &a, const TimeRange &b) { return a.start < b.start; });
    const auto last = std::max_element(dates.begin(),
        dates.end(),
        [](const TimeRange &a, const TimeRange &b) { return a.end < b.end; });
    m_stretches = stretchesOf(heldTogether(runs), first->start, last->end);
    layOut(&m_stretches);
}

double TimeScale::positionOf(double time) const
{
    auto at = std::lower_bound(
        m_stretches.begin(), m_stretches.end(), time, [](const TimeStretch &stretch, double value) {
            return stretch.end < value;
        });
    if (at == m_stretches.end())
        --at;
    return at->from + (time - at->start) / (at->end - at->start) * (at->to - at->from);
}

double TimeScale::timeAt(double position) const
{
    auto at = std::lower_bound(m_stretches.begin(),
        m_stretches.end(),
        position,
        [](const TimeStretch &stretch, double value) { return stretch.to < value; });
    if (at == m_stretches.end())
        --at;
    return at->start + (position - at->from) / (at->to - at->from) * (at->end - at->start);
}

} // namespace naranhi
