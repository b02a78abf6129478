// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/correctionjson.h"
#include "exchange/storydocument.h"
#include "support/builders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

constexpr auto first = ArticleId{7};
constexpr auto second = ArticleId{3};
constexpr auto person = EntityId{12};

// Two articles with ids as a long run gives them, one person in both, one day, one quantity.
Story madeUpStory()
{
    Story story;
    story.articles = {test::annotated(first,
                          {u"[이하나|PS] 관장은 {25일|2024-01-25} [300명|QT]을 맞았다."_s},
                          u"2024-01-26"_s),
        test::annotated(second, {u"[하나|PS] 씨는 {그날|XXXX-XX-25} 왔다."_s})};
    story.articles[0].article.title = u"이하나 관장"_s;
    story.articles[0].analysis.mentions.prepend(
        {.block = titleBlock, .span = {0, 3}, .type = EntityType::Person, .title = {}});
    const Mention &crowd = story.articles[0].analysis.mentions.constLast();
    story.articles[0].analysis.quantities
        = {{.block = crowd.block, .span = crowd.span, .min = 300, .max = {}, .unit = u"명"_s}};
    for (AnnotatedArticle &each : story.articles) {
        for (Mention &mention : each.analysis.mentions)
            mention.entity = mention.type == EntityType::Person ? person : EntityId::None;
    }
    story.entities = {{.id = person,
        .type = EntityType::Person,
        .name = u"이하나"_s,
        .forms = {{u"이하나"_s, first, 2}, {u"하나"_s, second, 1}}}};
    const qsizetype length = textOf(story.articles[0].article, 0).size();
    story.timeline = {{.value = u"2024-01-25"_s,
        .range = *timeRangeOf(u"2024-01-25"_s),
        .reports = {{first, {0, {0, length}}, {8, 11}}}}};
    return story;
}

QJsonObject documentOf(const Story &story, const QList<InputFailure> &failures = {})
{
    return QJsonDocument::fromJson(exchange::toJson(story, failures)).object();
}

QStringList sortedKeys(const QJsonValue &value)
{
    return value.toObject().keys(); // QJsonObject keeps them sorted
}

// Every stretch of the document that lies in an article: spans count UTF-16 units of its text.
QString textAt(const QJsonObject &article, const QJsonValue &place)
{
    const int block = place[u"block"_s].toInt();
    const QString text = block == titleBlock ? article[u"title"_s].toString()
        : block == subtitleBlock             ? article[u"subtitle"_s].toString()
                                             : article[u"blocks"_s][block][u"text"_s].toString();
    const int start = place[u"start"_s].toInt(-1);
    const int end = place[u"end"_s].toInt(-1);
    return start >= 0 && end <= text.size() ? text.mid(start, end - start) : u"outside"_s;
}

} // namespace

class TestStoryDocument final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheKeysOfTheFormat_data();
    void hasTheKeysOfTheFormat();
    void saysWhatItIs();
    void articlesAndEntitiesCountFromOne();
    void spansNameTheirWords();
    void quantitiesStandApart();
    void quantitiesSayHowMany();
    void unanchoredTimeHasNoValue();
    void spanOutsideItsTextIsLeftOut();
    void linksSayWhyFormsAreOne();
    void suggestionsNameTheirEntities();
    void innerMentionsAreWrittenLikeMentions();
    void differencesGiveEachClaimWithItsPlace();
    void differenceWithOneSideLeftIsNotWritten();
    void differenceSetAsideSaysSoWithItsComment();
    void correctionsSayWhetherTheyFit();
    void passagesNameTheirPlaces();
    void failuresAreListedWithTheirReason();
    void emptyStoryIsAWholeDocument();
    void isUtf8AndEndsWithANewline();
};

