// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/copies.h"
#include "comparison/fingerprints.h"
#include "comparison/wirecredits.h"
#include "support/builders.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace naranhi;
using namespace naranhi::comparison;
using namespace naranhi::test;

// Shared wording, and who says that a wire wrote it.
class TestCopies final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLongSharedStretchHasAFingerprint();
    void ownTextsAreIndependent();
    void copyNamesItsWordingAndItsSource();
    void laterOneIsTheCopy();
    void bodyUnderAnotherHeadlineIsOneText();
    void excerptOfAnUndatedTextIsTheCopy();
    void repeatsInOneArticleAreSaid();
    void hundredCopiesAreOneText();
    void wireCredits_data();
    void wireCredits();
    void lastParagraphTakenForACaptionIsRead();
    void creditsThatWereLeftOutHaveNoPlace();
};

namespace {

const QString river
    = u"강변 마을 사람들은 지난 여름 큰물이 지나간 뒤에 손수 둑을 다시 쌓아 올렸다."_s;
const QString school
    = u"작은 학교에서는 아이들이 저마다 심은 나무에 이름을 붙이고 날마다 물을 준다."_s;
const QString market = u"시장 어귀의 빵집은 새벽 네 시에 불을 켜고 첫 반죽을 화덕에 밀어 넣는다."_s;

AnnotatedArticle written(int id, const QStringList &paragraphs, const QString &published = {})
{
    return annotated(ArticleId{id}, paragraphs, published);
}

QString wordsAt(const QList<AnnotatedArticle> &story, const ArticlePlace &place)
{
    return textOf(story.at(int(place.article) - 1).article, place.block)
        .mid(place.span.start, place.span.length());
}

QString randomLetters(qsizetype length, std::mt19937 &random)
{
    QString text;
    for (qsizetype i = 0; i < length; ++i)
        text += QChar(u'가' + static_cast<char16_t>(random() % 2000));
    return text;
}

} // namespace

void TestCopies::everyLongSharedStretchHasAFingerprint()
{
    std::mt19937 random(11); // NOLINT(cert-msc51-cpp): the same texts on every run
    for (int i = 0; i < 50; ++i) {
        const QString shared = randomLetters(24, random);
        const QString one = randomLetters(i * 2, random) + shared + randomLetters(40, random);
        const QString other = randomLetters(i, random) + shared;
        const auto prints = fingerprintsOf(other, 12, 13);
        const auto isShared = [&prints](const Fingerprint &print) {
            return std::any_of(prints.begin(), prints.end(), [&print](const Fingerprint &each) {
                return each.hash == print.hash;
            });
        };
        const auto found = fingerprintsOf(one, 12, 13);
        const bool isFound = std::any_of(found.begin(), found.end(), isShared);
        QVERIFY(isFound);
    }
}

void TestCopies::ownTextsAreIndependent()
{
    const auto found = findCopies({written(1, {river}), written(2, {school})});
    QCOMPARE(found.copies.size(), 0);
    QCOMPARE(found.independentTexts, 2);
}

void TestCopies::copyNamesItsWordingAndItsSource()
{
    const QList<AnnotatedArticle> story{
        written(1, {river, school}), written(2, {market, u"한편 "_s + river + u" 끝."_s})};
    const auto found = findCopies(story);
    QCOMPARE(found.copies.size(), 1);
    const Copy &copy = found.copies.constFirst();
    QCOMPARE(copy.article, ArticleId{2});
    QCOMPARE(copy.from, ArticleId{1});
    QCOMPARE(copy.places.size(), 1);
    QCOMPARE(wordsAt(story, copy.places.constFirst()), river.chopped(1));
    QVERIFY(copy.share > 0.4 && copy.share < 0.6);
    QCOMPARE(found.independentTexts, 2);
}

void TestCopies::laterOneIsTheCopy()
{
    const auto found = findCopies(
        {written(1, {river}, u"2024-05-02T10:00"_s), written(2, {river}, u"2024-05-02T09:00"_s)});
    QCOMPARE(found.copies.constFirst().article, ArticleId{1});
    QCOMPARE(found.copies.constFirst().from, ArticleId{2});
    // Where the dates do not say which was first, the columns do.
    const auto doubtful = findCopies(
        {written(1, {river}, u"2024-05"_s), written(2, {river}, u"2024-05-02T09:00"_s)});
    QCOMPARE(doubtful.copies.constFirst().article, ArticleId{2});
}

void TestCopies::bodyUnderAnotherHeadlineIsOneText()
{
    QList<AnnotatedArticle> story{
        written(1, {river, school}), written(2, {river, school}), written(3, {market})};
    story[1].article.title = u"딴 제목"_s;
    const auto found = findCopies(story);
    QCOMPARE(found.independentTexts, 2);
    QCOMPARE(found.copies.constFirst().share, 1.0);
}

void TestCopies::excerptOfAnUndatedTextIsTheCopy()
{
    const auto found = findCopies({written(1, {river}), written(2, {river, school, market})});
    QCOMPARE(found.copies.constFirst().article, ArticleId{2});
    QVERIFY(found.copies.constFirst().share < wholeCopy);
    QCOMPARE(found.independentTexts, 1);
}

