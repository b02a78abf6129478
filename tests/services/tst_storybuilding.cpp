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
    return {.id = static_cast<ArticleId>(id), .article = article};
}

Story storyFrom(const QList<StoryInput> &inputs, const QList<Correction> &corrections = {})
{
    return buildStory({.inputs = inputs, .corrections = corrections}).value_or(BuiltStory{}).story;
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
    void hiddenMentionComesBackWhenTheCorrectionGoes();
    void typeOfTheStoryIsNotKeptInTheFindings();
    void correctionsReadNothingAgain();
    void readersDatesAreReadOnce();
    void readersDateIsOnTheTimeline();
    void hiddenEntityLeavesNoMention();
    void correctionsThatFitNothingAreListed();
    void namesWithinNamesKnowTheirEntity();
    void hiddenNamesWithinNamesStayHidden();
    void progressRisesToTheTotal();
    void cancelledBuildGivesNothing();
    void cancelInTheMiddleGivesNothing();
};

void TestStoryBuilding::nothingGivesAnEmptyStory()
{
    QCOMPARE(buildStory({}), std::optional(BuiltStory{}));
}

void TestStoryBuilding::articlesKeepTheirOrder()
{
    const Story story = storyFrom({input(5, datedArticle()), input(2, undatedArticle())});
    QCOMPARE(story.articles.size(), 2);
    QCOMPARE(story.articles[0].id, ArticleId{5});
    QCOMPARE(story.articles[0].article, datedArticle());
    QCOMPARE(story.articles[1].id, ArticleId{2});
    QCOMPARE(story.articles[1].article.title, undatedArticle().title);
}

void TestStoryBuilding::statedDateAnchorsRelativeDates()
{
    const Story story = storyFrom({input(1, datedArticle())});
    QCOMPARE(story.articles[0].analysis.anchor, u"2024-01-26"_s);
    QVERIFY(valuesOf(story.articles[0]).contains(u"2024-01-25"_s));
}

void TestStoryBuilding::undatedArticleIsInferredAndReadAgain()
{
    const Story story = storyFrom({input(1, datedArticle()), input(2, undatedArticle())});
    const AnnotatedArticle &undated = story.articles[1];
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
    const Story story = storyFrom({input(1, article)});
    const Story fresh = storyFrom({input(1, undatedArticle())});
    QCOMPARE(story, fresh);
}

void TestStoryBuilding::givenDateStays()
{
    Article article = undatedArticle();
    article.published = {u"2022-03-26"_s, DateBasis::Given, {}, {}};
    const Story story = storyFrom({input(1, datedArticle()), input(2, article)});
    QCOMPARE(story.articles[1].article.published, article.published);
    QVERIFY(valuesOf(story.articles[1]).contains(u"2022-03-25"_s));
}

void TestStoryBuilding::everyNameHasItsEntity()
{
    const Story story = storyFrom({input(1, datedArticle()), input(2, undatedArticle())});
    QVERIFY(!story.entities.isEmpty());
    int names = 0;
    for (const AnnotatedArticle &each : story.articles) {
        for (const Mention &mention : each.analysis.mentions) {
            if (mention.type == EntityType::Quantity)
                continue;
            ++names;
            QVERIFY(std::any_of(story.entities.cbegin(),
                story.entities.cend(),
                [&](const Entity &entity) { return entity.id == mention.entity; }));
        }
    }
    QVERIFY(names > 0);
}

void TestStoryBuilding::namesHaveTheTypeOfTheirEntity()
{
    StoryInput known = input(1, datedArticle());
    known.found.analysis.textHash = textHash(known.article);
    known.found.analysis.anchor = u"2024-01-26"_s;
    const EntityType types[]{EntityType::Person, EntityType::Place, EntityType::Person};
    for (int i = 0; i < 3; ++i)
        known.found.analysis.mentions.append(
            {i - 1, {i == 1 ? 5 : 0, i == 1 ? 8 : 3}, types[i], {}, {}});
    const Story story = storyFrom({known});
    for (const Mention &mention : story.articles[0].analysis.mentions) {
        const auto entity = std::find_if(story.entities.cbegin(),
            story.entities.cend(),
            [&](const Entity &each) { return each.id == mention.entity; });
        QVERIFY(entity != story.entities.cend());
        QCOMPARE(mention.type, entity->type);
    }
}

