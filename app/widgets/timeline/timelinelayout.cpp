// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/timeline/timelinelayout.h"

#include "widgets/timeline/timelinebrackets.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace naranhi {

namespace {

constexpr int barRows = 2;
constexpr double grip = 3; // pixels around a mark that still hit it

// Of a mark with this number, in its heights.
double widthOf(qsizetype number)
{
    return number < 10 ? 1 : number < 100 ? 1.4 : number < 1000 ? 1.8 : 2.4;
}

QPointF centre(const TimelineMark &mark)
{
    return mark.rect.center();
}

// Lays out one lane after the other; keeps the marks of the current lane only.
class LaneLayouter final
{
public:
    LaneLayouter(
        const QList<TimelineEntry> &entries, const TimeAxis &axis, const LaneMetrics &metrics)
        : m_entries(entries)
        , m_axis(axis)
        , m_metrics(metrics)
    {
    }

    QList<TimelineMark> marksOf(int lane, const QList<int> &entries)
    {
        m_lane = lane;
        QList<TimelineMark> marks = pointMarks(entries, EntryKind::Publication);
        marks += pointMarks(entries, EntryKind::Report);
        marks += barMarks(entries);
        std::stable_sort(
            marks.begin(), marks.end(), [](const TimelineMark &a, const TimelineMark &b) {
                return centre(a).x() < centre(b).x();
            });
        return marks;
    }

private:
    // Points that would cover each other gather; a gathering is no wider than its number.
    QList<TimelineMark> pointMarks(const QList<int> &entries, EntryKind kind) const
    {
        QList<TimelineMark> marks;
        QList<int> group;
        for (const int entry : entries) {
            if (m_entries[entry].kind != kind || !m_entries[entry].isPoint())
                continue;
            const double x = xOf(entry);
            const bool apart = !group.isEmpty()
                && (x - xOf(group.last()) > m_metrics.dot
                    || x - xOf(group.first()) > m_metrics.counted);
            if (apart)
                appendPoint(&marks, std::exchange(group, {}));
            group.append(entry);
        }
        if (!group.isEmpty())
            appendPoint(&marks, group);
        return marks;
    }

    // A number is wider than a dot, so a gathering may have to take in its neighbour.
    void appendPoint(QList<TimelineMark> *marks, const QList<int> &group) const
    {
        TimelineMark mark = pointMark(group);
        while (!marks->isEmpty() && marks->last().rect.right() > mark.rect.left()
            && (mark.isCounted() || marks->last().isCounted())) {
            mark = pointMark(marks->last().entries + mark.entries);
            marks->removeLast();
        }
        marks->append(mark);
    }

    [[nodiscard]] TimelineMark pointMark(const QList<int> &group) const
    {
        const TimelineEntry &first = m_entries[group.first()];
        const bool published = first.kind == EntryKind::Publication;
        double sum = 0;
        for (const int entry : group)
            sum += xOf(entry);
        const double single = published ? m_metrics.publication : m_metrics.dot;
        const double size = group.size() > 1 ? m_metrics.counted : single;
        const double width = group.size() > 1 ? size * widthOf(group.size()) : size;
        const QPointF middle(sum / double(group.size()),
            top() + (published ? size * 0.6 + 1 : m_metrics.laneHeight * 0.5));
        TimelineMark mark{.shape = published ? MarkShape::Publication : MarkShape::Dot,
            .lane = m_lane,
            .rect = QRectF(middle.x() - width / 2, middle.y() - size / 2, width, size),
            .extent = {},
            .entries = group};
        const double left = m_axis.xOf(double(first.range.start));
        const double right = m_axis.xOf(double(first.range.end));
        if (!mark.isCounted() && !published && right - left > 2 * size)
            mark.extent = QRectF(left, middle.y() - 1, right - left, 2);
        return mark;
    }

    QList<TimelineMark> barMarks(const QList<int> &entries) const
    {
        QList<TimelineMark> bars;
        QHash<QString, qsizetype> known;
        for (const int entry : entries) {
            const QString &value = m_entries[entry].value;
            if (m_entries[entry].isPoint() || m_entries[entry].kind != EntryKind::Report)
                continue;
            if (known.contains(value)) {
                bars[known.value(value)].entries.append(entry);
                continue;
            }
            known.insert(value, bars.size());
            bars.append(barMark(entry));
        }
        return inRows(bars);
    }

    [[nodiscard]] TimelineMark barMark(int entry) const
    {
        const TimeRange &range = m_entries[entry].range;
        double left = m_axis.xOf(double(range.start));
        double right = m_axis.xOf(double(range.end));
        // How far an open range goes is not known: it fades out.
        const double fade = 4 * m_metrics.shortestBar;
        left -= range.openStart ? fade : 0;
        right += range.openEnd ? fade : 0;
        const double missing = std::max(0.0, m_metrics.shortestBar - (right - left));
        return TimelineMark{.shape = MarkShape::Bar,
            .lane = m_lane,
            .rect = QRectF(left - missing / 2, 0, right - left + missing, m_metrics.bar),
            .extent = {},
            .entries = {entry},
            .openStart = range.openStart,
            .openEnd = range.openEnd};
    }

