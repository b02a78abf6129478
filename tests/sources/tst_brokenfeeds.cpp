// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/feeds/feedreader.h"
#include "support/feedsafety.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace naranhi::sources {

// Feeds that are damaged, or mean harm.
class TestBrokenFeeds final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void brokenMarkup_costsNoOtherItem_data();
    void brokenMarkup_costsNoOtherItem();
    void feedThatStops_isReadUntilThere_data();
    void feedThatStops_isReadUntilThere();
    void whatIsNoFeed_isRefused_data();
    void whatIsNoFeed_isRefused();
    void tooLargeFeed_isRefused();
    void tooManyItems_areCutShort();
    void bombs_doNotGoOff();
    void filesAreNotRead();
    void deepAndWideMarkup_isSurvived_data();
    void deepAndWideMarkup_isSurvived();
    void everyDamage_isSurvived_data();
    void everyDamage_isSurvived();
};

namespace {

Result<Feed> read(const QByteArray &bytes)
{
    return readFeed({.bytes = bytes, .charset = {}, .address = u"https://a.example/feed"_s});
}

const QByteArray rss = R"feed(<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE rss [ <!ENTITY paper "강변"> ]>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>&paper; 소식</title><link>https://a.example/</link>
<item><title>하나 &amp; 둘</title><link>1</link><pubDate>Tue, 05 Mar 2024 09:30:00 +0900</pubDate>
<description><![CDATA[<p onclick="x()">첫 <b>소식</b><script>x()</script><img src="1.png"></p>]]></description></item>
<item><title>셋</title><guid isPermaLink="false">n2</guid><author>a@b.example (한여울)</author>
<content:encoded>&lt;
a href = "javascript:x()" & gt;
둘째 &lt;
/ a &gt;
&lt;
iframe src = "x" & gt;
&lt;
/ iframe &gt;</content:encoded></item>
</channel></rss>)feed";

const QByteArray atom
    = R"feed(<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/x/">
<title type="html">강변 &lt;i&gt;소식&lt;/i&gt;</title><updated>2024-03-05T09:30:00+09:00</updated>
<entry><id>n1</id><title>하나</title><link href="1"/><author><name>한여울</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p style="x">첫 소식<script>x()</script></p></div></content></entry>
<entry><id>n2</id><title>둘</title><summary mode="base64">PHA+64uk66asPC9wPg==</summary></entry></feed>)feed";

const QByteArray json = R"feed({"version": "https://jsonfeed.org/version/1.1", "title": "강변 소식",
"items": [{"id": "n1", "title": "하나", "content_html": "<p onclick=\"x()\">첫 소식<script>x()<\/script></p>"},
{"id": 2, "title": "둘", "content_text": "둘째 <b>소식", "date_published": "2024-03-05T09:30:00+09:00"}]})feed";

} // namespace

void TestBrokenFeeds::brokenMarkup_costsNoOtherItem_data()
{
    QTest::addColumn<QByteArray>("inside"); // of the first of two items
    QTest::newRow("bare ampersand") << QByteArray("<title>R&D</title>");
    QTest::newRow("unknown entity") << QByteArray("<title>A&nosuch;B&eacute;</title>");
    QTest::newRow("control characters") << QByteArray("<title>A\x01\x0b\x1f</title>");
    QTest::newRow("less than") << QByteArray("<title>3 < 5</title>");
    QTest::newRow("open element") << QByteArray(
        "<title>A</title><description><p>B<br>C</description>");
    QTest::newRow("open word") << QByteArray("<title>A<description>B");
    QTest::newRow("strange end") << QByteArray("</b></channels><title>A</title>");
    QTest::newRow("crossed ends") << QByteArray("<description><b><i>A</b></i></description>");
    QTest::newRow("no quotes") << QByteArray("<link href=https://a.example/ rel=alternate />");
    QTest::newRow("attribute twice")
        << QByteArray("<guid isPermaLink='true' isPermaLink='false'>A</guid>");
    QTest::newRow("undeclared prefix") << QByteArray("<nobody:knows x:y='z'>A</nobody:knows>");
    QTest::newRow("open CDATA") << QByteArray("<description><![CDATA[A</description>");
    QTest::newRow("open comment") << QByteArray("<!-- A <title>B</title>");
    QTest::newRow("declaration in the middle")
        << QByteArray("<?xml version='1.0'?><title>A</title>");
}