void TestStoryDocument::hasTheKeysOfTheFormat_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("document") << QString()
                              << QStringList{u"articles"_s,
                                     u"attribution"_s,
                                     u"copies"_s,
                                     u"corrections"_s,
                                     u"coverage"_s,
                                     u"differences"_s,
                                     u"digest"_s,
                                     u"entities"_s,
                                     u"failures"_s,
                                     u"format"_s,
                                     u"gaps"_s,
                                     u"passages"_s,
                                     u"quotations"_s,
                                     u"timeline"_s,
                                     u"version"_s};
    QTest::newRow("article") << u"articles"_s
                             << QStringList{u"address"_s,
                                    u"authors"_s,
                                    u"blocks"_s,
                                    u"id"_s,
                                    u"language"_s,
                                    u"lead_image"_s,
                                    u"left_out"_s,
                                    u"mentions"_s,
                                    u"origins"_s,
                                    u"outlet"_s,
                                    u"published"_s,
                                    u"quantities"_s,
                                    u"source"_s,
                                    u"subtitle"_s,
                                    u"times"_s,
                                    u"title"_s};
    QTest::newRow("entity") << u"entities"_s
                            << QStringList{u"forms"_s, u"id"_s, u"name"_s, u"type"_s};
    QTest::newRow("timeline item") << u"timeline"_s << QStringList{u"reports"_s, u"value"_s};
    QTest::newRow("mention") << u"articles/mentions"_s
                             << QStringList{
                                    u"block"_s, u"end"_s, u"entity"_s, u"start"_s, u"type"_s};
    QTest::newRow("time") << u"articles/times"_s
                          << QStringList{u"block"_s, u"end"_s, u"start"_s, u"type"_s, u"value"_s};
    QTest::newRow("block") << u"articles/blocks"_s << QStringList{u"kind"_s, u"text"_s};
    QTest::newRow("form") << u"entities/forms"_s
                          << QStringList{u"article"_s, u"count"_s, u"text"_s};
    QTest::newRow("report") << u"timeline/reports"_s
                            << QStringList{u"article"_s, u"block"_s, u"end"_s, u"start"_s};
}

void TestStoryDocument::hasTheKeysOfTheFormat()
{
    QFETCH(const QString, path);
    QFETCH(const QStringList, keys);
    QJsonValue value = documentOf(madeUpStory());
    for (const QString &step : path.split(u'/', Qt::SkipEmptyParts))
        value = value[step][0];
    QCOMPARE(sortedKeys(value), keys);
}

void TestStoryDocument::saysWhatItIs()
{
    const QJsonObject document = documentOf(madeUpStory());
    QCOMPARE(document[u"format"_s].toString(), u"naranhi-story"_s);
    QCOMPARE(document[u"version"_s].toInt(), 1);
}

void TestStoryDocument::articlesAndEntitiesCountFromOne()
{
    const QJsonObject document = documentOf(madeUpStory());
    QCOMPARE(document[u"articles"_s][0][u"id"_s].toInt(), 1);
    QCOMPARE(document[u"articles"_s][1][u"id"_s].toInt(), 2);
    QCOMPARE(document[u"entities"_s][0][u"id"_s].toString(), u"e1"_s);
    QCOMPARE(document[u"entities"_s][0][u"forms"_s][1][u"article"_s].toInt(), 2);
    QCOMPARE(document[u"articles"_s][1][u"mentions"_s][0][u"entity"_s].toString(), u"e1"_s);
    QCOMPARE(document[u"timeline"_s][0][u"reports"_s][0][u"article"_s].toInt(), 1);
}

void TestStoryDocument::spansNameTheirWords()
{
    const QJsonObject document = documentOf(madeUpStory());
    const QJsonObject article = document[u"articles"_s][0].toObject();
    QCOMPARE(article[u"mentions"_s][0][u"block"_s].toInt(), titleBlock);
    QCOMPARE(textAt(article, article[u"mentions"_s][0]), u"이하나"_s);
    QCOMPARE(textAt(article, article[u"mentions"_s][1]), u"이하나"_s);
    QCOMPARE(textAt(article, article[u"times"_s][0]), u"25일"_s);
    QCOMPARE(textAt(article, article[u"quantities"_s][0]), u"300명"_s);
    QCOMPARE(textAt(article, document[u"timeline"_s][0][u"reports"_s][0]),
        article[u"blocks"_s][0][u"text"_s].toString());
}

