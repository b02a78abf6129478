// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/feeds/feedreader.h"
#include "sources/feeds/safehtml.h"
#include "support/feedsafety.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace naranhi::sources {

namespace {

const QString folder = QStringLiteral(NARANHI_SOURCE_DIR "/../shared/data/feeds/");

QList<QJsonObject> casesIn(const QString &name)
{
    QFile file(folder + name);
    QList<QJsonObject> cases;
    if (!file.open(QIODevice::ReadOnly))
        return cases;
    while (!file.atEnd())
        cases.append(QJsonDocument::fromJson(file.readLine()).object());
    return cases;
}

RawFeed rawOf(const QJsonObject &one)
{
    const QJsonObject headers = one.value(u"headers"_s).toObject();
    QString charset;
    QString address = u"http://127.0.0.1:8097/"_s; // where the makers' own server stands
    for (const QString &key : headers.keys()) {
        if (key.compare(u"content-location"_s, Qt::CaseInsensitive) == 0)
            address = headers.value(key).toString();
        if (key.compare(u"content-type"_s, Qt::CaseInsensitive) == 0)
            charset = headers.value(key).toString().section(u"charset="_s, 1).remove(u'\'');
    }
    return {.bytes = QByteArray::fromBase64(one.value(u"bytes_b64"_s).toString().toLatin1()),
        .charset = charset,
        .address = address};
}

QString squeezed(const QString &text)
{
    return text.simplified().remove(u' ');
}

// What a value says when it is read as markup, too: titles are plain here and markup there.
bool saysTheSame(const QString &ours, const QString &theirs)
{
    return squeezed(ours) == squeezed(theirs)
        || squeezed(ours) == squeezed(safeHtml(theirs, {}).text);
}

bool sameMoment(const QDateTime &ours, const QString &theirs)
{
    const QDateTime other = QDateTime::fromString(theirs, Qt::ISODate);
    return ours.isValid() && other.isValid() && ours.toSecsSinceEpoch() == other.toSecsSinceEpoch();
}

// The body: the same text, and the same markup once theirs has been cleaned as ours was.
bool sameBody(const FeedItem &item, const QString &theirs)
{
    const bool plain = squeezed(item.html) == squeezed(safeHtmlOfText(theirs).html);
    return plain || squeezed(item.html) == squeezed(safeHtml(theirs, {}).html);
}

struct Tally
{
    int right = 0;
    int all = 0;
    QStringList wrong;

    void count(bool holds, const QString &what)
    {
        ++all;
        right += holds ? 1 : 0;
        if (!holds)
            wrong << what;
    }
    [[nodiscard]] double share() const { return all == 0 ? 0 : double(right) / all; }
};

FeedItem itemAt(const Feed &feed, const QJsonValue &index)
{
    return feed.items.value(index.toInt());
}

// Whether we have the value that a path names; nothing for what we do not read.
std::optional<bool> holds(const Feed &feed, const QJsonArray &path, const QString &value)
{
    QStringList words;
    for (const QJsonValue &part : path)
        words << (part.isDouble() ? QString::number(part.toInt()) : part.toString());
    const QString name = words.join(u'/');
    const FeedItem item = words.value(0) == u"entries" ? itemAt(feed, path.at(1)) : FeedItem();
    const QString ofItem = name.section(u'/', 2);
    if (name == u"feed/title" || name == u"feed/title_detail/value")
        return saysTheSame(feed.title, value);
    if (name == u"feed/link")
        return feed.address == value;
    if (name == u"feed/updated_parsed")
        return sameMoment(feed.updated, value);
    if (words.value(0) != u"entries")
        return {};
    if (ofItem == u"title" || ofItem == u"title_detail/value")
        return saysTheSame(item.title, value);
    if (ofItem == u"id" || ofItem == u"guid")
        return item.id == value;
    if (ofItem == u"link")
        return item.address == value;
    if (ofItem == u"author" || ofItem == u"author_detail/name")
        return item.authors.value(0) == value;
    if (ofItem == u"published_parsed")
        return sameMoment(item.published, value);
    if (ofItem == u"updated_parsed")
        return sameMoment(item.updated, value);
    if (ofItem == u"summary" || ofItem == u"description" || ofItem == u"content/0/value")
        return sameBody(item, value);
    return {};
}

void tallyChecks(const QString &name, Tally &tally)
{
    for (const QJsonObject &one : casesIn(name)) {
        const Feed feed = readFeed(rawOf(one)).value_or(Feed());
        for (const QJsonValue &check : one.value(u"checks"_s).toArray()) {
            const QJsonArray path = check[u"path"_s].toArray();
            const QString value = check[u"equals"_s].toString();
            if (const auto right = holds(feed, path, value))
                tally.count(*right, one.value(u"file"_s).toString());
        }
    }
}

// The other makers' names for what we read.
void tallyFeed(const Feed &feed, const QJsonObject &expected, const QString &file, Tally &tally)
{
    const auto text = [&expected](const QString &key) { return expected.value(key).toString(); };
    if (expected.contains(u"title"_s))
        tally.count(saysTheSame(feed.title, text(u"title"_s)), file);
    if (expected.contains(u"link"_s))
        tally.count(feed.address == text(u"link"_s), file);
    for (const QString &key : {u"updatedParsed"_s, u"pubDateParsed"_s})
        if (expected.contains(key) && !file.contains(u"json"_s))
            tally.count(sameMoment(feed.updated, text(key)), file);
    const QString list = expected.contains(u"entries"_s) ? u"entries"_s : u"items"_s;
    const QJsonArray items = expected.value(list).toArray();
    tally.count(items.size() == feed.items.size(), file + u" items"_s);
}

void tallyItem(const FeedItem &item, const QJsonObject &expected, const QString &file, Tally &tally)
{
    const auto text = [&expected](const QString &key) { return expected.value(key).toString(); };
    if (expected.contains(u"title"_s))
        tally.count(saysTheSame(item.title, text(u"title"_s)), file);
    if (expected.value(u"link"_s).isString())
        tally.count(item.address == text(u"link"_s), file);
    for (const QString &key : {u"id"_s, u"guid"_s})
        if (expected.value(key).isString())
            tally.count(item.id == text(key), file);
    if (expected.contains(u"publishedParsed"_s))
        tally.count(sameMoment(item.published, text(u"publishedParsed"_s)), file);
    if (expected.contains(u"updatedParsed"_s))
        tally.count(sameMoment(item.updated, text(u"updatedParsed"_s)), file);
    const QString author = expected[u"authors"_s][0][u"name"_s].toString();
    if (!author.isEmpty())
        tally.count(item.authors.value(0) == author, file);
    const QJsonValue content = expected.value(u"content"_s);
    const QString inner = (content.isObject() ? content[u"value"_s].toString() : content.toString())
        + text(u"content_html"_s);
    const QString body = inner.isEmpty() ? text(u"summary"_s) + text(u"description"_s) : inner;
    if (!body.isEmpty())
        tally.count(sameBody(item, body), file);
}

} // namespace