void TestBrokenFeeds::brokenMarkup_costsNoOtherItem()
{
    QFETCH(const QByteArray, inside);
    const auto feed = read("<rss><channel><title>T</title><item>" + inside
        + "</item><item><title>둘째</title></item></channel></rss>");
    QVERIFY(feed);
    QCOMPARE(feed->title, u"T"_s);
    QCOMPARE(feed->items.size(), 2);
    QCOMPARE(feed->items.at(1).title, u"둘째"_s);
}

void TestBrokenFeeds::feedThatStops_isReadUntilThere_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("in a text") << rss.first(rss.indexOf("한여울"));
    QTest::newRow("in a tag") << rss.first(rss.indexOf("<guid") + 8);
    QTest::newRow("between items") << rss.first(rss.lastIndexOf("<item"));
    QTest::newRow("in an entry") << atom.first(atom.indexOf("<summary"));
    QTest::newRow("in JSON") << json.first(json.indexOf("2024"));
}

void TestBrokenFeeds::feedThatStops_isReadUntilThere()
{
    QFETCH(const QByteArray, bytes);
    const auto feed = read(bytes);
    QVERIFY(feed);
    QCOMPARE(feed->title, u"강변 소식"_s);
    QVERIFY(feed->items.value(0).text.startsWith(u"첫 소식"_s));
    QVERIFY(feed->extent == FeedExtent::BrokenOff);
}

void TestBrokenFeeds::whatIsNoFeed_isRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("nothing") << QByteArray() << Error::Code::Empty;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)
                               << Error::Code::NotText;
    QTest::newRow("a text") << QByteArray("다리가 열렸다.") << Error::Code::NoFeed;
    QTest::newRow("a page") << QByteArray("<!doctype html><html><body><p>다리</p></body></html>")
                            << Error::Code::NoFeed;
    QTest::newRow("a page with a word of feeds")
        << QByteArray("<html><body><item>다리</item></body></html>") << Error::Code::NoFeed;
    QTest::newRow("other JSON") << QByteArray(R"({"title": "다리"})") << Error::Code::NoFeed;
    QTest::newRow("no JSON") << QByteArray("{다리}") << Error::Code::NoFeed;
}

void TestBrokenFeeds::whatIsNoFeed_isRefused()
{
    QFETCH(const QByteArray, bytes);
    const auto feed = read(bytes);
    QVERIFY(!feed);
    QTEST(feed.error().code, "code");
}

void TestBrokenFeeds::tooLargeFeed_isRefused()
{
    const auto feed = read(rss + QByteArray(maximumFeedBytes, ' '));
    QVERIFY(!feed);
    QCOMPARE(feed.error().code, Error::Code::TooLarge);
}

void TestBrokenFeeds::tooManyItems_areCutShort()
{
    const auto feed = read("<rss><channel>"
        + QByteArray("<item><title>하나</title></item>").repeated(2500) + "</channel></rss>");
    QVERIFY(feed);
    QCOMPARE(feed->items.size(), maximumFeedItems);
    QVERIFY(feed->extent == FeedExtent::CutShort);
}

void TestBrokenFeeds::bombs_doNotGoOff()
{
    QByteArray bomb = "<!DOCTYPE rss [<!ENTITY a0 \"boom boom boom boom\">";
    for (int i = 1; i < 10; ++i) {
        const QByteArray last = "&a" + QByteArray::number(i - 1) + ';';
        bomb += "<!ENTITY a" + QByteArray::number(i) + " \"" + last.repeated(10) + "\">";
    }
    bomb += "]><rss><channel><title>&a9;</title><item><title>" + QByteArray("&a0;").repeated(100000)
        + "</title></item></channel></rss>";
    const auto feed = read(bomb);
    QVERIFY(feed);
    QVERIFY(feed->title.size() < 1000);
    QVERIFY(feed->items.value(0).title.size() < 1000000);
}

