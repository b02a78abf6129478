// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/feeds/feeddate.h"
#include "sources/feeds/feedreader.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;

namespace naranhi::sources {

// Whole feeds of every format, and what is usual in them.
class TestFeeds final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormat_givesTheSame_data();
    void everyFormat_givesTheSame();
    void dates_data();
    void dates();
    void dateWithoutZone_isOnTheFeedsOwnClock();
    void titles_arePlainText_data();
    void titles_arePlainText();
    void people_haveTheirNames_data();
    void people_haveTheirNames();
    void fullText_winsOverTheSummary();
    void relativeAddresses_hangOnTheNearestBase();
    void permalink_isTheAddressOnlyIfItSaysSo();
    void koreanBytes_areReadWhateverTheyAreCalled_data();
    void koreanBytes_areReadWhateverTheyAreCalled();
    void foreignWords_areNotTheFeedsOwn();
    void authorOfTheFeed_isThatOfItsEntries();
};

namespace {

Feed read(const QString &text, const QString &address = {})
{
    return readFeed({.bytes = text.toUtf8(), .charset = {}, .address = address}).value_or(Feed());
}

FeedItem onlyItem(const QString &inside, const QString &address = {})
{
    return read(u"<rss><channel><item>"_s + inside + u"</item></channel></rss>"_s, address)
        .items.value(0);
}

} // namespace

void TestFeeds::everyFormat_givesTheSame_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("RSS 2.0") << uR"(<?xml version="1.0"?><rss version="2.0"><channel>
        <title>강변 소식</title><link>https://river.example/</link>
        <lastBuildDate>Tue, 05 Mar 2024 10:00:00 +0900</lastBuildDate>
        <item><title>다리가 열렸다</title><link>https://river.example/1</link><guid isPermaLink="false">n1</guid>
        <author>desk@river.example (한여울)</author><pubDate>Tue, 05 Mar 2024 09:30:00 +0900</pubDate>
        <description><![CDATA[<p>시는 <b>새 다리</b>를 열었다.</p>]]></description></item></channel></rss>)"_s;
    QTest::newRow("RSS 1.0") << uR"(<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
        xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel rdf:about="https://river.example/rss"><title>강변 소식</title><link>https://river.example/</link>
        <dc:date>2024-03-05T10:00:00+09:00</dc:date></channel>
        <item rdf:about="n1"><title>다리가 열렸다</title><link>https://river.example/1</link>
        <dc:creator>한여울</dc:creator><dc:date>2024-03-05T00:30:00Z</dc:date>
        <description>&lt;p&gt;시는 &lt;b&gt;새 다리&lt;/b&gt;를 열었다.&lt;/p&gt;</description></item></rdf:RDF>)"_s;
    QTest::newRow("RSS 0.91, upper case") << uR"(<RSS><CHANNEL><TITLE>강변 소식</TITLE>
        <LINK>https://river.example/</LINK><PUBDATE>5 Mar 2024 01:00 GMT</PUBDATE>
        <ITEM><TITLE>다리가 열렸다</TITLE><LINK>https://river.example/1</LINK><GUID isPermaLink="false">n1</GUID>
        <AUTHOR>한여울</AUTHOR><PUBDATE>5 Mar 24 00:30 UT</PUBDATE>
        <DESCRIPTION><P>시는 <B>새 다리</B>를 열었다.</P></DESCRIPTION></ITEM></CHANNEL></RSS>)"_s;
    QTest::newRow("Atom 1.0")
        << uR"(<feed xmlns="http://www.w3.org/2005/Atom"><title>강변 소식</title>
        <link rel="self" href="https://river.example/atom"/><link href="https://river.example/"/>
        <updated>2024-03-05T10:00:00+09:00</updated>
        <entry><id>n1</id><title type="text">다리가 열렸다</title><link href="https://river.example/1"/>
        <author><name>한여울</name><email>desk@river.example</email></author>
        <published>2024-03-05T09:30:00+09:00</published>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>시는 <b>새 다리</b>를 열었다.</p></div></content>
        </entry></feed>)"_s;
    QTest::newRow("Atom 0.3")
        << uR"(<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>강변 소식</title>
        <link rel="alternate" type="text/html" href="https://river.example/"/><modified>2024-03-05T01:00:00Z</modified>
        <entry><id>n1</id><title>다리가 열렸다</title><link rel="alternate" href="https://river.example/1"/>
        <author><name>한여울</name></author><issued>2024-03-05T00:30:00Z</issued>
        <content type="text/html" mode="escaped">&lt;p&gt;시는 &lt;b&gt;새 다리&lt;/b&gt;를 열었다.&lt;/p&gt;</content>
        </entry></feed>)"_s;
    QTest::newRow("JSON Feed")
        << uR"({"version": "https://jsonfeed.org/version/1.1", "title": "강변 소식",
        "home_page_url": "https://river.example/", "items": [{"id": "n1", "title": "다리가 열렸다",
        "url": "https://river.example/1", "authors": [{"name": "한여울"}],
        "date_published": "2024-03-05T09:30:00+09:00", "content_html": "<p>시는 <b>새 다리</b>를 열었다.</p>"}]})"_s;
}

