// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/timevalue.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace naranhi {

class TestTimeValue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void covers_data();
    void covers();
    void refuses_data();
    void refuses();
    void isComplete_data();
    void isComplete();
    void rangesHoldTheirLastDay_data();
    void rangesHoldTheirLastDay();
    void openRange_overlapsEverythingOnItsSide();
    void neighbouringDays_doNotOverlap();
    void startOfDay_roundsDownBeforeTheEpochToo();
};

void TestTimeValue::covers_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("precision");
    const auto row = [](const char *name,
                         const QString &value,
                         const QString &first,
                         const QString &after,
                         Precision precision) {
        QTest::newRow(name) << value << first << after << static_cast<int>(precision);
    };
    row("day", u"2024-01-26"_s, u"2024-01-26T00:00"_s, u"2024-01-27T00:00"_s, Precision::Day);
    row("leap day", u"2024-02-29"_s, u"2024-02-29T00:00"_s, u"2024-03-01T00:00"_s, Precision::Day);
    row("month", u"2023-12"_s, u"2023-12-01T00:00"_s, u"2024-01-01T00:00"_s, Precision::Month);
    row("year", u"1924"_s, u"1924-01-01T00:00"_s, u"1925-01-01T00:00"_s, Precision::Year);
    row("quarter", u"2024-Q4"_s, u"2024-10-01T00:00"_s, u"2025-01-01T00:00"_s, Precision::Quarter);
    row("half", u"2024-H1"_s, u"2024-01-01T00:00"_s, u"2024-07-01T00:00"_s, Precision::Half);
    row("first ISO week begins in December",
        u"2020-W01"_s,
        u"2019-12-30T00:00"_s,
        u"2020-01-06T00:00"_s,
        Precision::Week);
    row("minute",
        u"2024-01-26T13:43"_s,
        u"2024-01-26T13:43"_s,
        u"2024-01-26T13:44"_s,
        Precision::Minute);
    row("hour", u"2024-01-26T09"_s, u"2024-01-26T09:00"_s, u"2024-01-26T10:00"_s, Precision::Hour);
    row("midnight at the end of the day",
        u"2024-01-26T24"_s,
        u"2024-01-27T00:00"_s,
        u"2024-01-27T01:00"_s,
        Precision::Hour);
    row("both days of a range are in it",
        u"2024-01-25/2024-01-26"_s,
        u"2024-01-25T00:00"_s,
        u"2024-01-27T00:00"_s,
        Precision::Range);
    row("a range of clock times ends at its end",
        u"2024-01-26T09:00/2024-01-26T14:00"_s,
        u"2024-01-26T09:00"_s,
        u"2024-01-26T14:00"_s,
        Precision::Range);
    row("years", u"1990/1999"_s, u"1990-01-01T00:00"_s, u"2000-01-01T00:00"_s, Precision::Range);
}

void TestTimeValue::covers()
{
    QFETCH(QString, value);
    const auto range = timeRangeOf(value);
    QVERIFY(range);
    QTEST(minuteValueOf(range->start), "first");
    QTEST(minuteValueOf(range->end), "after");
    QTEST(static_cast<int>(range->precision), "precision");
}

void TestTimeValue::refuses_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("nothing") << QString();
    QTest::newRow("duration") << u"P7M"_s;
    QTest::newRow("clock time without a date") << u"T15:30"_s;
    QTest::newRow("unknown year") << u"XXXX-01-26"_s;
    QTest::newRow("thirteenth month") << u"2024-13"_s;
    QTest::newRow("thirtieth of February") << u"2024-02-30"_s;
    QTest::newRow("fifth quarter") << u"2024-Q5"_s;
    QTest::newRow("week 53 of a year without it") << u"2024-W53"_s;
    QTest::newRow("twenty-fifth hour") << u"2024-01-26T25:00"_s;
    QTest::newRow("range that ends before it starts") << u"2024-02/2024-01"_s;
    QTest::newRow("open at both ends") << u"../.."_s;
    QTest::newRow("trailing words") << u"2024-01-26 about"_s;
}

void TestTimeValue::refuses()
{
    QFETCH(QString, value);
    QVERIFY(!timeRangeOf(value));
}

void TestTimeValue::isComplete_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("complete");
    QTest::newRow("day") << u"2024-01-26"_s << true;
    QTest::newRow("range") << u"2024-01-25/2024-01-26"_s << true;
    QTest::newRow("months") << u"P7M"_s << true;
    QTest::newRow("hours and minutes") << u"PT3H30M"_s << true;
    QTest::newRow("clock time") << u"T15:30"_s << true;
    QTest::newRow("clock range") << u"T17:00/T18:00"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("unknown year") << u"XXXX-01-26"_s << false;
    QTest::newRow("duration of nothing") << u"P"_s << false;
    QTest::newRow("unknown number of days") << u"PXD"_s << false;
}

