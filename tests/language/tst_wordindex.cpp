// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/wordindex.h"

#include <QTest>

#include <array>

using namespace naranhi::language;

namespace {

constexpr std::array<std::u16string_view, 5> words{u"장", u"사장", u"부사장", u"CEO", u"사장"};

QList<std::pair<qsizetype, int>> endingsOf(QStringView word)
{
    QList<std::pair<qsizetype, int>> endings;
    WordIndex(words).forEndings(word, [&](qsizetype length, int place) {
        endings.append({length, place});
    });
    return endings;
}

} // namespace

class TestWordIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void find_givesThePlaceInTheList()
    {
        const WordIndex index(words);
        QCOMPARE(index.find(u"장"), 0);
        QCOMPARE(index.find(u"CEO"), 3);
        QCOMPARE(index.find(u"사장"), 1); // the first of two
    }

    void find_knowsNothingElse()
    {
        const WordIndex index(words);
        for (const QStringView word : {u"", u"사", u"장사", u"부사", u"CE", u"최고부사장"})
            QCOMPARE(index.find(word), -1);
        QVERIFY(!WordIndex(std::array<std::u16string_view, 0>()).contains(u"장"));
    }

    // As many as fill the table as far as it is ever filled.
    void find_tellsManyApart()
    {
        std::vector<std::u16string> many;
        for (int i = 0; i < 5000; ++i)
            many.push_back(QString::number(i).toStdU16String());
        const WordIndex index(many);
        for (int i = 0; i < 10000; ++i)
            QCOMPARE(index.find(QString::number(i)), i < 5000 ? i : -1);
    }

    void forEndings_visitsShortestFirst()
    {
        using Endings = QList<std::pair<qsizetype, int>>;
        QCOMPARE(endingsOf(u"최고부사장"), Endings({{1, 0}, {2, 1}, {3, 2}}));
        QCOMPARE(endingsOf(u"사장"), Endings({{1, 0}, {2, 1}}));
        QCOMPARE(endingsOf(u"사장은"), Endings());
        QCOMPARE(endingsOf(u""), Endings());
    }
};

QObject *makeTestWordIndex()
{
    return new TestWordIndex;
}

#include "tst_wordindex.moc"