void TestFeeds::everyFormat_givesTheSame()
{
    QFETCH(const QString, text);
    const Feed feed = read(text);
    QCOMPARE(feed.title, u"강변 소식"_s);
    QCOMPARE(feed.address, u"https://river.example/"_s);
    const bool stated = !text.startsWith(u'{'); // JSON Feed has no word for it
    QCOMPARE(feed.updated, stated ? QDateTime({2024, 3, 5}, {1, 0}, Qt::UTC) : QDateTime());
    QCOMPARE(feed.items.size(), 1);
    const FeedItem item = feed.items.first();
    QCOMPARE(item.id, u"n1"_s);
    QCOMPARE(item.title, u"다리가 열렸다"_s);
    QCOMPARE(item.address, u"https://river.example/1"_s);
    QCOMPARE(item.authors, QStringList{u"한여울"_s});
    QCOMPARE(item.published, QDateTime({2024, 3, 5}, {0, 30}, Qt::UTC));
    QCOMPARE(item.text, u"시는 새 다리를 열었다."_s);
    QCOMPARE(item.html, u"<p>시는 <b>새 다리</b>를 열었다.</p>"_s);
    QVERIFY(feed.extent == FeedExtent::Whole);
}

void TestFeeds::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("moment"); // in UTC; empty: none
    const auto row = [](const char *name, const QString &text, const QString &moment) {
        QTest::newRow(name) << text << moment;
    };
    row("RFC 822", u"Tue, 05 Mar 2024 09:30:15 +0900"_s, u"2024-03-05T00:30:15Z"_s);
    row("name of a zone", u"Tue, 5 Mar 2024 09:30 EST"_s, u"2024-03-05T14:30:00Z"_s);
    row("Korea's zone", u"Tue, 5 Mar 2024 09:30:00 KST"_s, u"2024-03-05T00:30:00Z"_s);
    row("offset and name", u"Tue, 5 Mar 2024 09:30:00 -0800 (PST)"_s, u"2024-03-05T17:30:00Z"_s);
    row("hour alone", u"2024-03-05T09Z"_s, u"2024-03-05T09:00:00Z"_s);
    row("short, with dots", u"24.03.05 09:30"_s, u"2024-03-05T09:30:00Z"_s);
    row("GMT and an offset", u"Tue, 5 Mar 2024 09:30:00 GMT+0900"_s, u"2024-03-05T00:30:00Z"_s);
    row("two digits of the year", u"05 Mar 99 09:30 GMT"_s, u"1999-03-05T09:30:00Z"_s);
    row("no weekday's end", u"Tue 5 March 2024 09:30:00 Z"_s, u"2024-03-05T09:30:00Z"_s);
    row("wrong weekday", u"Fri, 5 Mar 2024 09:30:00 GMT"_s, u"2024-03-05T09:30:00Z"_s);
    row("ISO 8601", u"2024-03-05T09:30:15+09:00"_s, u"2024-03-05T00:30:15Z"_s);
    row("part of a second", u"2024-03-05T09:30:15.123Z"_s, u"2024-03-05T09:30:15Z"_s);
    row("blank for the T", u"2024-03-05 09:30:15"_s, u"2024-03-05T09:30:15Z"_s);
    row("no clock", u"2024-03-05"_s, u"2024-03-05T00:00:00Z"_s);
    row("month", u"2024-03"_s, u"2024-03-01T00:00:00Z"_s);
    row("year", u"2024"_s, u"2024-01-01T00:00:00Z"_s);
    row("compact", u"20240305T093015Z"_s, u"2024-03-05T09:30:15Z"_s);
    row("digits alone", u"20240305093015"_s, u"2024-03-05T09:30:15Z"_s);
    row("day of the year", u"2024-065"_s, u"2024-03-05T00:00:00Z"_s);
    row("C's way", u"Tue Mar  5 09:30:15 2024"_s, u"2024-03-05T09:30:15Z"_s);
    row("C's way with a zone", u"Tue Mar  5 09:30:15 PST 2024"_s, u"2024-03-05T17:30:15Z"_s);
    row("American", u"March 5, 2024 2:30 PM"_s, u"2024-03-05T14:30:00Z"_s);
    row("slashes", u"2024/03/05 09:30:15"_s, u"2024-03-05T09:30:15Z"_s);
    row("dots", u"2024.03.05 09:30"_s, u"2024-03-05T09:30:00Z"_s);
    row("Korean", u"2024년 3월 5일 오후 2시 30분"_s, u"2024-03-05T14:30:00Z"_s);
    row("Korean with colons", u"2024년 03월 05일 (화) 오전 12:30:15"_s, u"2024-03-05T00:30:15Z"_s);
    row("Korean half", u"2024-03-05 오후 2:30:15"_s, u"2024-03-05T14:30:15Z"_s);
    row("midnight at the end", u"2024-03-05T24:00:00Z"_s, u"2024-03-06T00:00:00Z"_s);
    row("leap second", u"2016-12-31T23:59:60Z"_s, u"2016-12-31T23:59:59Z"_s);
    row("no such day", u"2024-02-30T10:00:00Z"_s, {});
    row("no such hour", u"2024-03-05T31:00:00Z"_s, {});
    row("words", u"어제 저녁"_s, {});
    row("nothing", u""_s, {});
}

