// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "widgets/article/documentmap.h"

#include <QRegularExpression>
#include <QTest>

using namespace naranhi;
using namespace naranhi::test;
using namespace Qt::StringLiterals;

namespace {

Article sample()
{
    Article article = anArticle()
                          .titled(u"제목 하나"_s)
                          .subtitled(u"부제"_s)
                          .paragraph(u"첫 문단."_s)
                          .block(BlockKind::Heading, u"소제목"_s)
                          .paragraph(u"둘째\n문단."_s);
    article.leftOut
        = {{LeftOutReason::Navigation, u"차림표"_s, 1}, {LeftOutReason::Copyright, u"저작권"_s, 3}};
    return article;
}

QString documentOf(const QList<PageParagraph> &page)
{
    QStringList texts;
    for (const PageParagraph &paragraph : page)
        texts.append(paragraph.text);
    return texts.join(u'\n');
}

} // namespace

class TestDocumentMap final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void blocks_lieWhereThePageSetsThem_data()
    {
        QTest::addColumn<LeftOutText>("leftOut");
        QTest::addColumn<int>("block");
        for (const int block : {titleBlock, subtitleBlock, 0, 1, 2}) {
            QTest::addRow("block %d", block) << LeftOutText::Hidden << block;
            QTest::addRow("block %d, left out shown", block) << LeftOutText::Shown << block;
        }
    }

    void blocks_lieWhereThePageSetsThem()
    {
        QFETCH(const LeftOutText, leftOut);
        QFETCH(const int, block);
        const auto page = pageOf(sample(), leftOut);
        const DocumentMap map(page);
        const QString expected = textOf(sample(), block).mid(1).replace(u'\n', QChar(0x2028));
        const auto at = map.toDocument({block, {1, expected.size() + 1}});
        QVERIFY(at.has_value());
        QCOMPARE(documentOf(page).mid(at->start, at->length()), expected);
        QCOMPARE(map.toArticle(at->start), (BlockSpan{block, {1, 1}}));
    }

    void length_isTheDocuments()
    {
        const auto page = pageOf(sample(), LeftOutText::Shown);
        QCOMPARE(DocumentMap(page).length(), documentOf(page).size());
        QCOMPARE(DocumentMap().length(), 0);
    }

    void bylineAndLeftOutText_areNoPlacesOfTheArticle()
    {
        const auto page = pageOf(sample(), LeftOutText::Shown);
        const DocumentMap map(page);
        const QString document = documentOf(page);
        QVERIFY(!map.toArticle(document.indexOf(u"차림표"_s)));
        QVERIFY(!map.toArticle(document.indexOf(u"min read"_s)));
        QVERIFY(!map.toArticle(-1));
        QVERIFY(!map.toDocument({7, {0, 1}}));
    }

    void leftOutText_standsBeforeTheBlockThatFollowedIt()
    {
        QStringList shown;
        for (const PageParagraph &paragraph : pageOf(sample(), LeftOutText::Shown)) {
            if (paragraph.role == PageRole::Body || paragraph.role == PageRole::LeftOut)
                shown.append(paragraph.text.left(3));
        }
        QCOMPARE(shown,
            QStringList({u"첫 문"_s, u"차림표"_s, u"소제목"_s, u"둘째\u2028"_s, u"저작권"_s}));
    }

    void readingTime_isAtLeastAMinute()
    {
        QCOMPARE(readingMinutes(sample()), 1);
        QCOMPARE(readingMinutes(anArticle().paragraph(QString(1600, u'가'))), 3);
    }
};

QObject *makeTestDocumentMap()
{
    return new TestDocumentMap;
}

#include "tst_documentmap.moc"