void TestStoryDocument::quantitiesStandApart()
{
    const QJsonObject document = documentOf(madeUpStory());
    QCOMPARE(document[u"articles"_s][0][u"mentions"_s].toArray().size(), 2);
    QCOMPARE(document[u"articles"_s][0][u"quantities"_s].toArray().size(), 1);
    QVERIFY(!document[u"articles"_s][1].toObject().contains(u"quantities"_s));
}

void TestStoryDocument::quantitiesSayHowMany()
{
    Story story = madeUpStory();
    const QJsonValue quantity = documentOf(story)[u"articles"_s][0][u"quantities"_s][0];
    QCOMPARE(sortedKeys(quantity),
        QStringList({u"block"_s, u"end"_s, u"max"_s, u"min"_s, u"start"_s, u"unit"_s}));
    QCOMPARE(quantity[u"min"_s].toDouble(), 300);
    QVERIFY(quantity[u"max"_s].isNull());
    QCOMPARE(quantity[u"unit"_s].toString(), u"명"_s);
    story.articles[0].analysis.quantities[0].isApproximate = true;
    QVERIFY(documentOf(story)[u"articles"_s][0][u"quantities"_s][0][u"approximate"_s].toBool());
}

void TestStoryDocument::unanchoredTimeHasNoValue()
{
    const QJsonObject document = documentOf(madeUpStory());
    QCOMPARE(document[u"articles"_s][0][u"times"_s][0][u"value"_s].toString(), u"2024-01-25"_s);
    QCOMPARE(document[u"articles"_s][1][u"times"_s].toArray().size(), 1);
    QCOMPARE(document[u"articles"_s][1][u"times"_s][0][u"value"_s], QJsonValue(QString()));
}

void TestStoryDocument::spanOutsideItsTextIsLeftOut()
{
    Story story = madeUpStory();
    story.articles[0].analysis.times[0].span.end = 500;
    story.articles[0].analysis.mentions[0].block = 4;
    story.timeline[0].reports[0].sentence.span = {5, 5};
    const QJsonObject document = documentOf(story);
    QCOMPARE(document[u"articles"_s][0][u"times"_s].toArray().size(), 0);
    QCOMPARE(document[u"articles"_s][0][u"mentions"_s].toArray().size(), 1);
    QCOMPARE(document[u"timeline"_s].toArray().size(), 0);
}

void TestStoryDocument::linksSayWhyFormsAreOne()
{
    Story story = madeUpStory();
    QVERIFY(!documentOf(story)[u"entities"_s][0].toObject().contains(u"links"_s));
    story.entities[0].links = {{.form = u"하나"_s,
                                   .other = u"이하나"_s,
                                   .rule = LinkRule::SurnameAndTitle,
                                   .evidence = u"관장"_s,
                                   .article = second},
        {.form = u"李하나"_s, .other = u"이하나"_s, .rule = LinkRule::Transliteration}};
    const QJsonArray links = documentOf(story)[u"entities"_s][0][u"links"_s].toArray();
    const QJsonObject said{{u"form"_s, u"하나"_s},
        {u"other"_s, u"이하나"_s},
        {u"rule"_s, u"surname-and-title"_s},
        {u"evidence"_s, u"관장"_s},
        {u"article"_s, 2}};
    const QJsonObject heard{{u"form"_s, u"李하나"_s},
        {u"other"_s, u"이하나"_s},
        {u"rule"_s, u"transliteration"_s},
        {u"evidence"_s, QString()}};
    QCOMPARE(links, (QJsonArray{said, heard}));
}

void TestStoryDocument::suggestionsNameTheirEntities()
{
    Story story = madeUpStory();
    QVERIFY(!documentOf(story).contains(u"suggestions"_s));
    story.entities.append({.id = EntityId{4}, .name = u"하나"_s, .forms = {{u"하나"_s, first, 1}}});
    const EntityLink link{
        .form = u"하나"_s, .other = u"이하나"_s, .rule = LinkRule::PartOfName, .evidence = {}};
    story.suggestions = {{.entity = EntityId{4}, .other = person, .link = link},
        {.entity = EntityId{99}, .other = person, .link = link}};
    const QJsonObject expected{{u"entity"_s, u"e2"_s},
        {u"other"_s, u"e1"_s},
        {u"rule"_s, u"part-of-name"_s},
        {u"forms"_s, QJsonArray{u"하나"_s, u"이하나"_s}},
        {u"evidence"_s, QString()}};
    QCOMPARE(documentOf(story)[u"suggestions"_s].toArray(), QJsonArray{expected});
}

