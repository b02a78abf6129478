// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/corrections.h"
#include "support/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace naranhi;
using namespace naranhi::comparison;
using namespace naranhi::test;

namespace {

TextAnchor anchorIn(const AnnotatedArticle &annotated, const QString &words, qsizetype from = 0)
{
    const qsizetype at = textOf(annotated.article, 0).indexOf(words, from);
    return textAnchorOf(annotated.article, {0, {at, at + words.size()}});
}

QString printed(const AnnotatedArticle &annotated, int block = 0)
{
    return printMarked(textOf(annotated.article, block), annotated.analysis.mentions, {}, block);
}

QString corrected(const AnnotatedArticle &annotated, const QList<Correction> &corrections)
{
    return printed(correctMentions({annotated}, corrections).articles.constFirst());
}

AnnotatedArticle article(const QString &marked, int id = 1)
{
    AnnotatedArticle annotated = test::annotated(static_cast<ArticleId>(id), {marked});
    annotated.article.source = u"%1.txt"_s.arg(id);
    return annotated;
}

} // namespace

class TestMentionCorrections final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marking_addsAMention();
    void marking_takesThePlaceOfWhatItTouches();
    void marking_keepsThePersonsTitle();
    void marking_keepsTextOrder();
    void hiding_removesTheMention();
    void hiding_leavesALongerName();
    void hiding_whatIsNotFoundAnyMore_isPlaced();
    void theLaterOfTwoCounts();
    void namesWithinAName_areHiddenBehindTheLinking();
    void quantitiesWithinHiddenWords_goWithThem();
    void storyCorrections_holdAtTheirPlaceOnly();
    void storyCorrections_areForTheirArticleOnly();
    void alwaysMarking_findsTheWordsAsNames_data();
    void alwaysMarking_findsTheWordsAsNames();
    void alwaysMarking_leavesLongerNamesElsewhere();
    void alwaysHiding_reachesOtherArticles();
    void aPlaceMovesWithItsWords();
    void mentionsStayApartAndInOrder();
};

void TestMentionCorrections::marking_addsAMention()
{
    const AnnotatedArticle open = article(u"가람출판의 이하나 대표"_s);
    QCOMPARE(corrected(open, {{MarkMention{anchorIn(open, u"이하나"_s), EntityType::Person, {}}}}),
        u"가람출판의 [이하나|PS] 대표"_s);
}

void TestMentionCorrections::marking_takesThePlaceOfWhatItTouches()
{
    const AnnotatedArticle open = article(u"[가람|LC] [출판 이|OG]하나 대표"_s);
    QCOMPARE(corrected(open,
                 {{MarkMention{anchorIn(open, u"가람 출판"_s), EntityType::Organisation, {}}}}),
        u"[가람 출판|OG] 이하나 대표"_s);
}

void TestMentionCorrections::marking_keepsThePersonsTitle()
{
    AnnotatedArticle open = article(u"가람출판 [이하|PS]나 대표"_s);
    open.analysis.mentions.first().title = u"대표"_s;
    const auto result = correctMentions(
        {open}, {{MarkMention{anchorIn(open, u"이하나"_s), EntityType::Person, {}}}});
    QCOMPARE(result.articles.constFirst().analysis.mentions.constFirst().title, u"대표"_s);
}

void TestMentionCorrections::marking_keepsTextOrder()
{
    AnnotatedArticle open = test::annotated(ArticleId{1}, {u"[서울|LC]과 부산"_s, u"[대구|LC]"_s});
    open.article.title = u"제목의 부산"_s;
    open.article.subtitle = u"부제의 부산"_s;
    const Correction everywhere{
        MarkMention{anchorIn(open, u"부산"_s), EntityType::Place, {}}, CorrectionScope::Always};
    QList<int> blocks;
    const auto result = correctMentions({open}, {everywhere});
    for (const Mention &mention : result.articles.constFirst().analysis.mentions)
        blocks.append(mention.block);
    QCOMPARE(blocks, QList<int>({titleBlock, subtitleBlock, 0, 0, 1}));
}

void TestMentionCorrections::hiding_removesTheMention()
{
    const AnnotatedArticle open = article(u"[지난|LC] 해 [서울|LC]에서"_s);
    QCOMPARE(
        corrected(open, {{HideMention{anchorIn(open, u"지난"_s)}}}), u"지난 해 [서울|LC]에서"_s);
}