void TestTimeValue::isComplete()
{
    QFETCH(const QString, value);
    QTEST(isCompleteTimeValue(value), "complete");
}

void TestTimeValue::rangesHoldTheirLastDay_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("last"); // in it still
    QTest::addColumn<QString>("after"); // not any more
    const auto row
        = [](const char *name, const QString &value, const QString &last, const QString &after) {
              QTest::newRow(name) << value << last << after;
          };
    row("until a day", u"../2024-01-26"_s, u"2024-01-26T23:59"_s, u"2024-01-27"_s);
    row("until a leap day", u"../2024-02-29"_s, u"2024-02-29"_s, u"2024-03-01"_s);
    row("until a week", u"../2024-W05"_s, u"2024-02-04"_s, u"2024-02-05"_s);
    row("until a month", u"../2023-12"_s, u"2023-12-31"_s, u"2024-01-01"_s);
    row("until a quarter", u"../2024-Q1"_s, u"2024-03-31"_s, u"2024-04-01"_s);
    row("until a half", u"../2025-H1"_s, u"2025-06-30"_s, u"2025-07-01"_s);
    row("until a year", u"../2030"_s, u"2030-12-31"_s, u"2031"_s);
    row("until an hour", u"../2024-01-26T18"_s, u"2024-01-26T17:59"_s, u"2024-01-26T18:00"_s);
    row("until a minute", u"../2024-01-26T18:30"_s, u"2024-01-26T18:29"_s, u"2024-01-26T18:30"_s);
    row("until midnight", u"../2024-01-26T24:00"_s, u"2024-01-26T23:59"_s, u"2024-01-27T00:00"_s);
    row("days", u"2024-01-25/2024-01-26"_s, u"2024-01-26T23:59"_s, u"2024-01-27"_s);
    row("one day", u"2024-01-26/2024-01-26"_s, u"2024-01-26T23:59"_s, u"2024-01-27"_s);
    row("months", u"2023-11/2024-02"_s, u"2024-02-29"_s, u"2024-03-01"_s);
    row("a month to a day", u"2023-11/2024-02-10"_s, u"2024-02-10"_s, u"2024-02-11"_s);
    row("a day to a year", u"2023-11-03/2024"_s, u"2024-12-31"_s, u"2025-01-01"_s);
    row("a clock time to a day",
        u"2024-01-25T09:00/2024-01-26"_s,
        u"2024-01-26T23:59"_s,
        u"2024-01-27"_s);
    row("a day to a clock time",
        u"2024-01-25/2024-01-26T09:00"_s,
        u"2024-01-26T08:59"_s,
        u"2024-01-26T09:00"_s);
    row("clock times over midnight",
        u"2024-01-26T23:00/2024-01-27T05:00"_s,
        u"2024-01-27T04:59"_s,
        u"2024-01-27T05:00"_s);
}

void TestTimeValue::rangesHoldTheirLastDay()
{
    QFETCH(const QString, value);
    QFETCH(const QString, last);
    QFETCH(const QString, after);
    const auto range = timeRangeOf(value);
    QVERIFY(range);
    QVERIFY(range->overlaps(*timeRangeOf(last)));
    QVERIFY(!range->overlaps(*timeRangeOf(after)));
    QCOMPARE(range->end, timeRangeOf(after)->start);
    QCOMPARE(range->openStart, value.startsWith(u".."_s));
}

void TestTimeValue::openRange_overlapsEverythingOnItsSide()
{
    const auto since = timeRangeOf(u"2024-01-26/.."_s);
    QVERIFY(since && since->openEnd);
    QVERIFY(since->overlaps(*timeRangeOf(u"2030"_s)));
    QVERIFY(!since->overlaps(*timeRangeOf(u"2023"_s)));
    const auto until = timeRangeOf(u"../2024-01-26"_s);
    QVERIFY(until && until->openStart);
    QVERIFY(until->overlaps(*timeRangeOf(u"1900"_s)));
    QVERIFY(!until->overlaps(*timeRangeOf(u"2024-02"_s)));
}

void TestTimeValue::neighbouringDays_doNotOverlap()
{
    QVERIFY(!timeRangeOf(u"2024-01-25"_s)->overlaps(*timeRangeOf(u"2024-01-26"_s)));
    QVERIFY(timeRangeOf(u"2024-01"_s)->overlaps(*timeRangeOf(u"2024-01-26"_s)));
}

void TestTimeValue::startOfDay_roundsDownBeforeTheEpochToo()
{
    const Instant afternoon = timeRangeOf(u"1924-05-05T15:00"_s)->start;
    QCOMPARE(dayValueOf(startOfDay(afternoon)), u"1924-05-05"_s);
    QCOMPARE(startOfDay(startOfDay(afternoon)), startOfDay(afternoon));
}

} // namespace naranhi

QObject *makeTestTimeValue()
{
    return new naranhi::TestTimeValue;
}

#include "tst_timevalue.moc"