void TestStoryDocument::innerMentionsAreWrittenLikeMentions()
{
    Story story = madeUpStory();
    QVERIFY(!documentOf(story)[u"articles"_s][0].toObject().contains(u"inner_mentions"_s));
    story.articles[0].analysis.innerMentions = {{.block = titleBlock,
        .span = {0, 3},
        .type = EntityType::Person,
        .title = {},
        .entity = person}};
    const QJsonObject article = documentOf(story)[u"articles"_s][0].toObject();
    const QJsonArray inner = article[u"inner_mentions"_s].toArray();
    QCOMPARE(inner, QJsonArray{article[u"mentions"_s][0]});
    QCOMPARE(textAt(article, inner[0]), u"이하나"_s);
}

namespace {

Story storyWithADifference()
{
    Story story = madeUpStory();
    story.articles[0].article.outlet = u"가나일보"_s;
    story.comparison.differences = {{.kind = DifferenceKind::Date,
        .relation = DifferenceRelation::Conflict,
        .about = u"방문"_s,
        .entity = person,
        .claims = {{.place = {first, 0, {8, 11}}, .sentence = {0, 20}, .value = u"2024-01-25"_s},
            {.place = {second, 0, {6, 8}}, .sentence = {0, 12}, .value = u"그날"_s}}}};
    return story;
}

} // namespace

void TestStoryDocument::differencesGiveEachClaimWithItsPlace()
{
    const Story story = storyWithADifference();
    const QJsonObject document = documentOf(story);
    const QJsonObject difference = document[u"differences"_s][0].toObject();
    QCOMPARE(sortedKeys(difference),
        (QStringList{u"about"_s,
            u"claims"_s,
            u"dismissed"_s,
            u"entity"_s,
            u"explanation"_s,
            u"id"_s,
            u"kind"_s,
            u"relation"_s}));
    QCOMPARE(difference[u"id"_s].toString(), u"d1"_s);
    QCOMPARE(difference[u"kind"_s].toString(), u"date"_s);
    QCOMPARE(difference[u"relation"_s].toString(), u"conflict"_s);
    QCOMPARE(difference[u"about"_s].toString(), u"방문"_s);
    QCOMPARE(difference[u"entity"_s].toString(), u"e1"_s);
    const QJsonValue claim = difference[u"claims"_s][0];
    QCOMPARE(sortedKeys(claim),
        (QStringList{u"article"_s, u"block"_s, u"end"_s, u"start"_s, u"value"_s}));
    QCOMPARE(claim[u"article"_s].toInt(), 1);
    QCOMPARE(claim[u"value"_s].toString(), u"2024-01-25"_s);
    QCOMPARE(textAt(document[u"articles"_s][0].toObject(), claim),
        textOf(story.articles[0].article, 0).mid(8, 3));
    const QString explanation = difference[u"explanation"_s].toString();
    QVERIFY(explanation.contains(u"가나일보는 ‘25일’"_s));
    QVERIFY(explanation.contains(u"기사 2는"_s));
}

void TestStoryDocument::differenceWithOneSideLeftIsNotWritten()
{
    Story story = storyWithADifference();
    story.comparison.differences[0].claims[1].place.span.end = 4000;
    QVERIFY(documentOf(story)[u"differences"_s].toArray().isEmpty());
}

void TestStoryDocument::differenceSetAsideSaysSoWithItsComment()
{
    Story story = storyWithADifference();
    QCOMPARE(documentOf(story)[u"differences"_s][0][u"dismissed"_s], QJsonValue(false));
    story.comparison.differences[0].isDismissed = true;
    story.comparison.differences[0].comment = u"같은 날이다"_s;
    const QJsonValue difference = documentOf(story)[u"differences"_s][0];
    QCOMPARE(difference[u"dismissed"_s], QJsonValue(true));
    QCOMPARE(difference[u"comment"_s].toString(), u"같은 날이다"_s);
}

