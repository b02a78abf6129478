// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/markedwords.h"

#include <QTest>

using namespace naranhi;
using namespace Qt::StringLiterals;

class TestMarkedWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The selection stands between bars.
    void selections_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("whole");
        QTest::newRow("|올트먼|은 왔다") << u"올트먼"_s << u"올트먼"_s;
        QTest::newRow("|올트먼은| 왔다") << u"올트먼"_s << u"올트먼은"_s;
        QTest::newRow("| 올트먼은 |왔다") << u"올트먼"_s << u"올트먼은"_s;
        QTest::newRow("|김영은|은 왔다") << u"김영은"_s << u"김영은"_s;
        QTest::newRow("|김영은| 대표") << u"김영"_s << u"김영은"_s;
        QTest::newRow("|나래는| 왔다") << u"나래"_s << u"나래는"_s;
        QTest::newRow("|나래은| 왔다") << u"나래은"_s << u"나래은"_s;
        QTest::newRow("|바다시에서| 열렸다") << u"바다시"_s << u"바다시에서"_s;
        QTest::newRow("|서울로| 갔다") << u"서울"_s << u"서울로"_s;
        QTest::newRow("|부산으로| 갔다") << u"부산"_s << u"부산으로"_s;
        QTest::newRow("|보기전자와| 함께") << u"보기전자"_s << u"보기전자와"_s;
        QTest::newRow("|“물결도서관”|은") << u"물결도서관"_s << u"물결도서관"_s;
        QTest::newRow("|물결도서관,|") << u"물결도서관"_s << u"물결도서관"_s;
        QTest::newRow("|아랍에미리트(UAE)|와") << u"아랍에미리트(UAE)"_s << u"아랍에미리트(UAE)"_s;
        QTest::newRow("|아랍에미리트(UAE)는| 밝혔다")
            << u"아랍에미리트(UAE)"_s << u"아랍에미리트(UAE)는"_s;
        QTest::newRow("|(사진)|") << u"사진"_s << u"사진"_s;
        QTest::newRow("|오픈AI의| 대표") << u"오픈AI"_s << u"오픈AI의"_s;
        QTest::newRow("|이은| 왔다") << u"이은"_s << u"이은"_s;
        QTest::newRow("그|, …| 말") << QString() << QString();
    }

    void selections()
    {
        QFETCH(QString, name);
        QFETCH(QString, whole);
        QString text = QString::fromUtf8(QTest::currentDataTag());
        const qsizetype start = text.indexOf(u'|');
        const qsizetype end = text.indexOf(u'|', start + 1) - 1;
        text.remove(u'|');
        const MarkedWords words = markedWords(text, {start, end});
        QCOMPARE(text.mid(words.name.start, words.name.length()), name);
        QCOMPARE(text.mid(words.whole.start, words.whole.length()), whole);
        QCOMPARE(words.isDoubtful(), name != whole);
    }
};

QObject *makeTestMarkedWords()
{
    return new TestMarkedWords;
}

#include "tst_markedwords.moc"
