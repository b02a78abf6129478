// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/claimvalues.h"
#include "comparison/roles.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace naranhi {

using comparison::Verdict;

namespace {

Quantity exactly(double value)
{
    return {.span = {}, .min = value, .max = value, .unit = {}};
}

Quantity about(double value)
{
    Quantity quantity = exactly(value);
    quantity.isApproximate = true;
    return quantity;
}

Quantity atLeast(double value)
{
    return {.span = {}, .min = value, .max = {}, .unit = {}};
}

Quantity between(double low, double high)
{
    return {.span = {}, .min = low, .max = high, .unit = {}};
}

} // namespace

class TestClaimValues final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesAmounts_data();
    void comparesAmounts();
    void comparesTimes_data();
    void comparesTimes();
    void comparesPlaces_data();
    void comparesPlaces();
    void comparesTitles_data();
    void comparesTitles();
};

void TestClaimValues::comparesAmounts_data()
{
    QTest::addColumn<Quantity>("a");
    QTest::addColumn<Quantity>("b");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("equal") << exactly(30) << exactly(30) << Verdict::Same;
    QTest::newRow("other") << exactly(30) << exactly(34) << Verdict::Conflict;
    QTest::newRow("bounds that leave room") << atLeast(80) << atLeast(90) << Verdict::Precision;
    QTest::newRow("below the bound") << atLeast(80) << exactly(70) << Verdict::Conflict;
    QTest::newRow("within the bound") << atLeast(80) << exactly(83) << Verdict::Precision;
    QTest::newRow("thirty-odd") << between(30, 39) << exactly(34) << Verdict::Precision;
    QTest::newRow("about") << about(100) << exactly(97) << Verdict::Precision;
    QTest::newRow("about, yet far") << about(100) << exactly(150) << Verdict::Conflict;
    QTest::newRow("rounded") << exactly(1.2e12) << exactly(1.2345e12) << Verdict::Precision;
    QTest::newRow("one digit is no rounding") << exactly(30) << exactly(34) << Verdict::Conflict;
    QTest::newRow("not by rounding") << exactly(1.2e12) << exactly(1.35e12) << Verdict::Conflict;
    QTest::newRow("both written out") << exactly(210) << exactly(230) << Verdict::Conflict;
}

void TestClaimValues::comparesAmounts()
{
    QFETCH(const Quantity, a);
    QFETCH(const Quantity, b);
    QFETCH(const Verdict, verdict);
    QCOMPARE(comparison::compareAmounts(a, b), verdict);
    QCOMPARE(comparison::compareAmounts(b, a), verdict);
}

void TestClaimValues::comparesTimes_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("aWords");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("bWords");
    QTest::addColumn<Verdict>("verdict");
    const QString day = u"2024-01-26"_s;
    const QString none;
    QTest::newRow("equal") << day << u"26일"_s << day << u"이날"_s << Verdict::Same;
    QTest::newRow("other day") << day << none << u"2024-01-27"_s << none << Verdict::Conflict;
    QTest::newRow("month and day") << u"2024-01"_s << none << day << none << Verdict::Precision;
    QTest::newRow("other month") << u"2024-02"_s << none << day << none << Verdict::Conflict;
    QTest::newRow("parts of a day that touch")
        << day << u"저녁"_s << day << u"오후 늦게"_s << Verdict::Precision;
    QTest::newRow("parts of a day that do not")
        << day << u"26일 아침"_s << day << u"저녁"_s << Verdict::Conflict;
    QTest::newRow("part and clock")
        << day << u"26일 오전"_s << u"2024-01-26T09:00"_s << u"오전 9시"_s << Verdict::Precision;
    QTest::newRow("other clock") << u"2024-01-26T06:10"_s << none << u"2024-01-26T06:30"_s << none
                                 << Verdict::Conflict;
    QTest::newRow("unknown year") << u"XXXX-01-26"_s << none << day << none << Verdict::Unrelated;
}

void TestClaimValues::comparesTimes()
{
    QFETCH(const QString, a);
    QFETCH(const QString, aWords);
    QFETCH(const QString, b);
    QFETCH(const QString, bWords);
    QFETCH(const Verdict, verdict);
    QCOMPARE(comparison::compareTimes({a, aWords, false}, {b, bWords, false}), verdict);
    QCOMPARE(comparison::compareTimes({b, bWords, false}, {a, aWords, false}), verdict);
}

void TestClaimValues::comparesPlaces_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("with its rank") << u"수원"_s << u"수원시"_s << Verdict::Same;
    QTest::newRow("house in it") << u"서울"_s << u"서울 워커힐호텔"_s << Verdict::Precision;
    QTest::newRow("two cities") << u"부산"_s << u"대구"_s << Verdict::Conflict;
    QTest::newRow("two houses of a kind") << u"한빛호텔"_s << u"두리호텔"_s << Verdict::Conflict;
    QTest::newRow("city and house") << u"서울"_s << u"코엑스"_s << Verdict::Unrelated;
    QTest::newRow("country and city") << u"미국"_s << u"부산"_s << Verdict::Unrelated;
}

void TestClaimValues::comparesPlaces()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QFETCH(const Verdict, verdict);
    QCOMPARE(comparison::comparePlaces(a, b), verdict);
    QCOMPARE(comparison::comparePlaces(b, a), verdict);
}

void TestClaimValues::comparesTitles_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("one office") << u"CEO"_s << u"최고경영자"_s << Verdict::Same;
    QTest::newRow("대표이사 사장") << u"대표"_s << u"사장"_s << Verdict::Precision;
    QTest::newRow("회장 겸 대표") << u"회장"_s << u"대표이사"_s << Verdict::Precision;
    QTest::newRow("two rungs") << u"사장"_s << u"부사장"_s << Verdict::Conflict;
    QTest::newRow("minister and vice minister") << u"장관"_s << u"차관"_s << Verdict::Conflict;
    QTest::newRow("not known") << u"가수"_s << u"배우"_s << Verdict::Unrelated;
}

void TestClaimValues::comparesTitles()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QFETCH(const Verdict, verdict);
    QCOMPARE(comparison::compareTitles(a, b), verdict);
    QCOMPARE(comparison::compareTitles(b, a), verdict);
}

} // namespace naranhi

QObject *makeTestClaimValues()
{
    return new naranhi::TestClaimValues;
}

#include "tst_claimvalues.moc"