    // Bars over the same time go into rows; those that find none join the one that they cover.
    QList<TimelineMark> inRows(QList<TimelineMark> bars) const
    {
        std::stable_sort(
            bars.begin(), bars.end(), [](const TimelineMark &a, const TimelineMark &b) {
                return a.rect.left() < b.rect.left();
            });
        QList<TimelineMark> placed;
        std::array<qsizetype, barRows> last{};
        last.fill(-1);
        for (TimelineMark &bar : bars) {
            const auto row = std::find_if(last.begin(), last.end(), [&](qsizetype index) {
                return index < 0 || placed[index].rect.right() <= bar.rect.left();
            });
            if (row == last.end()) {
                gather(&placed[last.back()], bar);
                continue;
            }
            const double up = double(row - last.begin()) * 1.5 + 0.5;
            bar.rect.moveTop(top() + m_metrics.laneHeight * 0.85 - up * m_metrics.bar);
            *row = placed.size();
            placed.append(bar);
        }
        return placed;
    }

    static void gather(TimelineMark *into, const TimelineMark &bar)
    {
        into->entries += bar.entries;
        into->rect.setRight(std::max(into->rect.right(), bar.rect.right()));
        into->openEnd = into->openEnd || bar.openEnd;
    }

    [[nodiscard]] double xOf(int entry) const { return m_axis.xOf(m_entries[entry].time()); }
    [[nodiscard]] double top() const { return m_lane * m_metrics.laneHeight; }

    const QList<TimelineEntry> &m_entries;
    const TimeAxis &m_axis;
    const LaneMetrics &m_metrics;
    int m_lane = 0;
};

// Bars of one value stand under each other, unless they gathered with others.
bool mayLink(const TimelineMark &above, const TimelineMark &below)
{
    const bool upright = std::abs(centre(above).x() - centre(below).x()) < 1;
    return above.lane < below.lane && (upright || below.shape != MarkShape::Bar);
}

// For each value, a link from lane to lane down.
QList<TimelineLink> linksOf(const QList<TimelineEntry> &entries, const QList<TimelineMark> &marks)
{
    QList<TimelineLink> links;
    QHash<QString, int> above;
    for (int i = 0; i < marks.size(); ++i) {
        for (const int entry : marks[i].entries) {
            if (entries[entry].kind != EntryKind::Report)
                continue;
            const int before = above.value(entries[entry].value, -1);
            above.insert(entries[entry].value, i);
            if (before >= 0 && mayLink(marks[before], marks[i]))
                links.append({before, i});
        }
    }
    const auto order = [](const TimelineLink &a, const TimelineLink &b) {
        return std::pair(a.from, a.to) < std::pair(b.from, b.to);
    };
    const auto same = [](const TimelineLink &a, const TimelineLink &b) {
        return a.from == b.from && a.to == b.to;
    };
    std::sort(links.begin(), links.end(), order);
    links.erase(std::unique(links.begin(), links.end(), same), links.end());
    return links;
}

} // namespace

QString TimelineMark::number() const
{
    return entries.size() > 999 ? QStringLiteral("999+") : QString::number(entries.size());
}

int TimelineLayout::markOf(int entry) const
{
    const auto at = std::find_if(marks.begin(), marks.end(), [entry](const TimelineMark &mark) {
        return mark.entries.contains(entry);
    });
    return at == marks.end() ? -1 : static_cast<int>(at - marks.begin());
}

int TimelineLayout::markAt(QPointF position) const
{
    int best = -1;
    double nearest = std::numeric_limits<double>::max();
    for (int i = 0; i < marks.size(); ++i) {
        const QRectF hit = marks[i].rect.adjusted(-grip, -grip, grip, grip);
        const double distance = std::abs(centre(marks[i]).x() - position.x());
        // A bar lies under points: its far middle must not win over the point that is meant.
        const double score = marks[i].shape == MarkShape::Bar ? hit.width() + distance : distance;
        if (hit.contains(position) && score < nearest) {
            nearest = score;
            best = i;
        }
    }
    return best;
}

TimelineLayout layOutTimeline(
    const QList<TimelineEntry> &entries, const TimeAxis &axis, const LaneMetrics &metrics)
{
    QList<QList<int>> lanes;
    for (int i = 0; i < entries.size(); ++i) {
        if (entries[i].lane >= lanes.size())
            lanes.resize(entries[i].lane + 1);
        lanes[entries[i].lane].append(i);
    }
    LaneLayouter layouter(entries, axis, metrics);
    TimelineLayout layout;
    for (int lane = 0; lane < lanes.size(); ++lane)
        layout.marks += layouter.marksOf(lane, lanes[lane]);
    layout.marks += bracketsOf(entries, layout.marks, metrics, axis.width());
    std::stable_sort(
        layout.marks.begin(), layout.marks.end(), [](const TimelineMark &a, const TimelineMark &b) {
            return std::pair(a.lane, centre(a).x()) < std::pair(b.lane, centre(b).x());
        });
    layout.links = linksOf(entries, layout.marks);
    return layout;
}

} // namespace naranhi
