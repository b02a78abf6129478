// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/rangedrag.h"
#include "widgets/timeline/timeaxis.h"

#include <QTest>

using namespace naranhi;
using namespace Qt::StringLiterals;

namespace {

constexpr double year = 365.25 * double(secondsPerDay);

TimeAxis axisOf(const QStringList &values, double width = 1000)
{
    QList<TimeRange> ranges;
    for (const QString &value : values)
        ranges.append(*timeRangeOf(value));
    return TimeAxis(TimeScale(ranges), width);
}

TimeAxis broken()
{
    return axisOf({u"2023-06"_s, u"2024-01-25"_s, u"2024-01-26"_s, u"2024-03-14"_s});
}

double span(const TimeAxis &axis)
{
    return axis.timeAt(axis.width()) - axis.timeAt(0);
}

Instant instant(const QString &value)
{
    return timeRangeOf(value)->start;
}

} // namespace

class TestTimeAxis final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fitted_showsAllDates();
    void zoom_keepsTheTimeUnderThePointer_data();
    void zoom_keepsTheTimeUnderThePointer();
    void zoomedInsideAStretch_isLinear();
    void zoom_stopsAtAnHourAndAtMillennia();
    void pan_movesThePictureByPixels();
    void pan_neverLosesTheDates();
    void resized_keepsTheTimesInSight();
    void rescaled_fitsAgainOnlyWhenItWasFitted();
    void showing_putsTheRangeAtTheEdges();
    void showing_refusesWhatIsTooShort();
    void snappedTime_takesTheRoundTimeNearby();
    void grabbedEnd_namesTheOther();
};

void TestTimeAxis::fitted_showsAllDates()
{
    const TimeAxis axis = broken();
    QVERIFY(axis.isFitted());
    QVERIFY(axis.xOf(double(instant(u"2023-06"_s))) > 0);
    QVERIFY(axis.xOf(double(instant(u"2024-03-15"_s))) < axis.width());
}

void TestTimeAxis::zoom_keepsTheTimeUnderThePointer_data()
{
    QTest::addColumn<double>("factor");
    QTest::addColumn<double>("x");
    for (const double x : {0.0, 77.0, 500.0, 999.0}) {
        QTest::addRow("nearer at %g", x) << 1.7 << x;
        QTest::addRow("farther at %g", x) << 0.6 << x;
    }
}

void TestTimeAxis::zoom_keepsTheTimeUnderThePointer()
{
    QFETCH(const double, factor);
    QFETCH(const double, x);
    const TimeAxis before = broken();
    const TimeAxis after = before.zoomed(factor, x);
    QVERIFY(qAbs(after.timeAt(x) - before.timeAt(x)) < 1);
    QVERIFY(!after.isFitted());
    QCOMPARE(span(after) < span(before), factor > 1);
}

void TestTimeAxis::zoomedInsideAStretch_isLinear()
{
    const TimeAxis axis = broken().showing(*timeRangeOf(u"2024-01-26"_s));
    const double noon = double(instant(u"2024-01-26T12:00"_s));
    QVERIFY(qAbs(axis.xOf(noon) - 500) < 1e-3);
    QVERIFY(qAbs(axis.xOf(noon + 6 * double(secondsPerHour)) - 750) < 1e-3);
}

void TestTimeAxis::zoom_stopsAtAnHourAndAtMillennia()
{
    TimeAxis near = broken();
    TimeAxis far = near;
    for (int i = 0; i < 200; ++i) {
        near = near.zoomed(1.5, 333);
        far = far.zoomed(1 / 1.5, 333);
    }
    QVERIFY(span(near) >= 0.99 * TimeAxis::shortestVisible);
    QVERIFY(span(near) < 1.2 * TimeAxis::shortestVisible);
    QVERIFY(span(far) <= 1.01 * TimeAxis::longestVisible);
    QVERIFY(span(far) > 500 * year);
}

void TestTimeAxis::pan_movesThePictureByPixels()
{
    const TimeAxis before = broken().zoomed(4, 500);
    const TimeAxis after = before.panned(120);
    QVERIFY(qAbs(after.timeAt(420) - before.timeAt(300)) < 1);
}

void TestTimeAxis::pan_neverLosesTheDates()
{
    const TimeAxis left = broken().panned(1e7);
    QVERIFY(left.xOf(double(instant(u"2023-06"_s))) < left.width());
    const TimeAxis right = broken().panned(-1e7);
    QVERIFY(right.xOf(double(instant(u"2024-03-15"_s))) > 0);
}

void TestTimeAxis::resized_keepsTheTimesInSight()
{
    const TimeAxis before = broken().zoomed(3, 200);
    const TimeAxis after = before.resized(400);
    QCOMPARE(after.visible(), before.visible());
    QCOMPARE(after.xOf(before.timeAt(500)), 200.0);
}

void TestTimeAxis::rescaled_fitsAgainOnlyWhenItWasFitted()
{
    const TimeScale more = axisOf({u"2010-01-01"_s, u"2024-01-25"_s, u"2024-01-26"_s}).scale();
    QVERIFY(broken().rescaled(more).isFitted());
    const TimeAxis zoomed = broken().showing(*timeRangeOf(u"2024-01-26"_s));
    const TimeAxis after = zoomed.rescaled(more);
    QVERIFY(!after.isFitted());
    QCOMPARE(after.visible(), zoomed.visible());
}

void TestTimeAxis::showing_putsTheRangeAtTheEdges()
{
    const TimeRange range = *timeRangeOf(u"2024-01-25/2024-03-14"_s);
    const TimeAxis axis = broken().showing(range);
    QCOMPARE(axis.visible().start, range.start);
    QCOMPARE(axis.visible().end, range.end);
}

void TestTimeAxis::showing_refusesWhatIsTooShort()
{
    const TimeAxis axis = broken();
    QVERIFY(axis.showing(*timeRangeOf(u"2024-01-26T13:43"_s)).isFitted());
    QVERIFY(axis.showing(TimeRange{}).isFitted());
}

void TestTimeAxis::snappedTime_takesTheRoundTimeNearby()
{
    const TimeAxis week = axisOf({u"2024-01-22"_s, u"2024-01-25"_s, u"2024-01-28"_s});
    const double day = double(instant(u"2024-01-26"_s));
    QCOMPARE(snappedTime(week, week.xOf(day) + 5), instant(u"2024-01-26"_s));
    const TimeAxis hours = week.showing(*timeRangeOf(u"2024-01-26T09:00/2024-01-26T12:00"_s));
    const double tenPast = double(instant(u"2024-01-26T10:10"_s));
    QCOMPARE(snappedTime(hours, hours.xOf(tenPast) + 1), instant(u"2024-01-26T10:10"_s));
}

void TestTimeAxis::grabbedEnd_namesTheOther()
{
    const TimeAxis axis = axisOf({u"2024-01-22"_s, u"2024-01-25"_s, u"2024-01-28"_s});
    const TimeRange range = *timeRangeOf(u"2024-01-24/2024-01-25"_s);
    const double left = axis.xOf(double(range.start));
    QCOMPARE(endOpposite(range, axis, left + 3, 4), std::optional(range.end));
    QCOMPARE(
        endOpposite(range, axis, axis.xOf(double(range.end)) - 3, 4), std::optional(range.start));
    QCOMPARE(endOpposite(range, axis, left + 20, 4), std::nullopt);
}

QObject *makeTestTimeAxis()
{
    return new TestTimeAxis;
}

#include "tst_timeaxis.moc"
