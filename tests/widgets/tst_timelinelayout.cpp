// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelinelayout.h"

#include <QTest>

using namespace naranhi;
using namespace Qt::StringLiterals;

namespace {

struct Laid
{
    QList<TimelineEntry> entries;
    TimeAxis axis;
    LaneMetrics metrics;
    TimelineLayout layout;
};

TimelineEntry report(int lane, const QString &value)
{
    return {.lane = lane, .value = value, .range = *timeRangeOf(value), .place = {}};
}

TimelineEntry publication(int lane, const QString &value)
{
    TimelineEntry entry = report(lane, value);
    entry.kind = EntryKind::Publication;
    return entry;
}

Laid laidOut(QList<TimelineEntry> entries, double width = 1000)
{
    std::stable_sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) {
        return a.time() < b.time();
    });
    QList<TimeRange> ranges;
    for (const TimelineEntry &entry : std::as_const(entries))
        ranges.append(entry.range);
    Laid result{entries, TimeAxis(TimeScale(ranges), width), {}, {}};
    result.layout = layOutTimeline(result.entries, result.axis, result.metrics);
    return result;
}

qsizetype entriesIn(const TimelineLayout &layout)
{
    qsizetype sum = 0;
    for (const TimelineMark &mark : layout.marks)
        sum += mark.entries.size();
    return sum;
}

// Points of a lane stay apart, or a reader could not hit the one that is meant.
bool pointsCover(const TimelineLayout &layout)
{
    for (qsizetype i = 1; i < layout.marks.size(); ++i) {
        const TimelineMark &a = layout.marks[i - 1];
        const TimelineMark &b = layout.marks[i];
        if (a.shape == MarkShape::Dot && b.shape == MarkShape::Dot && a.lane == b.lane
            && a.rect.intersected(b.rect).width() > 1)
            return true;
    }
    return false;
}

} // namespace

class TestTimelineLayout final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothing_hasNoMarks();
    void oneDay_standsInItsMiddle();
    void moment_standsWhereItIs();
    void imprecise_isABarOverItsTime_data();
    void imprecise_isABarOverItsTime();
    void openRange_goesBeyondItsEnd();
    void allAtOneInstant_gatherInOneCountedMark();
    void hundredYearsApart_areTwoMarks();
    void dotsThatDoNotTouch_stayApart();
    void publication_standsAboveTheStatements();
    void overlappingBars_takeRowsThenGather();
    void sameValue_isJoinedFromLaneToLane();
    void sameValueInOneLane_isNotJoined();
    void thousands_keepEveryEntryAndCoverNothing();
    void markAt_prefersThePointOverTheBarBelow();
};

void TestTimelineLayout::nothing_hasNoMarks()
{
    const Laid laid = laidOut({});
    QVERIFY(laid.layout.marks.isEmpty());
    QVERIFY(laid.layout.links.isEmpty());
    QCOMPARE(laid.layout.markAt({10, 10}), -1);
}

void TestTimelineLayout::oneDay_standsInItsMiddle()
{
    const Laid laid = laidOut({report(0, u"2024-01-26"_s)});
    QCOMPARE(laid.layout.marks.size(), 1);
    const TimelineMark &mark = laid.layout.marks.first();
    QCOMPARE(mark.shape, MarkShape::Dot);
    QCOMPARE(mark.rect.center(), QPointF(500, laid.metrics.laneHeight / 2));
    QCOMPARE(mark.extent.left(), laid.axis.xOf(double(timeRangeOf(u"2024-01-26"_s)->start)));
}

void TestTimelineLayout::moment_standsWhereItIs()
{
    const Laid laid = laidOut({report(0, u"2024-01-26T13:43"_s)});
    QCOMPARE(laid.layout.marks.first().rect.center().x(),
        laid.axis.xOf(double(timeRangeOf(u"2024-01-26T13:43"_s)->start)));
}

void TestTimelineLayout::imprecise_isABarOverItsTime_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("week") << u"2024-W04"_s;
    QTest::newRow("month") << u"2023-06"_s;
    QTest::newRow("quarter") << u"2024-Q1"_s;
    QTest::newRow("half") << u"2024-H1"_s;
    QTest::newRow("year") << u"2023"_s;
    QTest::newRow("range") << u"2024-01-25/2024-01-26"_s;
}

void TestTimelineLayout::imprecise_isABarOverItsTime()
{
    QFETCH(const QString, value);
    const Laid laid = laidOut({report(0, value)});
    const TimelineMark &mark = laid.layout.marks.first();
    const TimeRange range = *timeRangeOf(value);
    QCOMPARE(mark.shape, MarkShape::Bar);
    QCOMPARE(mark.rect.left(), laid.axis.xOf(double(range.start)));
    QCOMPARE(mark.rect.right(), laid.axis.xOf(double(range.end)));
    QVERIFY(!mark.openStart && !mark.openEnd);
}

