// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader says of differences and passages, from the list of corrections to the story.
#include "domain/comparisonreferences.h"
#include "services/storybuilding.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace naranhi;

namespace {

const QString ferry = u"새 여객선 은파호가 3일 청람항에서 첫 운항을 시작했다."_s;
const QString seats = u"은파호의 승객 정원은 320명이다."_s;
const QString otherSeats = u"은파호의 승객 정원은 350명이다."_s;
const QString weather = u"기상청은 주말에 남해안에 많은 비가 온다고 예보했다."_s;
const QString storm = u"토요일에는 우산을 챙기는 편이 좋겠다."_s;

// Articles of a paragraph each line.
Story built(const QStringList &articles, const QList<Correction> &corrections = {})
{
    services::StoryRequest request;
    for (const QString &text : articles) {
        Article article;
        article.title = u"소식 "_s + QString::number(request.inputs.size() + 1);
        article.published.value = u"2024-05-04"_s;
        article.published.basis = DateBasis::Stated;
        for (const QString &line : text.split(u'\n'))
            article.blocks.append({BlockKind::Paragraph, line});
        request.inputs.append(
            {ArticleId{static_cast<int>(request.inputs.size()) + 1}, article, {}});
    }
    request.corrections = corrections;
    return services::buildStory(request).value_or(services::BuiltStory{}).story;
}

QStringList twoArticles()
{
    return {ferry + u'\n' + seats + u'\n' + weather, ferry + u'\n' + otherSeats + u'\n' + storm};
}

ArticlePlace whole(const Story &story, int article, int block)
{
    const Article &of = story.articles.at(article - 1).article;
    return {ArticleId{article}, block, {0, of.blocks.at(block).text.size()}};
}

bool areTogether(const Story &story, const ArticlePlace &a, const ArticlePlace &b)
{
    return std::ranges::any_of(story.comparison.passages, [&](const Passage &passage) {
        return passage.members.contains(a) && passage.members.contains(b);
    });
}

Correction joined(const Story &story, const QList<ArticlePlace> &places)
{
    return {JoinPlaces{anchorsOf(places, story.articles)}};
}

Correction parted(const Story &story, const QList<ArticlePlace> &places)
{
    return {PartPlaces{anchorsOf(places, story.articles)}};
}

} // namespace

class TestComparisonCorrections final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differenceIsSetAsideAndCommented();
    void ofTwoCommentsTheLastHolds();
    void differenceSetAsideIsNoneInTheCoverage();
    void itHoldsWhenTheArticlesChange();
    void whatIsFoundNoMoreIsListed();
    void joinedPlacesAreAPassage();
    void joinedPlaceComesToThePassageThatWasFound();
    void partedPlacesAreNone();
    void onePartedFromOthersLeavesThemTogether();
    void laterVerdictHolds();
    void differencesAreReadOffJoinedPlaces();
    void placesOfOneArticleAreListed();
    void takingBackLeavesNoTrace();
};

void TestComparisonCorrections::differenceIsSetAsideAndCommented()
{
    const Story before = built(twoArticles());
    QCOMPARE(before.comparison.differences.size(), 1);
    const auto reference = referenceTo(before.comparison.differences.first(), before.articles);
    const Story story = built(
        twoArticles(), {{DismissDifference{reference}}, {CommentDifference{reference, u"오타"_s}}});
    QCOMPARE(story.comparison.differences.size(), 1);
    QVERIFY(story.comparison.differences.first().isDismissed);
    QCOMPARE(story.comparison.differences.first().comment, u"오타"_s);
    QVERIFY(story.unplaced.isEmpty());
}

void TestComparisonCorrections::ofTwoCommentsTheLastHolds()
{
    const Story before = built(twoArticles());
    const auto reference = referenceTo(before.comparison.differences.first(), before.articles);
    const Story story = built(twoArticles(),
        {{CommentDifference{reference, u"하나"_s}}, {CommentDifference{reference, u"둘"_s}}});
    QCOMPARE(story.comparison.differences.first().comment, u"둘"_s);
    QVERIFY(!story.comparison.differences.first().isDismissed);
}

void TestComparisonCorrections::differenceSetAsideIsNoneInTheCoverage()
{
    const auto isMarked = [](const Story &story) {
        return std::ranges::any_of(story.comparison.coverage, [](const Statement &statement) {
            return statement.marks.contains(CoverageMark::Different);
        });
    };
    const Story before = built(twoArticles());
    QVERIFY(isMarked(before));
    const auto reference = referenceTo(before.comparison.differences.first(), before.articles);
    QVERIFY(!isMarked(built(twoArticles(), {{DismissDifference{reference}}})));
}

void TestComparisonCorrections::itHoldsWhenTheArticlesChange()
{
    const Story before = built(twoArticles());
    const auto reference = referenceTo(before.comparison.differences.first(), before.articles);
    QStringList more{twoArticles().first(),
        u"오늘의 소식이다.\n"_s + twoArticles().last(),
        ferry + u'\n' + otherSeats};
    const Story story = built(more, {{DismissDifference{reference}}});
    QCOMPARE(story.comparison.differences.size(), 1);
    QCOMPARE(story.comparison.differences.first().claims.size(), 3);
    QVERIFY(story.comparison.differences.first().isDismissed);
}

