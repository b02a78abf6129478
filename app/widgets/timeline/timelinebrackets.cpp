// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/timeline/timelinebrackets.h"

#include "model/readingsession.h"
#include "model/storyplaces.h"

#include <algorithm>

namespace naranhi {

namespace {

bool isReportOf(const TimelineEntry &entry, const Claim &claim)
{
    return entry.kind == EntryKind::Report && entry.place.article == claim.place.article
        && entry.place.where.block == claim.place.block && entry.words.overlaps(claim.place.span);
}

bool areApart(const QList<TimelineEntry> &reports)
{
    return std::ranges::any_of(reports, [&reports](const TimelineEntry &one) {
        return std::ranges::any_of(reports,
            [&one](const TimelineEntry &other) { return !one.range.overlaps(other.range); });
    });
}

TimelineEntry disagreement(const QList<TimelineEntry> &reports)
{
    TimelineEntry entry = reports.first();
    entry.kind = EntryKind::Disagreement;
    entry.value.clear();
    for (const TimelineEntry &report : reports) {
        entry.lane = std::min(entry.lane, report.lane);
        entry.range.start = std::min(entry.range.start, report.range.start);
        entry.range.end = std::max(entry.range.end, report.range.end);
        entry.reports.append(wordsOf(report));
        for (const EntityId entity : report.entities)
            if (!entry.entities.contains(entity))
                entry.entities.append(entity);
    }
    entry.range.precision = Precision::Range;
    return entry;
}

// The marks of the reports that are joined.
QList<const TimelineMark *> marksOf(const TimelineEntry &bracket,
    const QList<TimelineEntry> &entries,
    const QList<TimelineMark> &marks)
{
    QList<const TimelineMark *> joined;
    for (const TimelineMark &mark : marks) {
        const bool holds = std::ranges::any_of(mark.entries, [&](int entry) {
            return entries[entry].kind == EntryKind::Report
                && bracket.reports.contains(wordsOf(entries[entry]));
        });
        if (holds)
            joined.append(&mark);
    }
    return joined;
}

// As near to the middle of what is seen as its neighbours let it.
void place(QRectF &sign, const QList<TimelineMark> &placed)
{
    for (const TimelineMark &other : placed)
        if (other.rect.intersects(sign))
            sign.moveLeft(other.rect.right() + 1);
}

} // namespace

QList<TimelineEntry> disagreementsOf(
    const ReadingSession &session, const QList<TimelineEntry> &reports)
{
    QList<TimelineEntry> found;
    const QList<Difference> &differences = session.comparison().differences;
    for (qsizetype i = 0; i < differences.size(); ++i) {
        const Difference &difference = differences.at(i);
        if (difference.kind != DifferenceKind::Date || !isShownAsDifferent(difference))
            continue;
        QList<TimelineEntry> told;
        for (const TimelineEntry &entry : reports)
            if (std::ranges::any_of(difference.claims,
                    [&entry](const Claim &claim) { return isReportOf(entry, claim); }))
                told.append(entry);
        if (!areApart(told))
            continue;
        found.append(disagreement(told));
        found.last().difference = i;
    }
    return found;
}

QList<TimelineMark> bracketsOf(const QList<TimelineEntry> &entries,
    const QList<TimelineMark> &marks,
    const LaneMetrics &metrics,
    double width)
{
    QList<TimelineMark> brackets;
    for (int i = 0; i < entries.size(); ++i) {
        if (entries[i].kind != EntryKind::Disagreement)
            continue;
        const auto joined = marksOf(entries[i], entries, marks);
        if (joined.size() < 2)
            continue; // gathered in one mark: too far away to tell them apart
        TimelineMark bracket;
        bracket.shape = MarkShape::Bracket;
        bracket.lane = entries[i].lane;
        bracket.entries = {i};
        for (const TimelineMark *mark : joined)
            bracket.feet.append(mark->rect.center());
        const auto [left, right] = std::minmax_element(bracket.feet.begin(),
            bracket.feet.end(),
            [](const QPointF &a, const QPointF &b) { return a.x() < b.x(); });
        const bool isSeen = left->x() <= width && right->x() >= 0;
        const double from = isSeen ? std::max(left->x(), 0.0) : left->x();
        const double to = isSeen ? std::min(right->x(), width) : right->x();
        const double size = metrics.counted * 0.9;
        bracket.rect = QRectF(0, 0, size, size);
        bracket.rect.moveCenter(
            {(from + to) / 2, (entries[i].lane + 1) * metrics.laneHeight - 0.5});
        place(bracket.rect, brackets);
        brackets.append(bracket);
    }
    return brackets;
}

} // namespace naranhi
