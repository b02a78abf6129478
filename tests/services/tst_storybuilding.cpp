// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storybuilding.h"
#include "support/builders.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi::services {

namespace {

StoryInput input(int id, const Article &article)
{
    return {.id = static_cast<ArticleId>(id), .article = article, .analysis = {}};
}

Article datedArticle()
{
    return test::anArticle()
        .titled(u"이하나 사장, 부산 공장 찾았다"_s)
        .publishedOn(u"2024-01-26"_s)
        .paragraph(u"삼성전자 이하나 사장은 전날(25일) 부산 공장을 찾았다."_s)
        .paragraph(u"이하나 사장은 2024년 1월 25일 오후 서울로 돌아왔다."_s);
}

Article undatedArticle()
{
    return test::anArticle()
        .titled(u"삼성전자 사장 부산행"_s)
        .paragraph(u"삼성전자 이하나 사장은 지난 25일 부산 공장을 찾았다고 26일 밝혔다."_s)
        .paragraph(u"2024년 1월 25일의 일이다."_s);
}

QStringList valuesOf(const AnnotatedArticle &article)
{
    QStringList values;
    for (const TimeExpression &time : article.analysis.times)
        values.append(time.value);
    return values;
}

} // namespace

class TestStoryBuilding final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingGivesAnEmptyStory();
    void articlesKeepTheirOrder();
    void statedDateAnchorsRelativeDates();
    void undatedArticleIsInferredAndReadAgain();
    void inferredDateIsInferredAnew();
    void givenDateStays();
    void everyNameHasItsEntity();
    void namesHaveTheTypeOfTheirEntity();
    void doubtfulLinksAndNamesWithinNamesAreInTheStory();
    void formerEntitiesKeepTheirIds();
    void timelineReportsLieInTheStory();
    void fittingAnalysisIsNotMadeAgain();
    void analysisOfAnotherTextIsMadeAgain();
    void otherAnchorReadsOnlyTheTimesAgain();
    void sameInputGivesTheSameStory();
    void progressRisesToTheTotal();
    void cancelledBuildGivesNothing();
    void cancelInTheMiddleGivesNothing();
};

void TestStoryBuilding::nothingGivesAnEmptyStory()
{
    QCOMPARE(buildStory({}), std::optional(Story{}));
}

void TestStoryBuilding::articlesKeepTheirOrder()
{
    const auto story = buildStory({input(5, datedArticle()), input(2, undatedArticle())});
    QCOMPARE(story->articles.size(), 2);
    QCOMPARE(story->articles[0].id, ArticleId{5});
    QCOMPARE(story->articles[0].article, datedArticle());
    QCOMPARE(story->articles[1].id, ArticleId{2});
    QCOMPARE(story->articles[1].article.title, undatedArticle().title);
}

void TestStoryBuilding::statedDateAnchorsRelativeDates()
{
    const auto story = buildStory({input(1, datedArticle())});
    QCOMPARE(story->articles[0].analysis.anchor, u"2024-01-26"_s);
    QVERIFY(valuesOf(story->articles[0]).contains(u"2024-01-25"_s));
}

void TestStoryBuilding::undatedArticleIsInferredAndReadAgain()
{
    const auto story = buildStory({input(1, datedArticle()), input(2, undatedArticle())});
    const AnnotatedArticle &undated = story->articles[1];
    QCOMPARE(undated.article.published.basis, DateBasis::Inferred);
    QVERIFY(undated.article.published.isKnown());
    QCOMPARE(undated.analysis.anchor, undated.article.published.value);
    QVERIFY(valuesOf(undated).contains(u"2024-01-25"_s));
    QVERIFY(valuesOf(undated).contains(u"2024-01-26"_s));
}

void TestStoryBuilding::inferredDateIsInferredAnew()
{
    Article article = undatedArticle();
    article.published = {u"1999-09-09"_s, DateBasis::Inferred, DateRule::LatestMention, {}};
    const auto story = buildStory({input(1, article)});
    const auto fresh = buildStory({input(1, undatedArticle())});
    QCOMPARE(story, fresh);
}

void TestStoryBuilding::givenDateStays()
{
    Article article = undatedArticle();
    article.published = {u"2022-03-26"_s, DateBasis::Given, {}, {}};
    const auto story = buildStory({input(1, datedArticle()), input(2, article)});
    QCOMPARE(story->articles[1].article.published, article.published);
    QVERIFY(valuesOf(story->articles[1]).contains(u"2022-03-25"_s));
}

void TestStoryBuilding::everyNameHasItsEntity()
{
    const auto story = buildStory({input(1, datedArticle()), input(2, undatedArticle())});
    QVERIFY(!story->entities.isEmpty());
    int names = 0;
    for (const AnnotatedArticle &each : story->articles) {
        for (const Mention &mention : each.analysis.mentions) {
            if (mention.type == EntityType::Quantity)
                continue;
            ++names;
            QVERIFY(std::any_of(story->entities.cbegin(),
                story->entities.cend(),
                [&](const Entity &entity) { return entity.id == mention.entity; }));
        }
    }
    QVERIFY(names > 0);
}