void TestStoryBuilding::doubtfulLinksAndNamesWithinNamesAreInTheStory()
{
    AnnotatedArticle annotated = test::annotated(ArticleId{1},
        {u"[평택|LC]에 [평택 캠퍼스|OG]가 있다. [조 바이든|PS]과 [헌터 바이든|PS]. [바이든|PS]은"_s});
    annotated.analysis.textHash = textHash(annotated.article);
    const Story story = storyFrom({{.id = annotated.id,
        .article = annotated.article,
        .found = {.analysis = annotated.analysis, .times = {}}}});
    const ArticleAnalysis &analysis = story.articles.constFirst().analysis;
    QCOMPARE(story.suggestions.size(), 2);
    QCOMPARE(analysis.innerMentions.size(), 1);
    QCOMPARE(analysis.innerMentions.constFirst().entity, analysis.mentions.constFirst().entity);
}

void TestStoryBuilding::formerEntitiesKeepTheirIds()
{
    QList<Entity> former = storyFrom({input(1, datedArticle())}).entities;
    QVERIFY(!former.isEmpty());
    for (Entity &entity : former)
        entity.id = static_cast<EntityId>(static_cast<int>(entity.id) + 40);
    const auto again = buildStory({.inputs = {input(1, datedArticle())}, .former = former});
    QCOMPARE(again->story.entities.first().id, former.first().id);
    QCOMPARE(again->story.entities.first().colour, former.first().colour);
}

void TestStoryBuilding::timelineReportsLieInTheStory()
{
    const Story story = storyFrom({input(3, datedArticle()), input(4, undatedArticle())});
    QVERIFY(!story.timeline.isEmpty());
    for (const TimelineItem &item : story.timeline) {
        for (const TimelineReport &report : item.reports) {
            QVERIFY(report.article == ArticleId{3} || report.article == ArticleId{4});
            QVERIFY(report.sentence.span.contains(report.words));
        }
    }
}

void TestStoryBuilding::fittingAnalysisIsNotMadeAgain()
{
    StoryInput known = input(1, datedArticle());
    known.found.analysis.textHash = textHash(known.article);
    known.found.analysis.anchor = u"2024-01-26"_s;
    known.found.analysis.times = {{0, {0, 4}, TimeType::Date, u"1900-01-01"_s}};
    const Story story = storyFrom({known});
    QCOMPARE(story.articles[0].analysis, known.found.analysis);
}

void TestStoryBuilding::analysisOfAnotherTextIsMadeAgain()
{
    StoryInput stale = input(1, datedArticle());
    stale.found.analysis.textHash = textHash(undatedArticle());
    stale.found.analysis.anchor = u"2024-01-26"_s;
    QCOMPARE(storyFrom({stale}), storyFrom({input(1, datedArticle())}));
}

void TestStoryBuilding::otherAnchorReadsOnlyTheTimesAgain()
{
    StoryInput known = input(1, datedArticle());
    known.found.analysis.textHash = textHash(known.article);
    known.found.analysis.anchor = u"2020-01-26"_s;
    known.found.analysis.mentions
        = {{.block = 0, .span = {0, 4}, .type = EntityType::Organisation, .title = {}}};
    const Story story = storyFrom({known});
    QCOMPARE(story.articles[0].analysis.mentions.size(), 1);
    QVERIFY(valuesOf(story.articles[0]).contains(u"2024-01-25"_s));
}

void TestStoryBuilding::sameInputGivesTheSameStory()
{
    QList<StoryInput> inputs;
    for (int id = 1; id <= 12; ++id)
        inputs.append(input(id, id % 2 == 0 ? datedArticle() : undatedArticle()));
    QCOMPARE(storyFrom(inputs), storyFrom(inputs));
}

namespace {

TextAnchor anchorOf(const Article &article, int block, const QString &words)
{
    const qsizetype at = textOf(article, block).indexOf(words);
    return textAnchorOf(article, {block, {at, at + words.size()}});
}

QStringList mentionsOf(const AnnotatedArticle &annotated)
{
    QStringList texts;
    for (const Mention &mention : annotated.analysis.mentions) {
        texts.append(textOf(annotated.article, mention.block)
                         .mid(mention.span.start, mention.span.length()));
    }
    return texts;
}

// Builds a story upon what the one before found.
BuiltStory builtAfter(
    const BuiltStory &before, const QList<StoryInput> &inputs, const QList<Correction> &corrections)
{
    StoryRequest request{.inputs = inputs, .corrections = corrections};
    for (StoryInput &input : request.inputs)
        input.found = before.found.value(input.id);
    return buildStory(request).value_or(BuiltStory{});
}

EntityReference referenceToPerson(const QString &name)
{
    return {.type = EntityType::Person, .name = name, .forms = {name}};
}

} // namespace