void TestTimelineLayout::openRange_goesBeyondItsEnd()
{
    const Laid laid = laidOut({report(0, u"../2024-01-26"_s), report(1, u"2024-01-26/.."_s)});
    const TimeRange day = *timeRangeOf(u"2024-01-26"_s);
    const double begin = laid.axis.xOf(double(day.start));
    const double end = laid.axis.xOf(double(day.end));
    const TimelineMark &until = laid.layout.marks.at(0);
    const TimelineMark &from = laid.layout.marks.at(1);
    QVERIFY(until.openStart && until.rect.left() < end - 20);
    QCOMPARE(until.rect.right(), end);
    QVERIFY(from.openEnd && from.rect.right() > begin + 20);
    QCOMPARE(from.rect.left(), begin);
}

void TestTimelineLayout::allAtOneInstant_gatherInOneCountedMark()
{
    const Laid laid = laidOut(QList<TimelineEntry>(40, report(0, u"2024-01-26T09:00"_s)));
    QCOMPARE(laid.layout.marks.size(), 1);
    QVERIFY(laid.layout.marks.first().isCounted());
    QCOMPARE(laid.layout.marks.first().number(), u"40"_s);
    QCOMPARE(laid.layout.marks.first().rect.center().x(), laid.axis.xOf(laid.entries[0].time()));
}

void TestTimelineLayout::hundredYearsApart_areTwoMarks()
{
    const Laid laid = laidOut({report(0, u"1924-01-26"_s), report(0, u"2024-01-26"_s)});
    QCOMPARE(laid.layout.marks.size(), 2);
    QVERIFY(laid.layout.marks[0].rect.left() > 0);
    QVERIFY(laid.layout.marks[1].rect.right() < 1000);
    QVERIFY(laid.layout.marks[1].rect.left() - laid.layout.marks[0].rect.right() > 300);
}

void TestTimelineLayout::dotsThatDoNotTouch_stayApart()
{
    const Laid laid = laidOut({report(0, u"2024-01-26T09:00"_s), report(0, u"2024-01-26T10:00"_s)});
    QCOMPARE(laid.layout.marks.size(), 2);
}

void TestTimelineLayout::publication_standsAboveTheStatements()
{
    const Laid laid = laidOut({publication(0, u"2024-01-26"_s), report(0, u"2024-01-26"_s)});
    QCOMPARE(laid.layout.marks.size(), 2);
    const auto [above, below] = std::pair(laid.layout.marks[0], laid.layout.marks[1]);
    QCOMPARE(above.shape, MarkShape::Publication);
    QVERIFY(above.rect.bottom() <= below.rect.top());
}

void TestTimelineLayout::overlappingBars_takeRowsThenGather()
{
    const Laid laid = laidOut({report(0, u"2024"_s),
        report(0, u"2024-H1"_s),
        report(0, u"2024-Q1"_s),
        report(0, u"2024-02"_s)});
    QCOMPARE(laid.layout.marks.size(), 2);
    QCOMPARE(entriesIn(laid.layout), 4);
    QVERIFY(!laid.layout.marks[0].rect.intersects(laid.layout.marks[1].rect));
}

void TestTimelineLayout::sameValue_isJoinedFromLaneToLane()
{
    const Laid laid = laidOut({report(0, u"2024-01-25"_s),
        report(1, u"2024-01-26"_s),
        report(2, u"2024-01-25"_s),
        report(4, u"2024-01-25"_s)});
    QCOMPARE(laid.layout.links.size(), 2);
    QCOMPARE(laid.layout.marks[laid.layout.links[0].from].lane, 0);
    QCOMPARE(laid.layout.marks[laid.layout.links[0].to].lane, 2);
    QCOMPARE(laid.layout.marks[laid.layout.links[1].to].lane, 4);
}

void TestTimelineLayout::sameValueInOneLane_isNotJoined()
{
    const Laid laid = laidOut(
        {report(0, u"2024-01-25"_s), report(0, u"2024-01-25"_s), publication(1, u"2024-01-25"_s)});
    QVERIFY(laid.layout.links.isEmpty());
}

void TestTimelineLayout::thousands_keepEveryEntryAndCoverNothing()
{
    QList<TimelineEntry> entries;
    for (int i = 0; i < 5000; ++i) {
        const QDate day = QDate(2020, 1, 1).addDays(i * 7919 % 1500);
        entries.append(report(i % 5, day.toString(Qt::ISODate)));
    }
    for (const double width : {300.0, 1000.0, 40000.0}) {
        const Laid laid = laidOut(entries, width);
        QCOMPARE(entriesIn(laid.layout), entries.size());
        QVERIFY(!pointsCover(laid.layout));
        QVERIFY(double(laid.layout.marks.size()) <= 5 * std::min(1500.0, width / 9 + 1));
    }
}

void TestTimelineLayout::markAt_prefersThePointOverTheBarBelow()
{
    const Laid laid = laidOut({report(0, u"2024-01"_s), report(0, u"2024-01-26T03:00"_s)});
    const int dot = laid.layout.markOf(1);
    const int bar = laid.layout.markOf(0);
    QVERIFY(dot != bar);
    const QPointF middle = laid.layout.marks[dot].rect.center();
    QCOMPARE(laid.layout.markAt(middle), dot);
    QCOMPARE(laid.layout.markAt({middle.x() + 60, laid.layout.marks[bar].rect.center().y()}), bar);
    QCOMPARE(laid.layout.markAt({middle.x() + 60, middle.y() - 10}), -1);
}

QObject *makeTestTimelineLayout()
{
    return new TestTimelineLayout;
}

#include "tst_timelinelayout.moc"
