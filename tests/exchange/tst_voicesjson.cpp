// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/voicesjson.h"
#include "support/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

constexpr auto first = ArticleId{7};
constexpr auto second = ArticleId{3};
constexpr auto speaker = EntityId{12};

// What one says in quotation marks and the other tells, on an unnamed source in the second.
Story madeUpStory()
{
    Story story;
    story.articles = {test::annotated(first, {u"[이하나|PS] 관장은 \"문을 연다\"고 말했다."_s}),
        test::annotated(second, {u"한 소식통은 문을 연다고 전했다."_s})};
    story.articles[0].article.leftOut = {{LeftOutReason::Byline, u"(서울=뉴시스)"_s, 0}};
    story.articles[1].analysis.attributions
        = {{.sentence = {0, {0, 18}}, .kind = SourceKind::Unnamed, .words = {0, 6}}};
    story.entities = {{.id = speaker, .name = u"이하나"_s, .forms = {}}};
    story.comparison.quotations = {{.speaker = speaker,
        .wordings = {{first, 0, {9, 14}}, {second, 0, {7, 12}}},
        .isDirect = {true, false}}};
    story.comparison.copies
        = {{.article = second, .from = first, .share = 0.25, .places = {{second, 0, {7, 12}}}}};
    story.comparison.wires = {{.place = {first, 0, {0, 0}}, .agency = u"뉴시스"_s, .leftOut = 0},
        {.place = {second, 0, {2, 5}}, .agency = u"소식통"_s}};
    story.comparison.independentTexts = 2;
    return story;
}

} // namespace

class TestVoicesJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attributionCountsAndNamesTheWords();
    void quotationsNameTheirSpeakerAndWordings();
    void copiesSayWhoseWordsAreWhere();
    void placesOutsideTheirTextAreLeftOut();
};

void TestVoicesJson::attributionCountsAndNamesTheWords()
{
    const Story story = madeUpStory();
    const QJsonArray array = exchange::attributionJson(story, exchange::numbersOf(story));
    QCOMPARE(array.size(), 2);
    QCOMPARE(array[0][u"article"_s].toInt(), 1);
    QCOMPARE(array[0][u"counts"_s][u"unnamed"_s], QJsonValue(0));
    const QJsonObject counts{
        {u"named"_s, 0}, {u"unnamed"_s, 1}, {u"hearsay"_s, 0}, {u"conjecture"_s, 0}};
    QCOMPARE(array[1][u"counts"_s].toObject(), counts);
    const QJsonObject sentence{{u"block"_s, 0},
        {u"start"_s, 0},
        {u"end"_s, 18},
        {u"kind"_s, u"unnamed"_s},
        {u"words"_s, QJsonObject{{u"start"_s, 0}, {u"end"_s, 6}, {u"text"_s, u"한 소식통은"_s}}}};
    QCOMPARE(array[1][u"sentences"_s].toArray(), QJsonArray{sentence});
}

void TestVoicesJson::quotationsNameTheirSpeakerAndWordings()
{
    Story story = madeUpStory();
    QJsonArray array = exchange::quotationsJson(story, exchange::numbersOf(story));
    const QJsonObject direct{
        {u"article"_s, 1}, {u"block"_s, 0}, {u"start"_s, 9}, {u"end"_s, 14}, {u"direct"_s, true}};
    const QJsonObject told{
        {u"article"_s, 2}, {u"block"_s, 0}, {u"start"_s, 7}, {u"end"_s, 12}, {u"direct"_s, false}};
    QCOMPARE(array.size(), 1);
    QCOMPARE(array[0][u"id"_s].toString(), u"q1"_s);
    QCOMPARE(array[0][u"speaker"_s].toString(), u"e1"_s);
    QCOMPARE(array[0][u"wordings"_s].toArray(), (QJsonArray{direct, told}));
    story.comparison.quotations[0].speaker = EntityId::None;
    array = exchange::quotationsJson(story, exchange::numbersOf(story));
    QVERIFY(!array[0].toObject().contains(u"speaker"_s));
}

void TestVoicesJson::copiesSayWhoseWordsAreWhere()
{
    Story story = madeUpStory();
    const QJsonObject copies = exchange::copiesJson(story, exchange::numbersOf(story));
    QCOMPARE(copies[u"independent"_s].toInt(), 2);
    const QJsonValue pair = copies[u"pairs"_s][0];
    QCOMPARE(pair[u"article"_s].toInt(), 2);
    QCOMPARE(pair[u"from"_s].toInt(), 1);
    QCOMPARE(pair[u"share"_s].toDouble(), 0.25);
    QCOMPARE(pair[u"same_headline"_s], QJsonValue(true));
    QCOMPARE(pair[u"places"_s][0][u"start"_s].toInt(), 7);
    const QJsonObject leftOut{{u"article"_s, 1}, {u"agency"_s, u"뉴시스"_s}, {u"left_out"_s, 0}};
    QCOMPARE(copies[u"wires"_s][0].toObject(), leftOut);
    QCOMPARE(copies[u"wires"_s][1][u"end"_s].toInt(), 5);
    story.articles[0].article.title = u"딴 제목"_s;
    QCOMPARE(
        exchange::copiesJson(story, exchange::numbersOf(story))[u"pairs"_s][0][u"same_headline"_s],
        QJsonValue(false));
}

void TestVoicesJson::placesOutsideTheirTextAreLeftOut()
{
    Story story = madeUpStory();
    story.articles[1].analysis.attributions[0].words.end = 400;
    story.comparison.quotations[0].wordings[0].span.end = 400;
    story.comparison.quotations[0].wordings[1].article = ArticleId{99};
    story.comparison.copies[0].places[0].block = 5;
    const exchange::Numbers numbers = exchange::numbersOf(story);
    QVERIFY(exchange::attributionJson(story, numbers)[1][u"sentences"_s].toArray().isEmpty());
    QVERIFY(exchange::quotationsJson(story, numbers).isEmpty());
    QVERIFY(exchange::copiesJson(story, numbers)[u"pairs"_s][0][u"places"_s].toArray().isEmpty());
}

} // namespace naranhi

QObject *makeTestVoicesJson()
{
    return new naranhi::TestVoicesJson;
}

#include "tst_voicesjson.moc"