void TestStoryBuilding::hiddenMentionComesBackWhenTheCorrectionGoes()
{
    const QList<StoryInput> inputs{input(1, datedArticle())};
    const BuiltStory plain = builtAfter({}, inputs, {});
    const BuiltStory hidden
        = builtAfter(plain, inputs, {{HideMention{anchorOf(datedArticle(), 0, u"이하나"_s)}}});
    const QStringList all = mentionsOf(plain.story.articles[0]);
    QCOMPARE(mentionsOf(hidden.story.articles[0]).size(), all.size() - 1);
    QCOMPARE(builtAfter(hidden, inputs, {}).story, plain.story);
}

// A spelling that is a person in one article and a company in two is a company in the story; alone
// again, the article says what it said.
void TestStoryBuilding::typeOfTheStoryIsNotKeptInTheFindings()
{
    const auto found = [](int id, EntityType type) {
        StoryInput made = input(id, test::anArticle().paragraph(u"가람의 새 책"_s));
        made.found.analysis.textHash = textHash(made.article);
        made.found.analysis.mentions = {{.block = 0, .span = {0, 2}, .type = type, .title = {}}};
        return made;
    };
    const QList<StoryInput> three{found(1, EntityType::Person),
        found(2, EntityType::Organisation),
        found(3, EntityType::Organisation)};
    const auto together = buildStory({.inputs = three});
    QCOMPARE(together->story.articles[0].analysis.mentions[0].type, EntityType::Organisation);
    const BuiltStory alone = builtAfter(*together, {three.first()}, {});
    QCOMPARE(alone.story.articles[0].analysis.mentions[0].type, EntityType::Person);
}

void TestStoryBuilding::correctionsReadNothingAgain()
{
    const QList<StoryInput> inputs{input(1, datedArticle()), input(2, undatedArticle())};
    BuiltStory known = builtAfter({}, inputs, {});
    const TimeExpression mark{0, {0, 4}, TimeType::Date, u"1900-01-01"_s};
    known.found[ArticleId{1}].analysis.times = {mark};
    known.found[ArticleId{2}].times.times = {mark};
    for (Findings &found : known.found)
        found.analysis.mentions
            = {{.block = 0, .span = {0, 4}, .type = EntityType::Organisation, .title = {}}};
    const Story story = builtAfter(known,
        inputs,
        {{MarkMention{anchorOf(undatedArticle(), 0, u"부산"_s), EntityType::Place, {}}}})
                            .story;
    QCOMPARE(mentionsOf(story.articles[0]), QStringList{u"삼성전자"_s});
    QCOMPARE(mentionsOf(story.articles[1]), QStringList({u"삼성전자"_s, u"부산"_s}));
    for (const AnnotatedArticle &each : story.articles)
        QCOMPARE(each.analysis.times, QList<TimeExpression>{mark});
}

void TestStoryBuilding::readersDatesAreReadOnce()
{
    const QList<Correction> dated{
        {SetTimeValue{anchorOf(datedArticle(), 1, u"2024년 1월 25일 오후"_s), u"2024-01-24"_s}}};
    StoryInput known = input(1, datedArticle());
    known.found = buildStory({.inputs = {known}, .corrections = dated})->found.value(ArticleId{1});
    const TimeExpression mark{0, {0, 4}, TimeType::Date, u"1900-01-01"_s};
    known.found.times.times = {mark};
    QCOMPARE(storyFrom({known}, dated).articles[0].analysis.times, QList<TimeExpression>{mark});
    QVERIFY(!valuesOf(storyFrom({known}).articles[0]).contains(mark.value));
    QList<Correction> others = dated;
    std::get<SetTimeValue>(others[0].act).value = u"2024-01-23"_s;
    QVERIFY(valuesOf(storyFrom({known}, others).articles[0]).contains(u"2024-01-23"_s));
}

void TestStoryBuilding::readersDateIsOnTheTimeline()
{
    const Story story = storyFrom({input(1, datedArticle())},
        {{SetTimeValue{anchorOf(datedArticle(), 1, u"2024년 1월 25일 오후"_s), u"1999-12-31"_s}}});
    QVERIFY(story.unplaced.isEmpty());
    QCOMPARE(story.timeline.first().value, u"1999-12-31"_s);
}