void TestMentionCorrections::hiding_leavesALongerName()
{
    const AnnotatedArticle open = article(u"[서울사이버대학교|OG]는"_s);
    QCOMPARE(corrected(open, {{HideMention{anchorIn(open, u"서울"_s)}}}), printed(open));
}

void TestMentionCorrections::hiding_whatIsNotFoundAnyMore_isPlaced()
{
    const AnnotatedArticle open = article(u"지난 해 서울에서"_s);
    const auto result = correctMentions({open}, {{HideMention{anchorIn(open, u"지난"_s)}}});
    QCOMPARE(result.placed, QSet<qsizetype>{0});
}

void TestMentionCorrections::theLaterOfTwoCounts()
{
    const AnnotatedArticle open = article(u"가람의 책"_s);
    const Correction mark{MarkMention{anchorIn(open, u"가람"_s), EntityType::Person, {}}};
    const Correction hide{HideMention{anchorIn(open, u"가람"_s)}};
    QCOMPARE(corrected(open, {mark, hide}), u"가람의 책"_s);
    QCOMPARE(corrected(open, {hide, mark}), u"[가람|PS]의 책"_s);
}

void TestMentionCorrections::namesWithinAName_areHiddenBehindTheLinking()
{
    const AnnotatedArticle open = article(u"[가람전자 평택캠퍼스|OG], [평택 가람|OG]"_s);
    const Mention maker{.block = 0, .span = {0, 4}, .type = EntityType::Organisation, .title = {}};
    const Mention town{.block = 0, .span = {12, 14}, .type = EntityType::Place, .title = {}};
    const QList<Mention> inner{maker, town};
    const auto hiding = [&](const QString &words, CorrectionScope scope, qsizetype from = 0) {
        return QList<Correction>{{HideMention{anchorIn(open, words, from)}, scope}};
    };
    const auto left = [&](const QList<Correction> &corrections) {
        return withoutHidden(inner, open.article, corrections);
    };
    QCOMPARE(left(hiding(u"가람전자"_s, CorrectionScope::Story)), QList<Mention>{town});
    QCOMPARE(left(hiding(u"가람전자 평택캠퍼스"_s, CorrectionScope::Story)), QList<Mention>{town});
    QCOMPARE(left(hiding(u"평택"_s, CorrectionScope::Story, 10)), QList<Mention>{maker});
    QCOMPARE(left(hiding(u"평택"_s, CorrectionScope::Story)), inner);
    QCOMPARE(left(hiding(u"가람"_s, CorrectionScope::Always, 10)), inner);
    QCOMPARE(left({{MarkMention{anchorIn(open, u"가람전자"_s), EntityType::Person, {}}}}), inner);
}

void TestMentionCorrections::quantitiesWithinHiddenWords_goWithThem()
{
    AnnotatedArticle open = article(u"[세 개|QT]와 [두 개|QT]"_s);
    open.analysis.quantities = {{.block = 0, .span = {0, 3}, .min = 3, .max = 3, .unit = u"개"_s},
        {.block = 0, .span = {5, 8}, .min = 2, .max = 2, .unit = u"개"_s}};
    const auto result = correctMentions({open}, {{HideMention{anchorIn(open, u"세 개"_s)}}});
    const ArticleAnalysis &analysis = result.articles.constFirst().analysis;
    QCOMPARE(analysis.mentions.size(), 1);
    QCOMPARE(analysis.quantities, QList<Quantity>{open.analysis.quantities.constLast()});
}

void TestMentionCorrections::storyCorrections_holdAtTheirPlaceOnly()
{
    const AnnotatedArticle open = article(u"[가람|LC]의 책, [가람|LC]의 빵"_s);
    QCOMPARE(corrected(open, {{HideMention{anchorIn(open, u"가람"_s, 5)}}}),
        u"[가람|LC]의 책, 가람의 빵"_s);
}

void TestMentionCorrections::storyCorrections_areForTheirArticleOnly()
{
    const AnnotatedArticle one = article(u"[가람|LC]의 책"_s, 1);
    const AnnotatedArticle other = article(u"[가람|LC]의 책"_s, 2);
    const auto result = correctMentions({one, other}, {{HideMention{anchorIn(other, u"가람"_s)}}});
    QCOMPARE(printed(result.articles.at(0)), u"[가람|LC]의 책"_s);
    QCOMPARE(printed(result.articles.at(1)), u"가람의 책"_s);
}

