// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/columnwidths.h"

#include <QRegularExpression>
#include <QTest>

using namespace naranhi;
using namespace Qt::StringLiterals;

class TestColumnWidths final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void widths_data()
    {
        QTest::addColumn<int>("available");
        QTest::addColumn<QList<int>>("wanted");
        QTest::addColumn<QList<int>>("widths");
        QTest::newRow("no column") << 900 << QList<int>{} << QList<int>{};
        QTest::newRow("one takes all") << 900 << QList{0} << QList{900};
        QTest::newRow("odd pixels are given away")
            << 1000 << QList{0, 0, 0} << QList{333, 333, 334};
        QTest::newRow("a wanted width is kept") << 1000 << QList{0, 500} << QList{500, 500};
        QTest::newRow("the others share the rest")
            << 1000 << QList{400, 0, 0} << QList{400, 300, 300};
        QTest::newRow("too many: none is cut off") << 500 << QList{0, 0, 0} << QList{250, 250, 250};
        QTest::newRow("none narrower than that") << 1000 << QList{50, 0} << QList{200, 800};
        QTest::newRow("wide ones push past the edge") << 500 << QList{450, 0} << QList{450, 250};
        QTest::newRow("no room at all") << 0 << QList{0, 0} << QList{200, 200};
    }

    void widths()
    {
        QFETCH(const int, available);
        QFETCH(const QList<int>, wanted);
        QTEST(columnWidths(available, wanted, 200), "widths");
    }

    void drop_data()
    {
        QTest::addColumn<int>("x");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("row");
        QTest::newRow("on its own place") << 50 << 0 << 0;
        QTest::newRow("short of the next one's middle") << 140 << 0 << 0;
        QTest::newRow("past the next one's middle") << 160 << 0 << 1;
        QTest::newRow("far to the right") << 900 << 0 << 2;
        QTest::newRow("far to the left") << -40 << 2 << 0;
        QTest::newRow("back by one") << 140 << 2 << 1;
    }

    void drop()
    {
        QFETCH(const int, x);
        QFETCH(const int, from);
        QTEST(rowAfterDrop(x, {100, 100, 100}, from), "row");
    }
};

QObject *makeTestColumnWidths()
{
    return new TestColumnWidths;
}

#include "tst_columnwidths.moc"