void TestCopies::repeatsInOneArticleAreSaid()
{
    const QList<AnnotatedArticle> story{written(1, {river, school, river})};
    const auto found = findCopies(story);
    QCOMPARE(found.copies.size(), 1);
    QCOMPARE(found.copies.constFirst().from, ArticleId{1});
    QCOMPARE(found.copies.constFirst().places.constFirst().block, 2);
    QCOMPARE(found.independentTexts, 1);
}

void TestCopies::hundredCopiesAreOneText()
{
    std::mt19937 random(3); // NOLINT(cert-msc51-cpp): the same texts on every run
    const QString text = randomLetters(2000, random);
    QList<AnnotatedArticle> story;
    for (int i = 1; i <= 100; ++i)
        story.append(written(i, {text}));
    const auto found = findCopies(story);
    QCOMPARE(found.independentTexts, 1);
    QCOMPARE(found.copies.size(), 4950);
}

void TestCopies::wireCredits_data()
{
    QTest::addColumn<QStringList>("paragraphs");
    QTest::addColumn<QString>("expected");
    const QString end = u"둑이 다시 섰다."_s;
    QTest::newRow("dateline") << QStringList{u"(서울=연합뉴스) 홍길동 기자 = "_s + end, end}
                              << u"연합뉴스 '(서울=연합뉴스)'"_s;
    QTest::newRow("dateline from abroad")
        << QStringList{u"[파리 AFP=연합뉴스] "_s + end}
        << u"AFP '[파리 AFP=연합뉴스]'; 연합뉴스 '[파리 AFP=연합뉴스]'"_s;
    QTest::newRow("thick brackets")
        << QStringList{u"【대전=뉴시스】 "_s + end} << u"뉴시스 '【대전=뉴시스】'"_s;
    QTest::newRow("own reporter") << QStringList{u"[나래신문=홍길동 기자] "_s + end} << u""_s;
    QTest::newRow("photograph") << QStringList{end, u"[사진=뉴시스]"_s} << u""_s;
    QTest::newRow("at the end") << QStringList{end, end + u" /연합뉴스"_s}
                                << u"연합뉴스 '/연합뉴스'"_s;
    QTest::newRow("a caption in the text")
        << QStringList{u"시민들이 둑을 쌓고 있다. /연합뉴스"_s} << u""_s;
    QTest::newRow("a line of its own") << QStringList{end, u"◎ 로이터"_s} << u"로이터 '◎ 로이터'"_s;
    QTest::newRow("provided text")
        << QStringList{end, u"기사제공=뉴스1"_s} << u"뉴스1 '기사제공=뉴스1'"_s;
    QTest::newRow("provided photograph") << QStringList{end, u"사진제공=뉴스1"_s} << u""_s;
    QTest::newRow("wire as a source")
        << QStringList{u"로이터통신은 둑이 다시 섰다고 전했다. AP도 그렇게 썼다."_s} << u""_s;
}

void TestCopies::wireCredits()
{
    QFETCH(const QStringList, paragraphs);
    QFETCH(const QString, expected);
    const QList<AnnotatedArticle> story{[&paragraphs] {
        AnnotatedArticle article{.id = ArticleId{1}, .article = {}, .analysis = {}};
        for (const QString &text : paragraphs)
            article.article.blocks.append({BlockKind::Paragraph, text});
        return article;
    }()};
    QStringList found;
    for (const WireCredit &credit : findWireCredits(story))
        found.append(credit.agency + u" '"_s + wordsAt(story, credit.place).trimmed() + u'\'');
    QCOMPARE(found.join(u"; "_s), expected);
}

void TestCopies::lastParagraphTakenForACaptionIsRead()
{
    AnnotatedArticle article = written(1, {river, river + u' ' + school + u" /연합뉴스"_s});
    article.article.blocks[1].kind = BlockKind::Caption;
    QCOMPARE(findWireCredits({article}).size(), 1);
    article.article.blocks[1].text = u"둑을 쌓는 사람들. /연합뉴스"_s;
    QCOMPARE(findWireCredits({article}).size(), 0);
    std::swap(article.article.blocks[0], article.article.blocks[1]);
    article.article.blocks[0].text = river + u' ' + school + u" /연합뉴스"_s;
    QCOMPARE(findWireCredits({article}).size(), 0);
}

void TestCopies::creditsThatWereLeftOutHaveNoPlace()
{
    AnnotatedArticle article = written(1, {river});
    article.article.leftOut = {{LeftOutReason::Byline, u"(서울=뉴시스) 홍길동 기자 ="_s, 0},
        {LeftOutReason::Copyright, u"<저작권자(c) 연합뉴스, 무단 전재 금지>"_s, 1},
        {LeftOutReason::Related, u"◎ 로이터"_s, 1}};
    const QList<WireCredit> credits = findWireCredits({article});
    QCOMPARE(credits.size(), 2);
    QCOMPARE(credits.at(0).agency, u"뉴시스"_s);
    QCOMPARE(credits.at(0).leftOut, 0);
    QVERIFY(credits.at(0).place.span.isEmpty());
    QCOMPARE(credits.at(1).agency, u"연합뉴스"_s);
}

QObject *makeTestCopies()
{
    return new TestCopies;
}

#include "tst_copies.moc"
