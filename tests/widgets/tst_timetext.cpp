// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/timetext.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace naranhi;
using namespace Qt::StringLiterals;

class TestTimeText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void text_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("day") << u"2024-01-25"_s << u"January 25, 2024"_s;
        QTest::newRow("minute") << u"2024-01-26T13:43"_s << u"January 26, 2024 13:43"_s;
        QTest::newRow("month") << u"2023-06"_s << u"June 2023"_s;
        QTest::newRow("year") << u"2023"_s << u"2023"_s;
        QTest::newRow("half") << u"2024-H1"_s << u"first half of 2024"_s;
        QTest::newRow("quarter") << u"2024-Q3"_s << u"quarter 3 of 2024"_s;
        QTest::newRow("week") << u"2024-W05"_s << u"week 5 of 2024"_s;
        QTest::newRow("months are no minutes") << u"P7M"_s << u"7 month(s)"_s;
        QTest::newRow("minutes are no months") << u"PT10M"_s << u"10 minute(s)"_s;
        QTest::newRow("mixed length") << u"P1DT6H"_s << u"1 day(s) 6 hour(s)"_s;
        QTest::newRow("stretch") << u"2024-01-25/2024-01-26"_s
                                 << u"January 25, 2024 – January 26, 2024"_s;
        QTest::newRow("open end") << u"2024/.."_s << u"from 2024"_s;
        QTest::newRow("open start") << u"../2024-01"_s << u"until January 2024"_s;
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("unknown shape") << u"XXXX-05"_s << u"XXXX-05"_s;
        QTest::newRow("impossible day") << u"2024-02-30"_s << u"2024-02-30"_s;
    }

    void text()
    {
        QFETCH(const QString, value);
        QTEST(timeText(value, QLocale(QLocale::English)), "text");
    }
};

QObject *makeTestTimeText()
{
    return new TestTimeText;
}

#include "tst_timetext.moc"
