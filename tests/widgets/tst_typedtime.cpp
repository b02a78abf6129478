// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dates/typedtime.h"

#include <QTest>

using namespace naranhi;
using namespace Qt::StringLiterals;

class TestTypedTime final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understood_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("2024-01-25") << u"2024-01-25"_s;
        QTest::newRow("2024-01") << u"2024-01"_s;
        QTest::newRow("2024") << u"2024"_s;
        QTest::newRow("2024-Q1") << u"2024-Q1"_s;
        QTest::newRow("2024-q1") << u"2024-Q1"_s;
        QTest::newRow("2024-W5") << u"2024-W05"_s;
        QTest::newRow("2024-01-25T09:00") << u"2024-01-25T09:00"_s;
        QTest::newRow("2024-01-25 9:00") << u"2024-01-25T09:00"_s;
        QTest::newRow(" 2024.1.25. ") << u"2024-01-25"_s;
        QTest::newRow("2024/1/25") << u"2024-01-25"_s;
        QTest::newRow("2024년 1월 25일") << u"2024-01-25"_s;
        QTest::newRow("2024년1월25일 9시") << u"2024-01-25T09"_s;
        QTest::newRow("2024년 1월") << u"2024-01"_s;
        QTest::newRow("2024년") << u"2024"_s;
        QTest::newRow("2024년 하반기") << u"2024-H2"_s;
        QTest::newRow("2024년 3분기") << u"2024-Q3"_s;
        QTest::newRow("2024-01-25/2024-01-26") << u"2024-01-25/2024-01-26"_s;
        QTest::newRow("2024.1.25 ~ 2024.1.26") << u"2024-01-25/2024-01-26"_s;
        QTest::newRow("2024년 1월∼2024년 3월") << u"2024-01/2024-03"_s;
        QTest::newRow("2024-01-25 ~") << u"2024-01-25/.."_s;
        QTest::newRow("../2024") << u"../2024"_s;
        QTest::newRow("P7M") << u"P7M"_s;
        QTest::newRow("7개월") << u"P7M"_s;
        QTest::newRow("3년간") << u"P3Y"_s;
        QTest::newRow("5일간") << u"P5D"_s;
        QTest::newRow("2 weeks") << u"P2W"_s;
        QTest::newRow("3시간") << u"PT3H"_s;
        QTest::newRow("90분") << u"PT90M"_s;
    }

    void understood()
    {
        QFETCH(QString, value);
        const TypedTime typed = typedTime(QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(typed.fault, TypedTimeFault::None);
        QCOMPARE(typed.value, value);
    }

    void faults_data()
    {
        QTest::addColumn<TypedTimeFault>("fault");
        QTest::newRow("") << TypedTimeFault::Empty;
        QTest::newRow("  ") << TypedTimeFault::Empty;
        QTest::newRow("1월 25일") << TypedTimeFault::NoYear;
        QTest::newRow("25일") << TypedTimeFault::NoYear;
        QTest::newRow("1/25") << TypedTimeFault::NoYear;
        QTest::newRow("25") << TypedTimeFault::NoYear;
        QTest::newRow("2024-02-30") << TypedTimeFault::NoSuchTime;
        QTest::newRow("2024년 13월") << TypedTimeFault::NoSuchTime;
        QTest::newRow("2024-Q5") << TypedTimeFault::NoSuchTime;
        QTest::newRow("2024-01-25 25:00") << TypedTimeFault::NoSuchTime;
        QTest::newRow("2024-01-26 ~ 2024-01-25") << TypedTimeFault::EndsBeforeItStarts;
        QTest::newRow("2024-01-26 ~ 27일") << TypedTimeFault::NoYear;
        QTest::newRow("2024-01-26/2024-02-31") << TypedTimeFault::NoSuchTime;
        QTest::newRow("~") << TypedTimeFault::NotUnderstood;
        QTest::newRow("언젠가") << TypedTimeFault::NotUnderstood;
        QTest::newRow("XXXX-01-25") << TypedTimeFault::NotUnderstood;
    }

    void faults()
    {
        QFETCH(TypedTimeFault, fault);
        const TypedTime typed = typedTime(QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(typed.fault, fault);
        QVERIFY(typed.value.isEmpty());
    }
};

QObject *makeTestTypedTime()
{
    return new TestTypedTime;
}

#include "tst_typedtime.moc"
