// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/newtext.h"
#include "support/comparedstory.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace naranhi;
using namespace naranhi::test;

namespace {

// Every block is one sentence.
Story storyOfSentences()
{
    Story story = comparedStory();
    for (AnnotatedArticle &each : story.articles)
        for (int block = 0; block < each.article.blocks.size(); ++block)
            each.analysis.sentences.append(
                BlockSpan{block, {0, each.article.blocks.at(block).text.size()}});
    return story;
}

BlockSpan wholeOf(const Story &story, int row, int block)
{
    return {block, {0, story.articles.at(row).article.blocks.at(block).text.size()}};
}

double lengthOf(const Story &story, int row, int block)
{
    return static_cast<double>(story.articles.at(row).article.blocks.at(block).text.size());
}

} // namespace

class TestNewText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstColumnIsNew()
    {
        const Story story = storyOfSentences();
        QCOMPARE(newTextOf(story.articles, story.comparison, 0), NewText{});
    }

    void toldBeforeIsWhatAPassageJoins()
    {
        Story story = storyOfSentences();
        story.comparison.differences.clear();
        const NewText second = newTextOf(story.articles, story.comparison, 1);
        QCOMPARE(second.told, QList{wholeOf(story, 1, 0)});
        const double fresh = lengthOf(story, 1, 1);
        QCOMPARE(second.share, fresh / (fresh + lengthOf(story, 1, 0)));
    }

    void saidOtherwiseIsNewInPart()
    {
        const Story story = storyOfSentences();
        const NewText second = newTextOf(story.articles, story.comparison, 1);
        QVERIFY(second.told.isEmpty());
        const double half = lengthOf(story, 1, 0);
        const double fresh = lengthOf(story, 1, 1);
        QCOMPARE(second.share, (fresh + half / 2) / (fresh + half));
    }

    void whatIsSetAsideIsNoNews()
    {
        Story story = storyOfSentences();
        story.comparison.differences.first().isDismissed = true;
        QCOMPARE(newTextOf(story.articles, story.comparison, 1).told.size(), 1);
    }

    void orderOfTheColumnsDecides()
    {
        Story story = storyOfSentences();
        story.comparison.differences.clear();
        story.articles.swapItemsAt(0, 1);
        QVERIFY(newTextOf(story.articles, story.comparison, 0).told.isEmpty());
        const NewText other = newTextOf(story.articles, story.comparison, 1);
        QCOMPARE(other.told, QList{wholeOf(story, 1, 0)});
    }

    void headingsAreNotCounted()
    {
        Story story = storyOfSentences();
        story.comparison.differences.clear();
        story.articles[1].article.blocks[1].kind = BlockKind::Heading;
        QCOMPARE(newTextOf(story.articles, story.comparison, 1).share, 0.0);
        story.articles[1].article.blocks[0].kind = BlockKind::Caption;
        QCOMPARE(newTextOf(story.articles, story.comparison, 1), NewText{});
    }
};

QObject *makeTestNewText()
{
    return new TestNewText;
}

#include "tst_newtext.moc"
