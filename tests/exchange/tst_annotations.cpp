// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotations.h"
#include "exchange/roughstory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi {

using namespace exchange;

namespace {

QJsonObject collectionOf(const Story &story)
{
    return QJsonDocument::fromJson(toAnnotations(evidenceSheetOf(story, {}, WordsLanguage::Korean)))
        .object();
}

QJsonArray itemsOf(const QJsonObject &collection)
{
    return collection[u"first"_s][u"items"_s].toArray();
}

QJsonObject selectorOf(const QJsonValue &target, const QString &type)
{
    for (const QJsonValue &selector : target[u"selector"_s].toArray())
        if (selector[u"type"_s].toString() == type)
            return selector.toObject();
    return {};
}

// The given texts by their sources, in code points as the model counts.
QHash<QString, QList<uint>> textsOf(const QJsonObject &collection)
{
    QHash<QString, QList<uint>> texts;
    for (const QJsonValue &each : collection[u"naranhi:texts"_s].toArray())
        texts.insert(
            each[u"naranhi:source"_s].toString(), each[u"naranhi:text"_s].toString().toUcs4());
    return texts;
}

qsizetype countOf(const QJsonArray &items, const QString &motivation)
{
    return std::count_if(items.cbegin(), items.cend(), [&motivation](const QJsonValue &item) {
        return item[u"motivation"_s].toString() == motivation;
    });
}

} // namespace

class TestAnnotations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isACollection();
    void everyQuoteIsTheTextAtItsPosition();
    void namesTimesAndDifferencesAreThere();
    void sourcesAreAddresses();
};

void TestAnnotations::isACollection()
{
    const QJsonObject collection = collectionOf(test::roughStory(2));
    const QJsonArray items = itemsOf(collection);
    QCOMPARE(collection[u"type"_s].toString(), u"AnnotationCollection"_s);
    QCOMPARE(collection[u"@context"_s][0].toString(), u"http://www.w3.org/ns/anno.jsonld"_s);
    QCOMPARE(collection[u"total"_s].toInt(), items.size());
    QCOMPARE(collection[u"first"_s][u"type"_s].toString(), u"AnnotationPage"_s);
    QSet<QString> ids;
    for (const QJsonValue &item : items) {
        QCOMPARE(item[u"type"_s].toString(), u"Annotation"_s);
        QVERIFY(!item[u"target"_s].toArray().isEmpty());
        ids.insert(item[u"id"_s].toString());
    }
    QCOMPARE(ids.size(), items.size());
    QCOMPARE(collectionOf(test::roughStory(2)), collection);
}

void TestAnnotations::everyQuoteIsTheTextAtItsPosition()
{
    int checked = 0;
    for (quint32 seed = 1; seed <= 30; ++seed) {
        const QJsonObject collection = collectionOf(test::roughStory(seed));
        const QHash<QString, QList<uint>> texts = textsOf(collection);
        for (const QJsonValue &item : itemsOf(collection))
            for (const QJsonValue &target : item[u"target"_s].toArray()) {
                const QJsonObject quote = selectorOf(target, u"TextQuoteSelector"_s);
                const QJsonObject position = selectorOf(target, u"TextPositionSelector"_s);
                const int start = position[u"start"_s].toInt();
                const QList<uint> exact = quote[u"exact"_s].toString().toUcs4();
                QVERIFY(!exact.isEmpty());
                QCOMPARE(texts.value(target[u"source"_s].toString())
                             .mid(start, position[u"end"_s].toInt() - start),
                    exact);
                ++checked;
            }
    }
    QVERIFY(checked > 100);
}

void TestAnnotations::namesTimesAndDifferencesAreThere()
{
    const Story story = test::roughStory(7);
    const EvidenceSheet sheet = evidenceSheetOf(story, {}, WordsLanguage::Korean);
    const QJsonArray items = itemsOf(collectionOf(story));
    qsizetype names = 0;
    qsizetype times = 0;
    for (const SheetArticle &article : sheet.articles) {
        names += article.mentions.size();
        times += article.times.size();
    }
    QVERIFY(names > 0 && times > 0 && !sheet.differences.isEmpty());
    QCOMPARE(countOf(items, u"identifying"_s), names);
    QCOMPARE(countOf(items, u"tagging"_s), times);
    QCOMPARE(countOf(items, u"describing"_s), sheet.differences.size());
    const QJsonValue last = items.last();
    const SheetDifference &difference = sheet.differences.last();
    QCOMPARE(last[u"target"_s].toArray().size(), difference.claims.size());
    QCOMPARE(last[u"body"_s][0][u"value"_s].toString(), difference.explanation);
    QCOMPARE(last[u"body"_s][0][u"naranhi:dismissed"_s].toBool(), difference.isDismissed);
    QCOMPARE(last[u"body"_s].toArray().size(), difference.comment.isEmpty() ? 1 : 2);
}

void TestAnnotations::sourcesAreAddresses()
{
    Story story = test::roughStory(5);
    for (const QString &source :
        {u"/tmp/한 글.txt"_s, u"https://example.org/a b"_s, u"Clipboard"_s}) {
        story.articles.first().article.source = source;
        const QString address
            = collectionOf(story)[u"naranhi:texts"_s][0][u"naranhi:source"_s].toString();
        QVERIFY2(QUrl(address, QUrl::StrictMode).isValid() && !QUrl(address).scheme().isEmpty(),
            qPrintable(address));
    }
}

} // namespace naranhi

QObject *makeTestAnnotations()
{
    return new naranhi::TestAnnotations;
}

#include "tst_annotations.moc"