void TestBrokenFeeds::filesAreNotRead()
{
    const auto feed = read("<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">"
                           "<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p;]>"
                           "<rss><channel><title>&x;하나</title></channel></rss>");
    QVERIFY(feed);
    QCOMPARE(feed->title, u"&x;하나"_s);
}

void TestBrokenFeeds::deepAndWideMarkup_isSurvived_data()
{
    QTest::addColumn<QByteArray>("filling");
    QTest::newRow("deep") << QByteArray("<a>").repeated(300000);
    QTest::newRow("deep in a description") << "<description>" + QByteArray("<b>").repeated(300000);
    QTest::newRow("deep and escaped") << "<description>" + QByteArray("&lt;b>").repeated(150000);
    QTest::newRow("deep and looks flat")
        << "<description><![CDATA[" + QByteArray("<b></x>").repeated(150000);
    QTest::newRow("wide") << QByteArray("<a/>").repeated(300000);
    QTest::newRow("attributes") << "<a " + QByteArray("b=c ").repeated(300000) + '>';
    QTest::newRow("names of namespaces")
        << "<a " + QByteArray("xmlns:b='c' ").repeated(100000) + '>';
    QTest::newRow("open quotes") << QByteArray("<a b=\"").repeated(200000);
    QTest::newRow("open CDATA") << QByteArray("<a><![CDATA[</a>").repeated(100000);
    QTest::newRow("open comments") << QByteArray("<!--").repeated(300000);
    QTest::newRow("document types") << QByteArray("<!DOCTYPE>").repeated(150000) + '[';
    QTest::newRow("strange ends") << QByteArray("</a>").repeated(300000);
    QTest::newRow("entities") << QByteArray("&abcdefg;").repeated(150000);
    QTest::newRow("less than") << QByteArray("<").repeated(1000000);
    QByteArray crowd;
    for (int i = 0; i < 60000; ++i)
        crowd += "<author>" + QByteArray::number(i) + "</author>";
    QTest::newRow("a crowd of authors") << crowd;
}

void TestBrokenFeeds::deepAndWideMarkup_isSurvived()
{
    QFETCH(const QByteArray, filling);
    const auto feed = read("<rss><channel><title>하나</title><item>" + filling);
    QVERIFY(feed);
    QCOMPARE(feed->title, u"하나"_s);
    QVERIFY(feed->extent != FeedExtent::Whole);
}

void TestBrokenFeeds::everyDamage_isSurvived_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("RSS") << rss;
    QTest::newRow("Atom") << atom;
    QTest::newRow("JSON Feed") << json;
}

// Cut at every byte, and with bits turned over: never a forbidden element.
void TestBrokenFeeds::everyDamage_isSurvived()
{
    QFETCH(const QByteArray, bytes);
    const auto check = [](const QByteArray &damaged) {
        const Feed feed = read(damaged).value_or(Feed());
        for (const FeedItem &item : feed.items) {
            const QString leak = test::forbiddenIn(item.html);
            QVERIFY2(leak.isEmpty(), qPrintable(leak + u" of "_s + QString::fromUtf8(damaged)));
        }
    };
    for (qsizetype length = 0; length <= bytes.size(); ++length)
        check(bytes.first(length));
    QRandomGenerator random(1);
    for (int round = 0; round < 2000; ++round) {
        QByteArray damaged = bytes;
        for (int flips = 1 + round % 4; flips > 0; --flips) {
            const auto at
                = static_cast<qsizetype>(random.bounded(static_cast<quint32>(bytes.size())));
            damaged[at] = static_cast<char>(damaged[at] ^ (1 << random.bounded(8)));
        }
        check(damaged);
    }
}

} // namespace naranhi::sources

QObject *makeTestBrokenFeeds()
{
    return new naranhi::sources::TestBrokenFeeds;
}

#include "tst_brokenfeeds.moc"
