// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/feedsearch.h"
#include "services/network.h"
#include "support/loopbackserver.h"
#include "support/warnings.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace naranhi::services {

using test::LoopbackServer;

namespace {

const QByteArray feed = "<rss version='2.0'><channel><title>River</title></channel></rss>";
const QByteArray html = "Content-Type: text/html\r\n";

} // namespace

class TestFeedSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarnings(); }
    void typedPageLeadsToItsFeeds();
    void whatIsNoAddressIsRefused();
    void siteWithoutAFeedIsTold();
    void cancelledSearchTellsNothing();
    void laterSearchTakesThePlaceOfTheFirst();
};

void TestFeedSearch::typedPageLeadsToItsFeeds()
{
    LoopbackServer server;
    server.answer(u"/news"_s,
        "<link rel=alternate type='application/rss+xml' title=One href='/1.xml'>"
        "<link rel=alternate type='application/rss+xml' title=Two href='/2.xml'>",
        html);
    server.answer(u"/1.xml"_s, feed);
    Network network;
    FeedSearch search(network);
    QSignalSpy found(&search, &FeedSearch::found);
    QSignalSpy finished(&search, &FeedSearch::finished);
    search.find(u"127.0.0.1:%1/news"_s.arg(server.port()));
    QVERIFY(search.isRunning());
    QVERIFY(finished.wait(20000));
    QCOMPARE(found.count(), 1);
    const auto result = found[0][0].value<FoundFeed>();
    QCOMPARE(result.feed.title, u"River"_s);
    QCOMPARE(result.fetched.address, server.url(u"/1.xml"_s));
    QCOMPARE(result.links.size(), 2);
}

void TestFeedSearch::whatIsNoAddressIsRefused()
{
    Network network;
    FeedSearch search(network);
    QSignalSpy failed(&search, &FeedSearch::failed);
    search.find(u"ftp://river.example/feed"_s);
    QVERIFY(failed.wait(20000));
    QCOMPARE(failed[0][0].value<InputFailure>().error.code, Error::Code::UnsupportedInput);
    QTRY_VERIFY(!search.isRunning());
}

void TestFeedSearch::siteWithoutAFeedIsTold()
{
    LoopbackServer server;
    server.answer(u"/"_s, "<p>hello</p>", html);
    Network network;
    FeedSearch search(network);
    QSignalSpy failed(&search, &FeedSearch::failed);
    search.find(server.url(u"/"_s).toString());
    QVERIFY(failed.wait(20000));
    QCOMPARE(failed[0][0].value<InputFailure>().error.code, Error::Code::NoFeed);
}

void TestFeedSearch::cancelledSearchTellsNothing()
{
    LoopbackServer server;
    server.behave(u"/"_s, test::fallSilentAfter({}));
    Network network;
    FeedSearch search(network);
    const QSignalSpy found(&search, &FeedSearch::found);
    const QSignalSpy failed(&search, &FeedSearch::failed);
    const QSignalSpy finished(&search, &FeedSearch::finished);
    search.find(server.url(u"/"_s).toString());
    QTRY_COMPARE(server.requests().size(), 1);
    search.cancel();
    QCOMPARE(finished.count(), 1);
    QVERIFY(!search.isRunning());
    QTest::qWait(100);
    QCOMPARE(found.count() + failed.count(), 0);
}

void TestFeedSearch::laterSearchTakesThePlaceOfTheFirst()
{
    LoopbackServer server;
    server.behave(u"/slow"_s, test::fallSilentAfter({}));
    server.answer(u"/feed"_s, feed);
    Network network;
    FeedSearch search(network);
    const QSignalSpy found(&search, &FeedSearch::found);
    const QSignalSpy failed(&search, &FeedSearch::failed);
    search.find(server.url(u"/slow"_s).toString());
    QTRY_COMPARE(server.requests().size(), 1);
    search.find(server.url(u"/feed"_s).toString());
    QTRY_COMPARE(found.count(), 1);
    QCOMPARE(failed.count(), 0);
}

} // namespace naranhi::services

QObject *makeTestFeedSearch()
{
    return new naranhi::services::TestFeedSearch;
}

#include "tst_feedsearch.moc"