void TestMentionCorrections::alwaysMarking_findsTheWordsAsNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("alone") << u"가람"_s << u"[가람|OG]"_s;
    QTest::newRow("with a particle")
        << u"가람에서는 가람의 책을"_s << u"[가람|OG]에서는 [가람|OG]의 책을"_s;
    QTest::newRow("between signs")
        << u"‘가람’, (가람)·가람…"_s << u"‘[가람|OG]’, ([가람|OG])·[가람|OG]…"_s;
    QTest::newRow("within a word") << u"가람출판, 한가람, 가람7"_s << u"가람출판, 한가람, 가람7"_s;
    QTest::newRow("no particle fits a misspelling") << u"가람를"_s << u"[가람|OG]를"_s;
    QTest::newRow("at a surrogate")
        << u"\U0001F600가람\U0001F600"_s << u"\U0001F600[가람|OG]\U0001F600"_s;
    QTest::newRow("not there") << u"나래의 책"_s << u"나래의 책"_s;
}

void TestMentionCorrections::alwaysMarking_findsTheWordsAsNames()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    const AnnotatedArticle made = article(u"가람"_s, 9);
    const Correction everywhere{
        MarkMention{anchorIn(made, u"가람"_s), EntityType::Organisation, {}},
        CorrectionScope::Always};
    QCOMPARE(corrected(article(text), {everywhere}), expected);
}

void TestMentionCorrections::alwaysMarking_leavesLongerNamesElsewhere()
{
    const AnnotatedArticle open = article(u"[가람 출판사|OG]와 가람, [가람|PS]"_s);
    const AnnotatedArticle made = article(u"가람"_s, 9);
    const Correction everywhere{
        MarkMention{anchorIn(made, u"가람"_s), EntityType::Place, {}}, CorrectionScope::Always};
    QCOMPARE(corrected(open, {everywhere}), u"[가람 출판사|OG]와 [가람|LC], [가람|LC]"_s);
}

void TestMentionCorrections::alwaysHiding_reachesOtherArticles()
{
    const AnnotatedArticle made = article(u"[가람|LC]"_s, 9);
    const Correction everywhere{HideMention{anchorIn(made, u"가람"_s)}, CorrectionScope::Always};
    QCOMPARE(corrected(article(u"[가람|PS]의 책, [가람출판|OG]"_s), {everywhere}),
        u"가람의 책, [가람출판|OG]"_s);
}

void TestMentionCorrections::aPlaceMovesWithItsWords()
{
    const AnnotatedArticle before = article(u"책을 든 이하나 대표"_s);
    const AnnotatedArticle after = article(u"새 머리말. 이하나도 아는 책을 든 이하나 대표"_s);
    QCOMPARE(
        corrected(after, {{MarkMention{anchorIn(before, u"이하나"_s), EntityType::Person, {}}}}),
        u"새 머리말. 이하나도 아는 책을 든 [이하나|PS] 대표"_s);
}

void TestMentionCorrections::mentionsStayApartAndInOrder()
{
    const AnnotatedArticle open = article(u"[가나|PS]다라 [마|LC]바 [사아|OG] 가나다라 마바사아"_s);
    const QString text = textOf(open.article, 0);
    QList<Correction> corrections;
    for (qsizetype start = 0; start < text.size(); start += 2) {
        const qsizetype end = qMin(start + 1 + start % 5, text.size());
        const TextAnchor place = textAnchorOf(open.article, {0, {start, end}});
        const auto scope = start % 4 == 0 ? CorrectionScope::Always : CorrectionScope::Story;
        corrections.append({MarkMention{place, EntityType::Work, {}}, scope});
        if (start % 3 == 0)
            corrections.append({HideMention{place}, scope});
    }
    const auto result = correctMentions({open}, corrections);
    qsizetype end = 0;
    for (const Mention &mention : result.articles.constFirst().analysis.mentions) {
        QVERIFY(mention.span.start >= end);
        QVERIFY(!mention.span.isEmpty());
        end = mention.span.end;
    }
    QVERIFY(end <= text.size());
    QCOMPARE(result.placed.size(), corrections.size());
}

QObject *makeTestMentionCorrections()
{
    return new TestMentionCorrections;
}

#include "tst_mentioncorrections.moc"