void TestStoryDocument::correctionsSayWhetherTheyFit()
{
    const EntityReference someone{EntityType::Person, u"이하나"_s, {u"이하나"_s}};
    const EntityReference nobody{EntityType::Person, u"없음"_s, {u"없음"_s}};
    Story story = madeUpStory();
    story.corrections = {{RenameEntity{someone, u"이 관장"_s}, CorrectionScope::Always},
        {HideEntity{nobody}, CorrectionScope::Story}};
    story.unplaced = {1};
    const QJsonObject document = documentOf(story);
    const QJsonArray corrections = document[u"corrections"_s].toArray();
    QCOMPARE(corrections.size(), 2);
    QCOMPARE(corrections[0][u"act"_s].toString(), u"rename"_s);
    QCOMPARE(corrections[0][u"scope"_s].toString(), u"always"_s);
    QCOMPARE(corrections[0][u"entity"_s][u"forms"_s], QJsonValue(QJsonArray{u"이하나"_s}));
    QCOMPARE(corrections[0][u"placed"_s], QJsonValue(true));
    QCOMPARE(corrections[1][u"act"_s].toString(), u"hide"_s);
    QCOMPARE(corrections[1][u"scope"_s].toString(), u"story"_s);
    QCOMPARE(corrections[1][u"placed"_s], QJsonValue(false));
    QString wrong;
    QCOMPARE(correctionsFrom(JsonFields(document, wrong), u"corrections"_s), story.corrections);
    QCOMPARE(wrong, QString());
}

void TestStoryDocument::passagesNameTheirPlaces()
{
    Story story = madeUpStory();
    Passage passage;
    passage.strength = 0.5;
    passage.members = {{first, 0, {0, 3}}, {second, 0, {0, 2}}, {second, 0, {0, 999}}};
    story.comparison.passages = {passage};
    const QJsonObject document = documentOf(story);
    const QJsonObject written = document[u"passages"_s][0].toObject();
    QCOMPARE(written[u"id"_s].toString(), u"p1"_s);
    QCOMPARE(written[u"strength"_s].toDouble(), 0.5);
    const QJsonArray members = written[u"members"_s].toArray();
    QCOMPARE(members.size(), 2); // what lies outside its text is left out
    QCOMPARE(members[1][u"article"_s].toInt(), 2);
    QCOMPARE(textAt(document[u"articles"_s][0].toObject(), members[0]), u"이하나"_s);
    QCOMPARE(textAt(document[u"articles"_s][1].toObject(), members[1]), u"하나"_s);
    QVERIFY(!written.contains(u"basis"_s)); // found, not said by the reader
    story.comparison.passages.first().isReaders = true;
    QCOMPARE(documentOf(story)[u"passages"_s][0][u"basis"_s].toString(), u"reader"_s);
}

void TestStoryDocument::failuresAreListedWithTheirReason()
{
    const QJsonObject document
        = documentOf({}, {{u"missing.txt"_s, {Error::Code::NotFound, u"missing.txt"_s}}});
    QCOMPARE(document[u"failures"_s][0][u"source"_s].toString(), u"missing.txt"_s);
    QCOMPARE(document[u"failures"_s][0][u"reason"_s].toString(), u"not-found"_s);
}

void TestStoryDocument::emptyStoryIsAWholeDocument()
{
    const QJsonObject document = documentOf({});
    for (const auto &key : {u"articles"_s,
             u"entities"_s,
             u"timeline"_s,
             u"passages"_s,
             u"differences"_s,
             u"failures"_s}) {
        QVERIFY2(document[key].isArray(), qPrintable(key));
    }
}

void TestStoryDocument::isUtf8AndEndsWithANewline()
{
    const QByteArray bytes = exchange::toJson(madeUpStory());
    QVERIFY(bytes.contains("이하나"));
    QVERIFY(bytes.endsWith("}\n"));
    QCOMPARE(bytes, exchange::toJson(madeUpStory()));
}

} // namespace naranhi

QObject *makeTestStoryDocument()
{
    return new naranhi::TestStoryDocument;
}

#include "tst_storydocument.moc"
