// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/feeds/feeddiscovery.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace naranhi::sources {

// Which feeds a page points at.
class TestFeedDiscovery final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headNamesFeeds_data();
    void headNamesFeeds();
    void nothingElseIsTaken_data();
    void nothingElseIsTaken();
    void orderIsThatOfThePageButCommentsComeLast();
    void relativeAddressesHangOnTheBase();
    void linksAreLookedAtWhereTheHeadIsSilent();
    void headWinsOverLinks();
    void deepPageIsReadByItsHead();
    void feedsAndBinariesHaveNone();
    void usualPlacesAreOfTheSite();
};

namespace {

QStringList addressesIn(const QString &markup)
{
    QStringList addresses;
    const auto links = feedLinksIn({.bytes = markup.toUtf8(),
        .charset = {},
        .address = u"https://news.example/section/page.html"_s});
    for (const FeedLink &link : links)
        addresses += link.address;
    return addresses;
}

} // namespace

void TestFeedDiscovery::headNamesFeeds_data()
{
    QTest::addColumn<QString>("link");
    const auto row = [](const char *name, const QString &attributes) {
        QTest::newRow(name) << u"<link %1 href='https://news.example/feed'>"_s.arg(attributes);
    };
    row("RSS", u"rel=alternate type='application/rss+xml'"_s);
    row("Atom", u"rel='alternate' type='application/atom+xml'"_s);
    row("JSON", u"rel='alternate' type='application/feed+json'"_s);
    row("RDF", u"rel='alternate' type='application/rdf+xml'"_s);
    row("capitals", u"REL='Alternate' TYPE='Application/RSS+XML; charset=utf-8'"_s);
    row("several relations", u"rel='home  alternate' type='application/rss+xml'"_s);
    row("by its relation alone", u"rel=feed"_s);
}

void TestFeedDiscovery::headNamesFeeds()
{
    QFETCH(const QString, link);
    QCOMPARE(addressesIn(u"<html><head>"_s + link + u"</head><body><p>x</p></body></html>"_s),
        QStringList{u"https://news.example/feed"_s});
}

void TestFeedDiscovery::nothingElseIsTaken_data()
{
    QTest::addColumn<QString>("link");
    QTest::newRow("another language")
        << u"<link rel=alternate hreflang=en type='text/html' href='/en'>"_s;
    QTest::newRow("an interface for programs")
        << u"<link rel=alternate type='application/json' href='/wp-json/posts/1'>"_s;
    QTest::newRow("a style")
        << u"<link rel='alternate stylesheet' type='application/rss+xml' href='/x'>"_s;
    QTest::newRow("a search")
        << u"<link rel=search type='application/opensearchdescription+xml' href='/s.xml'>"_s;
    QTest::newRow("another scheme")
        << u"<link rel=alternate type='application/rss+xml' href='file:///etc/passwd'>"_s;
    QTest::newRow("a script")
        << u"<link rel=alternate type='application/rss+xml' href='javascript:alert(1)'>"_s;
    QTest::newRow("a link that feeds somebody") << u"<a href='/feedback'>write to us</a>"_s;
    QTest::newRow("a map of the site") << u"<a href='/sitemap.xml'>map</a>"_s;
}

void TestFeedDiscovery::nothingElseIsTaken()
{
    QFETCH(const QString, link);
    QCOMPARE(addressesIn(link), QStringList());
}

void TestFeedDiscovery::orderIsThatOfThePageButCommentsComeLast()
{
    const QString link = u"<link rel=alternate type='application/rss+xml' title='%1' href='%2'>"_s;
    const auto links = feedLinksIn({.bytes
        = (link.arg(u"댓글"_s, u"/comments/feed"_s) + link.arg(u" 전체 \n 기사"_s, u"/feed"_s)
            + link.arg(u"경제"_s, u"/economy/feed"_s) + link.arg(u"again"_s, u"/feed#x"_s))
              .toUtf8(),
        .charset = {},
        .address = u"https://news.example/"_s});
    QCOMPARE(links,
        (QList<FeedLink>{{u"https://news.example/feed"_s, u"전체 기사"_s},
            {u"https://news.example/economy/feed"_s, u"경제"_s},
            {u"https://news.example/comments/feed"_s, u"댓글"_s}}));
}

void TestFeedDiscovery::relativeAddressesHangOnTheBase()
{
    const QString link = u"<link rel=alternate type='application/rss+xml' href='feed.xml'>"_s;
    QCOMPARE(addressesIn(link), QStringList{u"https://news.example/section/feed.xml"_s});
    QCOMPARE(addressesIn(u"<base href='https://other.example/a/'>"_s + link),
        QStringList{u"https://other.example/a/feed.xml"_s});
}

void TestFeedDiscovery::linksAreLookedAtWhereTheHeadIsSilent()
{
    QCOMPARE(addressesIn(u"<body><a href='/about'>about</a><a href='/rss/all.xml'>RSS</a>"
                         "<a href='feed:https://x.example/y'>F</a>"
                         "<a href='http://feeds.news.example/top'>T</a></body>"_s),
        (QStringList{u"https://news.example/rss/all.xml"_s, u"http://feeds.news.example/top"_s}));
}

void TestFeedDiscovery::headWinsOverLinks()
{
    QCOMPARE(addressesIn(u"<link rel=alternate type='application/rss+xml' href='/named'>"
                         "<a href='/rss.xml'>RSS</a>"_s),
        QStringList{u"https://news.example/named"_s});
}

void TestFeedDiscovery::deepPageIsReadByItsHead()
{
    QCOMPARE(
        addressesIn(
            u"<head><link rel=alternate type='application/rss+xml' href='/feed'></head><body>"_s
            + u"<div>"_s.repeated(100000)),
        QStringList{u"https://news.example/feed"_s});
    QCOMPARE(addressesIn(u"<div>"_s.repeated(100000)), QStringList());
}

void TestFeedDiscovery::feedsAndBinariesHaveNone()
{
    QCOMPARE(addressesIn({}), QStringList());
    QVERIFY(feedLinksIn({.bytes = QByteArray(1000, '\0'), .charset = {}, .address = {}}).isEmpty());
}

void TestFeedDiscovery::usualPlacesAreOfTheSite()
{
    const QStringList places = usualFeedPlaces(u"https://news.example:8443/a/b?c#d"_s);
    QVERIFY(places.contains(u"https://news.example:8443/feed"_s));
    QVERIFY(places.contains(u"https://news.example:8443/rss.xml"_s));
    QVERIFY(usualFeedPlaces(u"file:///etc/passwd"_s).isEmpty());
}

} // namespace naranhi::sources

QObject *makeTestFeedDiscovery()
{
    return new naranhi::sources::TestFeedDiscovery;
}

#include "tst_feeddiscovery.moc"