void TestComparisonCorrections::whatIsFoundNoMoreIsListed()
{
    const Story before = built(twoArticles());
    const auto reference = referenceTo(before.comparison.differences.first(), before.articles);
    const QList<Correction> corrections{{DismissDifference{reference}},
        joined(before, {whole(before, 1, 2), whole(before, 2, 2)}),
        {CommentDifference{reference, u"오타"_s}, CorrectionScope::Always}};
    const Story story = built({twoArticles().first()}, corrections);
    QCOMPARE(story.unplaced, (QList<qsizetype>{0, 1})); // what holds always never is
}

void TestComparisonCorrections::joinedPlacesAreAPassage()
{
    const Story before = built(twoArticles());
    const ArticlePlace rain = whole(before, 1, 2);
    const ArticlePlace umbrella = whole(before, 2, 2);
    QVERIFY(!areTogether(before, rain, umbrella));
    const Story story = built(twoArticles(), {joined(before, {rain, umbrella})});
    QVERIFY(areTogether(story, rain, umbrella));
    QVERIFY(story.unplaced.isEmpty());
    const auto readers = std::ranges::find(story.comparison.passages, true, &Passage::isReaders);
    QVERIFY(readers != story.comparison.passages.end());
    QCOMPARE(readers->strength, 1.0);
    QCOMPARE(std::ranges::count(story.comparison.passages, true, &Passage::isReaders), 1);
    // Neither stands in one article alone any more.
    QVERIFY(std::ranges::none_of(story.comparison.coverage, [&](const Statement &statement) {
        return statement.passage < 0 && (statement.place == rain || statement.place == umbrella);
    }));
}

void TestComparisonCorrections::joinedPlaceComesToThePassageThatWasFound()
{
    const Story before = built(twoArticles());
    const ArticlePlace first = whole(before, 1, 0);
    const ArticlePlace second = whole(before, 2, 0);
    QVERIFY(areTogether(before, first, second));
    const ArticlePlace umbrella = whole(before, 2, 2);
    const Story story = built(twoArticles(), {joined(before, {first, umbrella})});
    QVERIFY(areTogether(story, first, second));
    QVERIFY(areTogether(story, first, umbrella));
}

void TestComparisonCorrections::partedPlacesAreNone()
{
    const Story before = built(twoArticles());
    const QList<ArticlePlace> places{whole(before, 1, 0), whole(before, 2, 0)};
    const Story story = built(twoArticles(), {parted(before, places)});
    QVERIFY(!areTogether(story, places.first(), places.last()));
    QVERIFY(story.unplaced.isEmpty());
}

void TestComparisonCorrections::onePartedFromOthersLeavesThemTogether()
{
    const QStringList articles{ferry, ferry, ferry};
    const Story before = built(articles);
    const ArticlePlace first = whole(before, 1, 0);
    const ArticlePlace second = whole(before, 2, 0);
    const ArticlePlace third = whole(before, 3, 0);
    QVERIFY(areTogether(before, first, third));
    const Story story
        = built(articles, {parted(before, {third, first}), parted(before, {third, second})});
    QVERIFY(areTogether(story, first, second));
    QVERIFY(!areTogether(story, first, third));
    QVERIFY(!areTogether(story, second, third));
}

void TestComparisonCorrections::laterVerdictHolds()
{
    const Story before = built(twoArticles());
    const QList<ArticlePlace> places{whole(before, 1, 0), whole(before, 2, 0)};
    const Correction join = joined(before, places);
    const Correction part = parted(before, places);
    QVERIFY(!areTogether(built(twoArticles(), {join, part}), places.first(), places.last()));
    QVERIFY(areTogether(built(twoArticles(), {part, join}), places.first(), places.last()));
}

void TestComparisonCorrections::differencesAreReadOffJoinedPlaces()
{
    // One tells it in words that no other article has; the counts are seen beside one another when
    // the reader says that they are of one thing.
    const QStringList articles{u"배에는 최대 320명이 탄다."_s, u"정원은 350명으로 정해졌다."_s};
    const Story before = built(articles);
    QVERIFY(before.comparison.passages.isEmpty());
    const Story story
        = built(articles, {joined(before, {whole(before, 1, 0), whole(before, 2, 0)})});
    QCOMPARE(story.comparison.passages.size(), 1);
    QCOMPARE(story.comparison.coverage.size(), 1);
    for (const Difference &difference : story.comparison.differences)
        QCOMPARE(difference.passage, 0);
}

void TestComparisonCorrections::placesOfOneArticleAreListed()
{
    const Story before = built(twoArticles());
    const Correction join = joined(before, {whole(before, 1, 0), whole(before, 1, 2)});
    const Story story = built(twoArticles(), {join});
    QCOMPARE(story.unplaced, QList<qsizetype>{0});
    QCOMPARE(story.comparison, before.comparison);
}

void TestComparisonCorrections::takingBackLeavesNoTrace()
{
    const Story before = built(twoArticles());
    const auto reference = referenceTo(before.comparison.differences.first(), before.articles);
    const QList<Correction> corrections{
        {DismissDifference{reference}}, joined(before, {whole(before, 1, 2), whole(before, 2, 2)})};
    QVERIFY(built(twoArticles(), corrections).comparison != before.comparison);
    QCOMPARE(built(twoArticles()).comparison, before.comparison);
}

QObject *makeTestComparisonCorrections()
{
    return new TestComparisonCorrections;
}

#include "tst_comparisoncorrections.moc"