void TestFeeds::dates()
{
    QFETCH(const QString, text);
    const QDateTime date = feedDate(text);
    QTEST(date.isValid() ? date.toUTC().toString(Qt::ISODate) : QString(), "moment");
}

void TestFeeds::dateWithoutZone_isOnTheFeedsOwnClock()
{
    const QString form
        = u"<rss><channel><title>%1</title>%2<item><pubDate>2024-03-05 09:30:00</pubDate>"
          "<title>x</title></item></channel></rss>"_s;
    const auto published = [&form](const QString &title, const QString &language) {
        return read(form.arg(title, language)).items.value(0).published.toUTC().time();
    };
    QCOMPARE(published(u"River"_s, {}), QTime(9, 30));
    QCOMPARE(published(u"River"_s, u"<language>ko-kr</language>"_s), QTime(0, 30));
    QCOMPARE(published(u"강변 소식"_s, {}), QTime(0, 30));
    QCOMPARE(published(u"강변 소식"_s, u"<language>en</language>"_s), QTime(9, 30));
}

void TestFeeds::titles_arePlainText_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *name, const QString &written, const QString &title) {
        QTest::newRow(name) << written << title;
    };
    row("plain", u"물가가 올랐다"_s, u"물가가 올랐다"_s);
    row("entity of HTML", u"A&nbsp;&hellip;&middot;B"_s, u"A …·B"_s);
    row("entity twice escaped", u"R&amp;amp;D &amp;quot;예산&amp;quot;"_s, u"R&D \"예산\""_s);
    row("bare ampersand", u"R&D 예산 & 일자리"_s, u"R&D 예산 & 일자리"_s);
    row("unknown entity", u"A &nosuch; B"_s, u"A &nosuch; B"_s);
    row("number", u"&#45796;&#xB9AC;"_s, u"다리"_s);
    row("number of windows-1252", u"it&#146;s"_s, u"it\u2019s"_s);
    row("less than", u"3 < 5"_s, u"3 < 5"_s);
    row("markup in CDATA", u"<![CDATA[<b>다리</b> 개통]]>"_s, u"다리 개통"_s);
    row("markup, escaped", u"&lt;em&gt;다리&lt;/em&gt; 개통"_s, u"다리 개통"_s);
    row("markup, naked", u"<em>다리</em> 개통"_s, u"다리 개통"_s);
    row("no markup", u"List&lt;Bridge&gt;"_s, u"List<Bridge>"_s);
    row("over lines", u"\n  다리\n  개통  "_s, u"다리 개통"_s);
    row("script", u"<![CDATA[다리<script>alert(1)</script>]]>"_s, u"다리"_s);
}