void TestStoryBuilding::hiddenEntityLeavesNoMention()
{
    const Story story
        = storyFrom({input(1, datedArticle())}, {{HideEntity{referenceToPerson(u"이하나"_s)}}});
    QVERIFY(!mentionsOf(story.articles[0]).contains(u"이하나"_s));
    QVERIFY(story.unplaced.isEmpty());
    for (const Mention &mention : story.articles[0].analysis.mentions)
        QVERIFY(mention.entity != EntityId::None || mention.type == EntityType::Quantity);
}

void TestStoryBuilding::correctionsThatFitNothingAreListed()
{
    const QList<Correction> corrections{{HideEntity{referenceToPerson(u"이하나"_s)}},
        {HideEntity{referenceToPerson(u"박두나"_s)}},
        {SetTimeValue{anchorOf(datedArticle(), 1, u"2024년 1월 25일"_s), u"2024-01-24"_s}},
        {HideEntity{referenceToPerson(u"박두나"_s)}, CorrectionScope::Always}};
    const Story story = storyFrom({input(1, datedArticle())}, corrections);
    QCOMPARE(story.corrections, corrections);
    QCOMPARE(story.unplaced, QList<qsizetype>{1});
}

void TestStoryBuilding::namesWithinNamesKnowTheirEntity()
{
    StoryInput known
        = input(1, test::anArticle().paragraph(u"삼성전자는 삼성전자 평택캠퍼스를 넓혔다"_s));
    known.found.analysis.textHash = textHash(known.article);
    known.found.analysis.mentions
        = {{.block = 0, .span = {0, 4}, .type = EntityType::Organisation, .title = {}},
            {.block = 0, .span = {6, 16}, .type = EntityType::Organisation, .title = {}}};
    const Story story = storyFrom({known});
    const ArticleAnalysis &analysis = story.articles[0].analysis;
    QCOMPARE(analysis.innerMentions.size(), 1);
    QCOMPARE(analysis.innerMentions[0].span, (TextSpan{6, 10}));
    QCOMPARE(analysis.innerMentions[0].entity, analysis.mentions[0].entity);
    const Correction hide{HideMention{anchorOf(known.article, 0, u"삼성전자 평택캠퍼스"_s)}};
    QVERIFY(storyFrom({known}, {hide}).articles[0].analysis.innerMentions.isEmpty());
}

// They are found after everything else, and what was hidden has to stay so.
void TestStoryBuilding::hiddenNamesWithinNamesStayHidden()
{
    StoryInput known
        = input(1, test::anArticle().paragraph(u"서울시, 서울시 강남구, 서울시 중구"_s));
    known.found.analysis.textHash = textHash(known.article);
    for (const TextSpan span : {TextSpan{0, 3}, TextSpan{5, 12}, TextSpan{14, 20}})
        known.found.analysis.mentions.append(
            {.block = 0, .span = span, .type = EntityType::Place, .title = {}});
    const auto innerWith = [&](const Correction &correction) {
        QList<TextSpan> spans;
        const Story story = storyFrom({known}, {correction});
        for (const Mention &mention : story.articles[0].analysis.innerMentions)
            spans.append(mention.span);
        return spans;
    };
    const TextAnchor inner = textAnchorOf(known.article, {0, {5, 8}});
    const TextSpan second{14, 17};
    QCOMPARE(innerWith({KeepApart{}}), (QList<TextSpan>{{5, 8}, second}));
    QCOMPARE(innerWith({HideMention{inner}}), QList<TextSpan>{second});
    QCOMPARE(innerWith({HideMention{inner}, CorrectionScope::Always}), QList<TextSpan>());
}

void TestStoryBuilding::progressRisesToTheTotal()
{
    QList<int> done;
    int last = 0;
    const auto story
        = buildStory({.inputs = {input(1, datedArticle()), input(2, undatedArticle())}},
            {},
            [&](int step, int total) {
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
    QVERIFY(!buildStory({.inputs = {input(1, datedArticle())}}, cancel));
}

void TestStoryBuilding::cancelInTheMiddleGivesNothing()
{
    const CancelToken cancel;
    const auto story = buildStory(
        {.inputs = {input(1, datedArticle())}}, cancel, [&cancel](int, int) { cancel.cancel(); });
    QVERIFY(!story);
}

} // namespace naranhi::services

QObject *makeTestStoryBuilding()
{
    return new naranhi::services::TestStoryBuilding;
}

#include "tst_storybuilding.moc"
