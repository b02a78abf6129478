// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/correctionjson.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

const EntityReference publisher{
    EntityType::Organisation, u"가람출판"_s, {u"가람출판"_s, u"가람"_s}};
const EntityReference person{EntityType::Person, u"이하나"_s, {u"이하나"_s}};
const TextAnchor place{
    u"/tmp/a.txt"_s, u"제목"_s, 2, {7, 10}, u"이하나"_s, u"앞의 말 "_s, u" 대표"_s};
const TextAnchor otherPlace{
    u"/tmp/b.txt"_s, u"다른 제목"_s, 0, {0, 3}, u"그는"_s, u""_s, u" 왔다"_s};
const DifferenceReference difference{DifferenceKind::Date, {place, otherPlace}};

QList<Correction> oneOfEach()
{
    return {{MergeEntities{publisher, person}},
        {KeepApart{publisher, person}, CorrectionScope::Always},
        {SplitForms{publisher, {u"가람"_s}}},
        {RenameEntity{person, u"이 대표"_s}},
        {RetypeEntity{publisher, EntityType::Work}},
        {HideEntity{person}, CorrectionScope::Always},
        {MarkMention{place, EntityType::Quantity, {}}},
        {MarkMention{place, EntityType::Person, person}},
        {HideMention{place}, CorrectionScope::Always},
        {SplitMention{place}},
        {SetTimeValue{place, u"2024-01-25"_s}},
        {SetTimeAnchor{place, u"2024-01"_s}},
        {DismissDifference{difference}},
        {CommentDifference{difference, u"회사에 물어볼 것"_s}, CorrectionScope::Always},
        {JoinPlaces{{place, otherPlace}}},
        {PartPlaces{{place, otherPlace}}}};
}

struct Read
{
    QList<Correction> corrections;
    QString wrong;
};

Read read(const QJsonArray &array)
{
    Read result;
    const JsonFields fields({{u"list"_s, array}}, result.wrong);
    result.corrections = correctionsFrom(fields, u"list"_s);
    return result;
}

QJsonObject changed(QJsonObject object, const QString &key, const QJsonValue &value)
{
    object.insert(key, value);
    return object;
}

// Something else in the place of a random part of the value.
QJsonValue damaged(const QJsonValue &value, QRandomGenerator &random)
{
    const QList<QJsonValue> others{QJsonValue(),
        QJsonValue(-1e300),
        QJsonValue(u""_s),
        QJsonValue(true),
        QJsonArray{QJsonObject()},
        QJsonObject{{u"type"_s, 5}}};
    if (value.isObject() && !value.toObject().isEmpty() && random.bounded(4) > 0) {
        const QJsonObject object = value.toObject();
        const QString key = object.keys().at(random.bounded(static_cast<int>(object.size())));
        return changed(object, key, damaged(object.value(key), random));
    }
    if (value.isArray() && !value.toArray().isEmpty() && random.bounded(4) > 0) {
        QJsonArray array = value.toArray();
        const int at = random.bounded(static_cast<int>(array.size()));
        array[at] = damaged(array.at(at), random);
        return array;
    }
    return others.at(random.bounded(static_cast<int>(others.size())));
}

} // namespace

class TestCorrectionJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActComesBack();
    void wordsAreThoseOfTheDocument();
    void placesAreAnnotationSelectors();
    void wrongFieldIsNamed_data();
    void wrongFieldIsNamed();
    void scopeIsTheStoryWhereNoneIsSaid();
    void actsOfANewerVersionArePassedOver();
    void whatANewerVersionWroteSurvives();
    void randomDamageIsNeitherTakenNorFatal();
};

void TestCorrectionJson::everyActComesBack()
{
    const Read back = read(toJson(oneOfEach()));
    QCOMPARE(back.wrong, QString());
    QCOMPARE(back.corrections, oneOfEach());
}

void TestCorrectionJson::wordsAreThoseOfTheDocument()
{
    QStringList words;
    for (const QJsonValue &object : toJson(oneOfEach()))
        words.append(object[u"act"_s].toString());
    QCOMPARE(words,
        u"merge keep-apart split-forms rename retype hide mark mark hide-mention split-mention "
        u"set-time set-time-anchor dismiss-difference comment-difference join-places part-places"_s
            .split(u' '));
    QCOMPARE(toJson(oneOfEach().at(1))[u"scope"_s].toString(), u"always"_s);
}

void TestCorrectionJson::placesAreAnnotationSelectors()
{
    const QJsonObject object = toJson(Correction{HideMention{place}});
    const QJsonValue position = object[u"place"_s][u"selector"_s][0];
    QCOMPARE(position[u"type"_s].toString(), u"TextPositionSelector"_s);
    QCOMPARE(position[u"start"_s].toInt(), 7);
    const QJsonValue quote = object[u"place"_s][u"selector"_s][1];
    QCOMPARE(quote[u"type"_s].toString(), u"TextQuoteSelector"_s);
    QCOMPARE(quote[u"exact"_s].toString(), u"이하나"_s);
    QCOMPARE(quote[u"prefix"_s].toString(), u"앞의 말 "_s);
}