// Feeds of other makers' test suites, beside the source tree.
class TestRealFeeds final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nearlyAllValues_areAsOthersReadThem();
    void nearlyAllValues_areAsTheSecondSuiteHasThem();
    void nothingForbidden_comesThrough();
};

void TestRealFeeds::initTestCase()
{
    if (!QFile::exists(folder + u"README.md"_s))
        QSKIP("the real feeds are not beside the source tree");
}

void TestRealFeeds::nearlyAllValues_areAsOthersReadThem()
{
    Tally tally;
    for (const QString &name : {u"feedparser-core.jsonl"_s,
             u"feedparser-encoding.jsonl"_s,
             u"feedparser-illformed.jsonl"_s})
        tallyChecks(name, tally);
    qInfo(
        "%d of %d values; not: %s", tally.right, tally.all, qPrintable(tally.wrong.join(u", "_s)));
    QVERIFY(tally.all >= 90);
    QVERIFY(tally.share() >= 0.95);
}

void TestRealFeeds::nearlyAllValues_areAsTheSecondSuiteHasThem()
{
    Tally tally;
    for (const QJsonObject &one : casesIn(u"gofeed.jsonl"_s)) {
        const Feed feed = readFeed(rawOf(one)).value_or(Feed());
        const QJsonObject expected = one.value(u"expected"_s).toObject();
        const QString file = one.value(u"file"_s).toString();
        tallyFeed(feed, expected, file, tally);
        const QString list = expected.contains(u"entries"_s) ? u"entries"_s : u"items"_s;
        const QJsonArray items = expected.value(list).toArray();
        for (qsizetype i = 0; i < items.size(); ++i)
            tallyItem(feed.items.value(i), items.at(i).toObject(), file, tally);
    }
    qInfo(
        "%d of %d values; not: %s", tally.right, tally.all, qPrintable(tally.wrong.join(u", "_s)));
    QVERIFY(tally.all >= 200);
    QVERIFY(tally.share() >= 0.95);
}

void TestRealFeeds::nothingForbidden_comesThrough()
{
    int read = 0;
    for (const QJsonObject &one : casesIn(u"feedparser-sanitize.jsonl"_s)) {
        const Feed feed = readFeed(rawOf(one)).value_or(Feed());
        for (const FeedItem &item : feed.items) {
            ++read;
            const QString leak = test::forbiddenIn(item.html);
            QVERIFY2(leak.isEmpty(), qPrintable(one.value(u"file"_s).toString() + leak));
        }
    }
    QVERIFY(read >= 200);
}

} // namespace naranhi::sources

QObject *makeTestRealFeeds()
{
    return new naranhi::sources::TestRealFeeds;
}

#include "tst_realfeeds.moc"
