// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/textanchor.h"
#include "support/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace naranhi {

class TestTextAnchor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unchangedText_givesTheSamePlace();
    void movedText_isFoundByItsWords();
    void oneOfSeveral_isFoundByItsSurroundings();
    void oldPlace_winsWhereSurroundingsAgreeAlike();
    void lostWords_haveNoPlace();
    void unclearWords_haveNoPlace();
    void hostileOffsets_areHarmless();
    void movedFile_isKnownByItsTitle();
    void pastedArticles_goByTheirTitle();
};

void TestTextAnchor::unchangedText_givesTheSamePlace()
{
    const Article article = test::anArticle().titled(u"제목 가람"_s).paragraph(u"가람이 왔다."_s);
    const BlockSpan inTitle{titleBlock, {3, 5}};
    QCOMPARE(placeOf(textAnchorOf(article, inTitle), article), inTitle);
    QCOMPARE(textAnchorOf(article, {0, {0, 2}}).suffix, u"이 왔다."_s);
}

void TestTextAnchor::movedText_isFoundByItsWords()
{
    const Article before = test::anArticle().paragraph(u"가람이 왔다."_s);
    const Article now
        = test::anArticle().paragraph(u"새 문단."_s).paragraph(u"어제 가람이 왔다."_s);
    QCOMPARE(placeOf(textAnchorOf(before, {0, {0, 2}}), now), (BlockSpan{1, {3, 5}}));
}

void TestTextAnchor::oneOfSeveral_isFoundByItsSurroundings()
{
    const Article before = test::anArticle().paragraph(u"김 대표가 가고 김 사장이 왔다."_s);
    const Article now = test::anArticle().paragraph(u"그날 김 대표가 가고 김 사장이 왔다."_s);
    QCOMPARE(placeOf(textAnchorOf(before, {0, {9, 10}}), now), (BlockSpan{0, {12, 13}}));
}

void TestTextAnchor::oldPlace_winsWhereSurroundingsAgreeAlike()
{
    const Article article = test::anArticle().paragraph(u"가람."_s).paragraph(u"가람."_s);
    QCOMPARE(placeOf(textAnchorOf(article, {1, {0, 2}}), article), (BlockSpan{1, {0, 2}}));
}

void TestTextAnchor::lostWords_haveNoPlace()
{
    const Article before = test::anArticle().paragraph(u"가람이 왔다."_s);
    const Article now = test::anArticle().paragraph(u"아무도 없다."_s);
    QCOMPARE(placeOf(textAnchorOf(before, {0, {0, 2}}), now), std::nullopt);
}

void TestTextAnchor::unclearWords_haveNoPlace()
{
    const Article before = test::anArticle().paragraph(u"가람이 왔다."_s);
    const Article now
        = test::anArticle().paragraph(u"옛 가람이 왔다. 새 가람이 왔다. 더"_s).paragraph(u"끝"_s);
    TextAnchor anchor = textAnchorOf(before, {0, {0, 2}});
    anchor.suffix = u"이 왔다."_s;
    QCOMPARE(placeOf(anchor, now), std::nullopt);
}

void TestTextAnchor::hostileOffsets_areHarmless()
{
    const Article article = test::anArticle().paragraph(u"가람이 왔다."_s);
    TextAnchor anchor = textAnchorOf(article, {0, {0, 2}});
    anchor.block = -77;
    anchor.span = {-5, 1 << 30};
    QCOMPARE(placeOf(anchor, article), (BlockSpan{0, {0, 2}}));
}

void TestTextAnchor::movedFile_isKnownByItsTitle()
{
    Article article = test::anArticle().titled(u"제목"_s).paragraph(u"가람"_s);
    article.source = u"/a.txt"_s;
    const TextAnchor anchor = textAnchorOf(article, {0, {0, 2}});
    article.source = u"/b.txt"_s;
    QVERIFY(isAnchorIn(anchor, article));
    article.title = u"다른 제목"_s;
    QVERIFY(!isAnchorIn(anchor, article));
    article.source = u"/a.txt"_s;
    QVERIFY(isAnchorIn(anchor, article));
}

void TestTextAnchor::pastedArticles_goByTheirTitle()
{
    Article pasted = test::anArticle().titled(u"하나"_s).paragraph(u"가나다"_s);
    pasted.source = u"clipboard"_s;
    const TextAnchor anchor = textAnchorOf(pasted, {0, {0, 2}});
    QVERIFY(isAnchorIn(anchor, pasted));
    pasted.title = u"둘"_s;
    QVERIFY(!isAnchorIn(anchor, pasted));
}

} // namespace naranhi

QObject *makeTestTextAnchor()
{
    return new naranhi::TestTextAnchor;
}

#include "tst_textanchor.moc"