void TestCorrectionJson::wrongFieldIsNamed_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::addColumn<QString>("wrong");
    const QJsonObject rename = toJson(Correction{RenameEntity{person, u"이"_s}});
    const QJsonObject hide = toJson(Correction{HideMention{place}});
    const QJsonObject date = toJson(Correction{SetTimeValue{place, u"2024"_s}});
    const QJsonObject anchor = toJson(Correction{SetTimeAnchor{place, u"2024"_s}});
    const QJsonObject nobody = rename[u"entity"_s].toObject();
    QTest::newRow("nothing") << QJsonObject() << u"list[0].act"_s;
    QTest::newRow("act no word") << changed(rename, u"act"_s, 3) << u"list[0].act"_s;
    QTest::newRow("scope") << changed(rename, u"scope"_s, u"ever"_s) << u"list[0].scope"_s;
    QTest::newRow("no name") << changed(rename, u"name"_s, u""_s) << u"list[0].name"_s;
    QTest::newRow("entity no object") << changed(rename, u"entity"_s, 1) << u"list[0].entity"_s;
    QTest::newRow("entity without forms")
        << changed(rename, u"entity"_s, changed(nobody, u"forms"_s, QJsonArray()))
        << u"list[0].entity.forms"_s;
    QTest::newRow("entity a quantity")
        << changed(rename, u"entity"_s, changed(nobody, u"type"_s, u"QT"_s))
        << u"list[0].entity.type"_s;
    const QJsonObject dismiss = toJson(Correction{DismissDifference{difference}});
    const QJsonObject reference = dismiss[u"difference"_s].toObject();
    const QJsonObject join = toJson(Correction{JoinPlaces{{place, otherPlace}}});
    QTest::newRow("difference no object")
        << changed(dismiss, u"difference"_s, 1) << u"list[0].difference"_s;
    QTest::newRow("difference of no kind")
        << changed(dismiss, u"difference"_s, changed(reference, u"kind"_s, u"colour"_s))
        << u"list[0].difference.kind"_s;
    QTest::newRow("difference of one place") << changed(dismiss,
        u"difference"_s,
        changed(reference, u"places"_s, QJsonArray{reference[u"places"_s][0]}))
                                             << u"list[0].difference.places"_s;
    QTest::newRow("comment without words")
        << changed(toJson(Correction{CommentDifference{difference, u"말"_s}}), u"text"_s, u""_s)
        << u"list[0].text"_s;
    QTest::newRow("places none") << changed(join, u"places"_s, QJsonArray()) << u"list[0].places"_s;
    QTest::newRow("place without words") << changed(
        join, u"places"_s, QJsonArray{join[u"places"_s][0], QJsonObject{{u"title"_s, u"제목"_s}}})
                                         << u"list[0].places[1].selector"_s;
    QTest::newRow("retype to a quantity")
        << changed(toJson(Correction{RetypeEntity{person, EntityType::Work}}), u"type"_s, u"QT"_s)
        << u"list[0].type"_s;
    QTest::newRow("place without a quotation")
        << changed(hide, u"place"_s, QJsonObject{{u"selector"_s, QJsonArray()}})
        << u"list[0].place.selector"_s;
    QTest::newRow("no date") << changed(date, u"value"_s, u"soon"_s) << u"list[0].value"_s;
    QTest::newRow("open anchor") << changed(anchor, u"anchor"_s, u"2024/.."_s)
                                 << u"list[0].anchor"_s;
}

void TestCorrectionJson::wrongFieldIsNamed()
{
    QFETCH(const QJsonObject, object);
    QTEST(read({object}).wrong, "wrong");
}

void TestCorrectionJson::scopeIsTheStoryWhereNoneIsSaid()
{
    QJsonObject object = toJson(Correction{HideEntity{person}, CorrectionScope::Always});
    object.remove(u"scope"_s);
    QCOMPARE(read({object}).corrections.constFirst().scope, CorrectionScope::Story);
}

void TestCorrectionJson::actsOfANewerVersionArePassedOver()
{
    const QJsonArray array{QJsonObject{{u"act"_s, u"sing"_s}, {u"place"_s, 7}},
        toJson(Correction{HideEntity{person}})};
    const Read back = read(array);
    QCOMPARE(back.wrong, QString());
    QCOMPARE(back.corrections, QList<Correction>{{HideEntity{person}}});
}

void TestCorrectionJson::whatANewerVersionWroteSurvives()
{
    const QJsonObject song{{u"act"_s, u"sing"_s}};
    const QJsonObject hidden
        = changed(toJson(Correction{HideEntity{person}}), u"why"_s, u"because"_s);
    const QJsonArray over
        = correctionsOver({song, hidden}, {{RenameEntity{person, u"이"_s}}, {HideEntity{person}}});
    QCOMPARE(over.size(), 3);
    QCOMPARE(over.at(0), QJsonValue(toJson(Correction{RenameEntity{person, u"이"_s}})));
    QCOMPARE(over.at(1), QJsonValue(hidden));
    QCOMPARE(over.at(2), QJsonValue(song));
    QCOMPARE(correctionsOver(over, {}), QJsonArray{song});
}

void TestCorrectionJson::randomDamageIsNeitherTakenNorFatal()
{
    QRandomGenerator random(3);
    int refused = 0;
    for (int i = 0; i < 2000; ++i) {
        const QJsonValue list = damaged(toJson(oneOfEach()), random);
        QString wrong;
        const JsonFields fields({{u"list"_s, list}}, wrong);
        const QList<Correction> corrections = correctionsFrom(fields, u"list"_s);
        refused += wrong.isEmpty() ? 0 : 1;
        if (wrong.isEmpty())
            QCOMPARE(read(toJson(corrections)).corrections, corrections);
    }
    QVERIFY(refused > 500);
    QVERIFY(refused < 2000);
}

} // namespace naranhi

QObject *makeTestCorrectionJson()
{
    return new naranhi::TestCorrectionJson;
}

#include "tst_correctionjson.moc"
