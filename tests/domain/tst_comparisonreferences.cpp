// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/comparisonreferences.h"
#include "support/comparedstory.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace naranhi;
using namespace naranhi::test;

namespace {

// The words moved: another paragraph stands before them.
Story withParagraphBefore(Story story)
{
    for (AnnotatedArticle &each : story.articles)
        each.article.blocks.prepend({BlockKind::Paragraph, u"머리말이다."_s});
    for (Difference &difference : story.comparison.differences)
        for (Claim &claim : difference.claims)
            ++claim.place.block;
    return story;
}

} // namespace

class TestComparisonReferences final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differenceIsFoundWhereItsWordsMoved()
    {
        const Story story = comparedStory();
        const DifferenceReference reference
            = referenceTo(story.comparison.differences.first(), story.articles);
        QCOMPARE(reference.places.size(), 2);
        QCOMPARE(reference.places.first().exact, u"서른 명"_s);
        const Story moved = withParagraphBefore(story);
        QCOMPARE(differenceMeant(reference, moved.articles, moved.comparison.differences), 0);
    }

    void differenceOfAnotherKindIsNotMeant()
    {
        Story story = comparedStory();
        const DifferenceReference reference
            = referenceTo(story.comparison.differences.first(), story.articles);
        story.comparison.differences.first().kind = DifferenceKind::Date;
        QCOMPARE(differenceMeant(reference, story.articles, story.comparison.differences), -1);
    }

    void oneSharedValueIsNotEnough()
    {
        Story story = comparedStory();
        const DifferenceReference reference
            = referenceTo(story.comparison.differences.first(), story.articles);
        story.comparison.differences.first().claims.last().place.span = {0, 3};
        QCOMPARE(differenceMeant(reference, story.articles, story.comparison.differences), -1);
    }

    void mostSharedPlacesWin()
    {
        Story story = comparedStory();
        QList<Difference> &differences = story.comparison.differences;
        Difference third = differences.first();
        third.claims.append({.place = {ArticleId{1}, 1, {0, 2}}, .sentence = {0, 20}, .value = {}});
        const DifferenceReference reference = referenceTo(third, story.articles);
        differences.append(third);
        QCOMPARE(differenceMeant(reference, story.articles, differences), 1);
    }

    void claimWithoutWordsStandsAtItsSentence()
    {
        Story story = comparedStory();
        story.comparison.differences.first().claims.last().place.span = {};
        const DifferenceReference reference
            = referenceTo(story.comparison.differences.first(), story.articles);
        QCOMPARE(reference.places.last().exact, u"참석자는 마흔 명이었다."_s);
        QCOMPARE(differenceMeant(reference, story.articles, story.comparison.differences), 0);
    }

    void placesOfArticlesThatAreNotOpenAreNone()
    {
        const Story story = comparedStory();
        const QList<TextAnchor> anchors
            = anchorsOf({{ArticleId{1}, 0, {0, 3}}, {ArticleId{9}, 0, {0, 3}}}, story.articles);
        QCOMPARE(anchors.size(), 1);
        QCOMPARE(placeAmong(story.articles, anchors.first()),
            std::optional(ArticlePlace{ArticleId{1}, 0, {0, 3}}));
        QVERIFY(!placeAmong({story.articles.last()}, anchors.first()));
    }
};

QObject *makeTestComparisonReferences()
{
    return new TestComparisonReferences;
}

#include "tst_comparisonreferences.moc"
