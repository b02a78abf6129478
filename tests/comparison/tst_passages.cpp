// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/comparedstories.h"
#include "comparison/passages.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace naranhi;
using namespace naranhi::test;

namespace {

// Articles of a paragraph each, or several separated by line ends.
Story told(const QStringList &articles)
{
    ComparedStory story;
    for (const QString &text : articles) {
        Article article;
        article.published.value = u"2024-05-02"_s;
        article.published.basis = DateBasis::Stated;
        for (const QString &line : text.split(u'\n'))
            article.blocks.append({BlockKind::Paragraph, line});
        story.articles.append(article);
    }
    return builtStory(story);
}

QString textOfPlace(const ArticlePlace &place, const Story &story)
{
    const Article &article = story.articles.at(static_cast<qsizetype>(place.article) - 1).article;
    return textOf(article, place.block).mid(place.span.start, place.span.length());
}

// A line for each passage, its members with " = " between.
QStringList printed(const Story &story)
{
    QStringList lines;
    for (const Passage &passage : story.comparison.passages) {
        QStringList members;
        for (const ArticlePlace &each : passage.members)
            members.append(textOfPlace(each, story));
        lines.append(members.join(u" = "_s));
    }
    return lines;
}

const QString ferry = u"새 여객선 은파호가 3일 청람항에서 첫 운항을 시작했다."_s;
const QString fares = u"요금은 어른 2만4천원이고 어린이는 절반이다."_s;
const QString weather = u"기상청은 주말에 남해안에 많은 비가 온다고 예보했다."_s;

} // namespace

class TestPassages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameWordsAreOnePassage();
    void otherMattersAreNone();
    void oneArticleHasNone();
    void spansLieInTheirArticles();
    void repeatedTextOfAnArticleMakesNoPassageOfItsOwn();
    void isTheSameEachTime();
    void cancelledEndsEarly();
};

void TestPassages::sameWordsAreOnePassage()
{
    const Story story = told({ferry + u'\n' + weather, fares + u'\n' + ferry});
    QCOMPARE(printed(story), QStringList{ferry + u" = "_s + ferry});
    QVERIFY(story.comparison.passages.first().strength > 0.5);
    QVERIFY(story.comparison.passages.first().strength <= 1);
}

void TestPassages::otherMattersAreNone()
{
    QVERIFY(told({ferry, weather, fares}).comparison.passages.isEmpty());
}

void TestPassages::oneArticleHasNone()
{
    QVERIFY(told({ferry + u'\n' + ferry}).comparison.passages.isEmpty());
    QVERIFY(told({}).comparison.passages.isEmpty());
}

void TestPassages::spansLieInTheirArticles()
{
    const Story story = told({ferry + u' ' + fares, u"옛날 일이다. "_s + fares + u' ' + ferry});
    QVERIFY(!story.comparison.passages.isEmpty());
    for (const Passage &passage : story.comparison.passages)
        for (const ArticlePlace &each : passage.members)
            QVERIFY(!textOfPlace(each, story).trimmed().isEmpty());
}

void TestPassages::repeatedTextOfAnArticleMakesNoPassageOfItsOwn()
{
    const Story story = told({ferry + u'\n' + fares + u'\n' + ferry, ferry + u'\n' + weather});
    QCOMPARE(story.comparison.passages.size(), 1);
    for (const ArticlePlace &each : story.comparison.passages.first().members)
        QCOMPARE(textOfPlace(each, story), ferry);
}

void TestPassages::isTheSameEachTime()
{
    const Story story = builtStory(comparedStories(u"tuned"_s).first());
    QCOMPARE(comparison::alignPassages(story), comparison::alignPassages(story));
}

void TestPassages::cancelledEndsEarly()
{
    const Story story = told({ferry, ferry});
    const CancelToken cancel;
    cancel.cancel();
    QVERIFY(comparison::alignPassages(story, {}, cancel).isEmpty());
}

QObject *makeTestPassages()
{
    return new TestPassages;
}

#include "tst_passages.moc"