void TestStoryBuilding::namesHaveTheTypeOfTheirEntity()
{
    StoryInput known = input(1, datedArticle());
    known.analysis.textHash = textHash(known.article);
    known.analysis.anchor = u"2024-01-26"_s;
    const EntityType types[]{EntityType::Person, EntityType::Place, EntityType::Person};
    for (int i = 0; i < 3; ++i)
        known.analysis.mentions.append({i - 1, {i == 1 ? 5 : 0, i == 1 ? 8 : 3}, types[i], {}, {}});
    const auto story = buildStory({known});
    for (const Mention &mention : story->articles[0].analysis.mentions) {
        const auto entity = std::find_if(story->entities.cbegin(),
            story->entities.cend(),
            [&](const Entity &each) { return each.id == mention.entity; });
        QVERIFY(entity != story->entities.cend());
        QCOMPARE(mention.type, entity->type);
    }
}

void TestStoryBuilding::doubtfulLinksAndNamesWithinNamesAreInTheStory()
{
    AnnotatedArticle annotated = test::annotated(ArticleId{1},
        {u"[평택|LC]에 [평택 캠퍼스|OG]가 있다. [조 바이든|PS]과 [헌터 바이든|PS]. [바이든|PS]은"_s});
    annotated.analysis.textHash = textHash(annotated.article);
    const auto story = buildStory(
        {{.id = annotated.id, .article = annotated.article, .analysis = annotated.analysis}});
    QVERIFY(story);
    const ArticleAnalysis &analysis = story->articles.constFirst().analysis;
    QCOMPARE(story->suggestions.size(), 2);
    QCOMPARE(analysis.innerMentions.size(), 1);
    QCOMPARE(analysis.innerMentions.constFirst().entity, analysis.mentions.constFirst().entity);
}

void TestStoryBuilding::formerEntitiesKeepTheirIds()
{
    QList<Entity> former = buildStory({input(1, datedArticle())})->entities;
    QVERIFY(!former.isEmpty());
    for (Entity &entity : former)
        entity.id = static_cast<EntityId>(static_cast<int>(entity.id) + 40);
    const auto again = buildStory({input(1, datedArticle())}, former);
    QCOMPARE(again->entities.first().id, former.first().id);
    QCOMPARE(again->entities.first().colour, former.first().colour);
}

void TestStoryBuilding::timelineReportsLieInTheStory()
{
    const auto story = buildStory({input(3, datedArticle()), input(4, undatedArticle())});
    QVERIFY(!story->timeline.isEmpty());
    for (const TimelineItem &item : story->timeline) {
        for (const TimelineReport &report : item.reports) {
            QVERIFY(report.article == ArticleId{3} || report.article == ArticleId{4});
            QVERIFY(report.sentence.span.contains(report.words));
        }
    }
}

void TestStoryBuilding::fittingAnalysisIsNotMadeAgain()
{
    StoryInput known = input(1, datedArticle());
    known.analysis.textHash = textHash(known.article);
    known.analysis.anchor = u"2024-01-26"_s;
    known.analysis.times = {{0, {0, 4}, TimeType::Date, u"1900-01-01"_s}};
    const auto story = buildStory({known});
    QCOMPARE(story->articles[0].analysis, known.analysis);
}

void TestStoryBuilding::analysisOfAnotherTextIsMadeAgain()
{
    StoryInput stale = input(1, datedArticle());
    stale.analysis.textHash = textHash(undatedArticle());
    stale.analysis.anchor = u"2024-01-26"_s;
    QCOMPARE(buildStory({stale}), buildStory({input(1, datedArticle())}));
}

void TestStoryBuilding::otherAnchorReadsOnlyTheTimesAgain()
{
    StoryInput known = input(1, datedArticle());
    known.analysis.textHash = textHash(known.article);
    known.analysis.anchor = u"2020-01-26"_s;
    known.analysis.mentions
        = {{.block = 0, .span = {0, 4}, .type = EntityType::Organisation, .title = {}}};
    const auto story = buildStory({known});
    QCOMPARE(story->articles[0].analysis.mentions.size(), 1);
    QVERIFY(valuesOf(story->articles[0]).contains(u"2024-01-25"_s));
}

void TestStoryBuilding::sameInputGivesTheSameStory()
{
    QList<StoryInput> inputs;
    for (int id = 1; id <= 12; ++id)
        inputs.append(input(id, id % 2 == 0 ? datedArticle() : undatedArticle()));
    QCOMPARE(buildStory(inputs), buildStory(inputs));
}

void TestStoryBuilding::progressRisesToTheTotal()
{
    QList<int> done;
    int last = 0;
    const auto story = buildStory(
        {input(1, datedArticle()), input(2, undatedArticle())}, {}, {}, [&](int step, int total) {
            done.append(step);
            last = total;
        });
    QVERIFY(story);
    QVERIFY(std::is_sorted(done.cbegin(), done.cend()));
    QCOMPARE(done.size(), last);
    QCOMPARE(done.constLast(), last);
}

void TestStoryBuilding::cancelledBuildGivesNothing()
{
    const CancelToken cancel;
    cancel.cancel();
    QVERIFY(!buildStory({input(1, datedArticle())}, {}, cancel));
}

void TestStoryBuilding::cancelInTheMiddleGivesNothing()
{
    const CancelToken cancel;
    const auto story = buildStory(
        {input(1, datedArticle())}, {}, cancel, [&cancel](int, int) { cancel.cancel(); });
    QVERIFY(!story);
}

} // namespace naranhi::services

QObject *makeTestStoryBuilding()
{
    return new naranhi::services::TestStoryBuilding;
}

#include "tst_storybuilding.moc"
