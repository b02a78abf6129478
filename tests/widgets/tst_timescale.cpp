// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timescale.h"

#include <QTest>

using namespace naranhi;
using namespace Qt::StringLiterals;

namespace {

QList<TimeRange> rangesOf(const QStringList &values)
{
    QList<TimeRange> result;
    for (const QString &value : values)
        result.append(*timeRangeOf(value));
    return result;
}

// The stretches as a line of days, broken ones in brackets: "2023-06-01..2023-07-01 […]".
QString printed(const TimeScale &scale)
{
    QStringList result;
    for (const TimeStretch &stretch : scale.stretches()) {
        const QString text
            = dayValueOf(Instant(stretch.start)) + u".."_s + dayValueOf(Instant(stretch.end));
        result.append(stretch.isBreak ? u'[' + text + u']' : text);
    }
    return result.join(u' ');
}

double share(const TimeScale &scale, const QString &value)
{
    const TimeRange range = *timeRangeOf(value);
    return scale.positionOf(double(range.end)) - scale.positionOf(double(range.start));
}

} // namespace

class TestTimeScale final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void breaksWhereNothingHappens_data();
    void breaksWhereNothingHappens();
    void monthDaysAndWeekLater_areAllReadable();
    void breaks_takeTheSameRoomHoweverLong();
    void busierStretch_getsMoreRoom();
    void timeAndPosition_areInverse();
    void beyondTheDates_goesOnEvenly();
    void thousandDates_keepPositionsInOrder();
};

void TestTimeScale::breaksWhereNothingHappens_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("expected");

    QTest::newRow("one day") << QStringList{u"2024-01-26"_s} << u"2024-01-26..2024-01-27"_s;
    QTest::newRow("one minute counts its day")
        << QStringList{u"2024-01-26T13:43"_s} << u"2024-01-26..2024-01-27"_s;
    QTest::newRow("one month") << QStringList{u"2023-06"_s} << u"2023-06-01..2023-07-01"_s;
    QTest::newRow("days in a row") << QStringList{u"2024-01-25"_s, u"2024-01-26"_s, u"2024-01-28"_s}
                                   << u"2024-01-25..2024-01-29"_s;
    QTest::newRow("a hundred years apart")
        << QStringList{u"1924-03-01"_s, u"2024-01-26"_s}
        << u"1924-03-01..1924-03-02 [1924-03-02..2024-01-26] 2024-01-26..2024-01-27"_s;
    QTest::newRow("years in a row stay whole")
        << QStringList{u"2019"_s, u"2020"_s, u"2021"_s, u"2022"_s, u"2023"_s}
        << u"2019-01-01..2024-01-01"_s;
    QTest::newRow("a month holds its days")
        << QStringList{u"2024-01"_s, u"2024-01-25"_s, u"2024-01-26"_s}
        << u"[2024-01-01..2024-01-25] 2024-01-25..2024-01-27 [2024-01-27..2024-02-01]"_s;
    QTest::newRow("a month beside days stands for itself")
        << QStringList{u"2023-12"_s, u"2024-01-01"_s, u"2024-01-02"_s}
        << u"2023-12-01..2024-01-01 2024-01-01..2024-01-03"_s;
    QTest::newRow("open range counts the end it has")
        << QStringList{u"2024-01-26/.."_s} << u"2024-01-26..2024-01-27"_s;
    QTest::newRow("until a day counts that day")
        << QStringList{u"../2024-01-26"_s} << u"2024-01-26..2024-01-27"_s;
    QTest::newRow("until a month counts its last day")
        << QStringList{u"../2024-01"_s} << u"2024-01-31..2024-02-01"_s;
    QTest::newRow("until a clock time counts its day")
        << QStringList{u"../2024-01-26T18:00"_s} << u"2024-01-26..2024-01-27"_s;
}

void TestTimeScale::breaksWhereNothingHappens()
{
    QFETCH(const QStringList, values);
    QFETCH(const QString, expected);
    QCOMPARE(printed(TimeScale(rangesOf(values))), expected);
}

void TestTimeScale::monthDaysAndWeekLater_areAllReadable()
{
    const TimeScale scale(rangesOf({u"2023-06"_s,
        u"2024-01-25"_s,
        u"2024-01-26"_s,
        u"2024-01-26T13:43"_s,
        u"2024-03-14"_s,
        u"2024-03-18T08:28"_s}));
    QCOMPARE(printed(scale),
        u"2023-06-01..2023-07-01 [2023-07-01..2024-01-25] 2024-01-25..2024-01-27 "
        "[2024-01-27..2024-03-14] 2024-03-14..2024-03-19"_s);
    // A label of a day takes about a twentieth of a panel.
    QVERIFY(share(scale, u"2023-06"_s) > 0.05);
    QVERIFY(share(scale, u"2024-01-25"_s) > 0.05);
    QVERIFY(share(scale, u"2024-01-26"_s) > 0.05);
    QVERIFY(share(scale, u"2024-03-14"_s) > 0.05);
    QVERIFY(share(scale, u"2024-03-18"_s) > 0.05);
}

void TestTimeScale::breaks_takeTheSameRoomHoweverLong()
{
    const TimeScale scale(rangesOf({u"1910-08-29"_s, u"2023-06-01"_s, u"2024-01-26"_s}));
    const auto &stretches = scale.stretches();
    QCOMPARE(stretches.size(), 5);
    QVERIFY(stretches[1].isBreak && stretches[3].isBreak);
    QCOMPARE(stretches[1].to - stretches[1].from, stretches[3].to - stretches[3].from);
    QVERIFY(stretches[1].to - stretches[1].from < 0.1);
}

void TestTimeScale::busierStretch_getsMoreRoom()
{
    QStringList values(20, u"2024-01-26"_s);
    values.append(u"2020-01-26"_s);
    const TimeScale scale(rangesOf(values));
    QVERIFY(share(scale, u"2024-01-26"_s) > 1.5 * share(scale, u"2020-01-26"_s));
    QVERIFY(share(scale, u"2020-01-26"_s) > 0.1);
}

void TestTimeScale::timeAndPosition_areInverse()
{
    const TimeScale scale(rangesOf({u"1924-03-01"_s, u"2023-06"_s, u"2024-01-26"_s, u"2024"_s}));
    for (double position = -3; position <= 4; position += 0.01)
        QVERIFY(qAbs(scale.positionOf(scale.timeAt(position)) - position) < 1e-6);
}

void TestTimeScale::beyondTheDates_goesOnEvenly()
{
    const TimeScale scale(rangesOf({u"2024-01-26"_s}));
    QCOMPARE(scale.positionOf(double(timeRangeOf(u"2024-01-25"_s)->start)), -1.0);
    QCOMPARE(scale.positionOf(double(timeRangeOf(u"2024-01-28"_s)->start)), 2.0);
}

void TestTimeScale::thousandDates_keepPositionsInOrder()
{
    QStringList values;
    for (int i = 0; i < 2000; ++i)
        values.append(QDate(1900, 1, 1).addDays(i * 7919 % 45000).toString(Qt::ISODate));
    const TimeScale scale(rangesOf(values));
    QCOMPARE(scale.stretches().first().from, 0.0);
    QVERIFY(qAbs(scale.stretches().last().to - 1) < 1e-9);
    for (const TimeStretch &stretch : scale.stretches())
        QVERIFY(stretch.start < stretch.end && stretch.from < stretch.to);
}

QObject *makeTestTimeScale()
{
    return new TestTimeScale;
}

#include "tst_timescale.moc"