void TestFeeds::titles_arePlainText()
{
    QFETCH(const QString, written);
    QTEST(onlyItem(u"<title>"_s + written + u"</title>"_s).title, "title");
}

void TestFeeds::people_haveTheirNames_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QStringList>("authors");
    const auto row = [](const char *name, const QString &written, const QStringList &authors) {
        QTest::newRow(name) << written << authors;
    };
    row("name in brackets", u"<author>a@b.example (한여울)</author>"_s, {u"한여울"_s});
    row("address in brackets", u"<author>한여울 (a@b.example)</author>"_s, {u"한여울"_s});
    row("address in angles", u"<author>한여울 &lt;han@b.example&gt;</author>"_s, {u"한여울"_s});
    row("address alone", u"<author>a@b.example</author>"_s, {u"a@b.example"_s});
    row("address here, name there",
        u"<author>a@b.example</author><dc:creator>한여울</dc:creator>"_s,
        {u"한여울"_s});
    row("two",
        u"<dc:creator>한여울</dc:creator><dc:creator>윤슬</dc:creator>"_s,
        {u"한여울"_s, u"윤슬"_s});
    row("Atom's in RSS",
        u"<atom:author><atom:name>한여울</atom:name></atom:author>"_s,
        {u"한여울"_s});
    row("nobody", u"<author/>"_s, {});
}

void TestFeeds::people_haveTheirNames()
{
    QFETCH(const QString, written);
    QTEST(onlyItem(written).authors, "authors");
}

void TestFeeds::fullText_winsOverTheSummary()
{
    const FeedItem item = onlyItem(u"<description>요약</description>"
                                   "<content:encoded>&lt;p&gt;전문&lt;/p&gt;</content:encoded>"_s);
    QCOMPARE(item.text, u"전문"_s);
    QCOMPARE(onlyItem(u"<content:encoded/><description>요약</description>"_s).text, u"요약"_s);
    QCOMPARE(
        onlyItem(u"<description>첫 줄&lt;br&gt;둘째 줄</description>"_s).text, u"첫 줄\n둘째 줄"_s);
}

void TestFeeds::relativeAddresses_hangOnTheNearestBase()
{
    const QString inside
        = u"<link>news/1</link><description>&lt;a href=\"2\"&gt;둘&lt;/a&gt;</description>"_s;
    const FeedItem item = onlyItem(inside, u"https://river.example/feeds/all.xml"_s);
    QCOMPARE(item.address, u"https://river.example/feeds/news/1"_s);
    QCOMPARE(item.html, u"<a href=\"https://river.example/feeds/2\">둘</a>"_s);

    const Feed based = read(
        uR"(<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/x/"><entry xml:base="y/">
        <link href="1"/><content type="html" xml:base="z/">&lt;a href="2">둘&lt;/a></content></entry></feed>)"_s);
    QCOMPARE(based.items.value(0).address, u"https://a.example/x/y/1"_s);
    QCOMPARE(based.items.value(0).html, u"<a href=\"https://a.example/x/y/z/2\">둘</a>"_s);

    // Without any base the page of the feed serves; without that, a link leads nowhere.
    const Feed alone = read(u"<rss><channel><link>https://b.example/</link><item>"_s + inside
        + u"</item></channel></rss>"_s);
    QCOMPARE(alone.items.value(0).address, u"https://b.example/news/1"_s);
    QCOMPARE(onlyItem(inside).html, u"<a>둘</a>"_s);
}

void TestFeeds::permalink_isTheAddressOnlyIfItSaysSo()
{
    QCOMPARE(onlyItem(u"<guid>https://a.example/1</guid>"_s).address, u"https://a.example/1"_s);
    QCOMPARE(
        onlyItem(u"<guid isPermaLink='false'>https://a.example/1</guid>"_s).address, QString());
    QCOMPARE(onlyItem(u"<guid>n1</guid>"_s).address, QString());
    QCOMPARE(onlyItem(u"<link type='application/json' href='https://a.example/1.json'/>"
                      "<link rel='self' href='https://a.example/1.xml'/>"
                      "<link type='text/html' href='https://a.example/1'/>"_s)
                 .address,
        u"https://a.example/1"_s);
    QCOMPARE(onlyItem(u"<link>javascript:alert(1)</link>"_s).address, QString());
    QCOMPARE(onlyItem(u"<link>https://a.example/1</link>"_s).id, u"https://a.example/1"_s);
}

void TestFeeds::koreanBytes_areReadWhateverTheyAreCalled_data()
{
    QTest::addColumn<QString>("declared");
    QTest::addColumn<QString>("transport");
    QTest::newRow("EUC-KR") << u"EUC-KR"_s << QString();
    QTest::newRow("KS_C_5601-1987") << u"KS_C_5601-1987"_s << QString();
    QTest::newRow("not at all") << QString() << QString();
    QTest::newRow("wrongly") << u"UTF-8"_s << QString();
    QTest::newRow("by the transport") << u"UTF-8"_s << u"euc-kr"_s;
    QTest::newRow("wrongly by the transport") << u"EUC-KR"_s << u"utf-8"_s;
}

void TestFeeds::koreanBytes_areReadWhateverTheyAreCalled()
{
    QFETCH(const QString, declared);
    QFETCH(const QString, transport);
    const QString title = u"펲시와 똠얌꿍, 햏"_s; // beyond what strict EUC-KR can write
    const QString text = u"<?xml version=\"1.0\""_s
        + (declared.isEmpty() ? QString() : u" encoding=\""_s + declared + u'"')
        + u"?><rss><channel><title>"_s + title + u"</title></channel></rss>"_s;
    QStringEncoder encoder("windows-949");
    const QByteArray bytes = encoder(text);
    const auto feed = readFeed({.bytes = bytes, .charset = transport, .address = {}});
    QVERIFY(feed);
    QCOMPARE(feed->title, title);
}

void TestFeeds::foreignWords_areNotTheFeedsOwn()
{
    const Feed feed
        = read(uR"(<rss xmlns:x="https://x.example/own#"><channel><x:title>남의 말</x:title>
        <title>제목</title><image><title>그림</title></image><item><x:description>남의 말</x:description>
        <description>본문</description><media:title>사진</media:title></item></channel></rss>)"_s);
    QCOMPARE(feed.title, u"제목"_s);
    QCOMPARE(feed.items.value(0).text, u"본문"_s);
    QCOMPARE(feed.items.value(0).title, u"사진"_s);
}

void TestFeeds::authorOfTheFeed_isThatOfItsEntries()
{
    const Feed feed
        = read(uR"(<feed xmlns="http://www.w3.org/2005/Atom"><author><name>윤슬</name></author>
        <entry><title>1</title></entry><entry><title>2</title><author><name>한여울</name></author></entry>
        <entry><title>3</title><source><author><name>가람</name></author></source></entry></feed>)"_s);
    QCOMPARE(feed.items.value(0).authors, QStringList{u"윤슬"_s});
    QCOMPARE(feed.items.value(1).authors, QStringList{u"한여울"_s});
    QCOMPARE(feed.items.value(2).authors, QStringList{u"가람"_s});
}

} // namespace naranhi::sources

QObject *makeTestFeeds()
{
    return new naranhi::sources::TestFeeds;
}

#include "tst_feeds.moc"
