// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/feedupdater.h"
#include "services/network.h"
#include "support/loopbackserver.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace naranhi::services {

class TestFeedUpdater final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void feedIsReadAndRemembersWhereItIs();
    void unchangedFeedIsToldSo();
    void oneThatFailsStopsNoOther();
    void pageIsNoFeed();
    void tooLargeAFeedIsRefused();
    void goneIsAskedOnce();
    void feedThatMovedIsAskedAtItsNewPlace();
    void temporaryMoveIsForgotten();
    void siteThatWantsPeaceGetsIt();
    void onlyWhatIsDueIsAskedByItself();
    void progressCounts();
    void cancelEndsAndLeavesThingsAsTheyWere();
    void worksAgainAfterCancel();
    void removedWhileItIsRead();
    void destroyedWhileItReads();
    void privateFeedThatNobodyTypedIsRefused();

private:
    [[nodiscard]] Subscription subscription(const QString &path) const
    {
        return {.address = m_server->url(path).toString(), .isTyped = true};
    }
    // Asks all and waits; what came, feed by feed.
    QList<FeedUpdate> updateAll(const QList<Subscription> &subscriptions);

    std::unique_ptr<test::LoopbackServer> m_server;
    std::unique_ptr<Network> m_network;
    std::unique_ptr<FeedUpdater> m_updater;
};

namespace {

QByteArray feedNamed(const QString &title)
{
    return u"<rss version='2.0'><channel><title>%1</title><link>https://river.example/</link>"
           "<item><title>다리가 열렸다</title><link>https://river.example/1</link></item></channel></rss>"_s
               .arg(title)
               .toUtf8();
}

} // namespace

void TestFeedUpdater::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_updater.reset();
    m_network = std::make_unique<Network>();
    m_server = std::make_unique<test::LoopbackServer>();
    m_updater = std::make_unique<FeedUpdater>(*m_network);
}

QList<FeedUpdate> TestFeedUpdater::updateAll(const QList<Subscription> &subscriptions)
{
    QList<FeedUpdate> updates;
    const auto connection = connect(
        m_updater.get(), &FeedUpdater::updated, this, [&updates](const FeedUpdate &update) {
            updates.append(update);
        });
    const QSignalSpy finished(m_updater.get(), &FeedUpdater::finished);
    m_updater->setSubscriptions(subscriptions);
    m_updater->updateAll();
    (void)QTest::qWaitFor([this] { return !m_updater->isRunning(); }, 20000);
    disconnect(connection);
    return updates;
}

void TestFeedUpdater::feedIsReadAndRemembersWhereItIs()
{
    m_server->answer(
        u"/feed"_s, feedNamed(u"강변 소식"_s), "ETag: \"1\"\r\nLast-Modified: then\r\n");
    const auto updates = updateAll({subscription(u"/feed"_s)});
    QCOMPARE(updates.size(), 1);
    const FeedUpdate &update = updates.first();
    QVERIFY(!update.error);
    QVERIFY(!update.isUnchanged);
    QCOMPARE(update.feed.items.value(0).title, u"다리가 열렸다"_s);
    QCOMPARE(update.subscription.title, u"강변 소식"_s);
    QCOMPARE(update.subscription.page, u"https://river.example/"_s);
    QCOMPARE(update.subscription.etag, "\"1\""_ba);
    QCOMPARE(update.subscription.lastModified, "then"_ba);
    QVERIFY(update.subscription.tried.isValid());
    QCOMPARE(m_updater->subscriptions(), QList<Subscription>{update.subscription});
}

void TestFeedUpdater::unchangedFeedIsToldSo()
{
    m_server->behave(u"/feed"_s, [](QTcpSocket &socket, const QByteArray &request) {
        socket.write(request.contains("If-None-Match: \"1\"")
                ? QByteArray("HTTP/1.1 304 Not Modified\r\n\r\n")
                : test::httpAnswer(feedNamed(u"강변 소식"_s), "ETag: \"1\"\r\n"));
    });
    const auto first = updateAll({subscription(u"/feed"_s)});
    const auto second = updateAll({first.first().subscription});
    QCOMPARE(second.size(), 1);
    QVERIFY(second.first().isUnchanged);
    QVERIFY(second.first().feed.items.isEmpty());
    QCOMPARE(second.first().subscription.title, u"강변 소식"_s);
    QCOMPARE(second.first().subscription.etag, "\"1\""_ba);
}

void TestFeedUpdater::oneThatFailsStopsNoOther()
{
    m_server->answer(u"/feed"_s, feedNamed(u"강변 소식"_s));
    m_server->answerStatus(u"/broken"_s, 500);
    const auto updates = updateAll({subscription(u"/broken"_s), subscription(u"/feed"_s)});
    QCOMPARE(updates.size(), 2);
    for (const FeedUpdate &update : updates) {
        const bool isBroken = update.address.endsWith(u"/broken"_s);
        QCOMPARE(update.error.has_value(), isBroken);
        QCOMPARE(update.subscription.failures, isBroken ? 1 : 0);
        QCOMPARE(update.subscription.error, isBroken ? u"server-failed"_s : QString());
        QCOMPARE(update.subscription.notBefore.isValid(), isBroken);
    }
}

void TestFeedUpdater::pageIsNoFeed()
{
    m_server->answer(u"/page"_s, "<html><body><p>hello</p></body></html>", "ETag: \"1\"\r\n");
    const auto updates = updateAll({subscription(u"/page"_s)});
    QCOMPARE(updates.value(0).subscription.error, u"no-feed"_s);
    QCOMPARE(updates.value(0).subscription.failures, 1);
    QVERIFY(updates.value(0).subscription.etag.isEmpty());
}

void TestFeedUpdater::tooLargeAFeedIsRefused()
{
    m_server->answer(u"/feed"_s, feedNamed(u"강변"_s) + QByteArray(3'000'000, ' '));
    QCOMPARE(updateAll({subscription(u"/feed"_s)}).value(0).subscription.error, u"too-large"_s);
}

void TestFeedUpdater::goneIsAskedOnce()
{
    m_server->answerStatus(u"/feed"_s, 410);
    const auto updates = updateAll({subscription(u"/feed"_s)});
    QVERIFY(updates.value(0).subscription.isGone);
    QVERIFY(updateAll({updates.value(0).subscription}).isEmpty());
    QCOMPARE(m_server->requests().size(), 1);
}

void TestFeedUpdater::feedThatMovedIsAskedAtItsNewPlace()
{
    m_server->answerStatus(u"/old"_s, 301, "Location: /new\r\n");
    m_server->answer(u"/new"_s, feedNamed(u"강변 소식"_s));
    const auto updates = updateAll({subscription(u"/old"_s)});
    QCOMPARE(updates.value(0).address, m_server->url(u"/old"_s).toString());
    QCOMPARE(updates.value(0).subscription.address, m_server->url(u"/new"_s).toString());
    QCOMPARE(updateAll({updates.value(0).subscription}).size(), 1);
    QCOMPARE(m_server->requestsFor(u"/old"_s), 1);
}

// A hotel's login page is no reason to forget a feed, nor is a detour.
void TestFeedUpdater::temporaryMoveIsForgotten()
{
    m_server->answerStatus(u"/feed"_s, 302, "Location: /elsewhere\r\n");
    m_server->answer(u"/elsewhere"_s, feedNamed(u"강변 소식"_s));
    m_server->answerStatus(u"/hotel"_s, 301, "Location: /login\r\n");
    m_server->answer(u"/login"_s, "<html><body>welcome</body></html>");
    const QList<Subscription> asked{subscription(u"/feed"_s), subscription(u"/hotel"_s)};
    for (const FeedUpdate &update : updateAll(asked))
        QCOMPARE(update.subscription.address, update.address);
}

void TestFeedUpdater::siteThatWantsPeaceGetsIt()
{
    m_server->answerStatus(u"/feed"_s, 429, "Retry-After: 7200\r\n");
    const auto updates = updateAll({subscription(u"/feed"_s)});
    QVERIFY(QDateTime::currentDateTimeUtc().secsTo(updates.value(0).subscription.notBefore) > 7000);
    QVERIFY(updateAll({updates.value(0).subscription}).isEmpty());
    QCOMPARE(m_server->requests().size(), 1);
}

void TestFeedUpdater::onlyWhatIsDueIsAskedByItself()
{
    m_server->answer(u"/due"_s, feedNamed(u"강변 소식"_s));
    m_server->answer(u"/read"_s, feedNamed(u"강변 소식"_s));
    Subscription read = subscription(u"/read"_s);
    read.tried = QDateTime::currentDateTimeUtc();
    const QSignalSpy updated(m_updater.get(), &FeedUpdater::updated);
    m_updater->setSubscriptions({read, subscription(u"/due"_s)});
    m_updater->setAutomatic(true);
    QTRY_COMPARE(updated.count(), 1);
    QTRY_VERIFY(!m_updater->isRunning());
    QCOMPARE(m_server->requestsFor(u"/due"_s), 1);
    QCOMPARE(m_server->requestsFor(u"/read"_s), 0);
}

void TestFeedUpdater::progressCounts()
{
    m_server->answer(u"/1"_s, feedNamed(u"하나"_s));
    m_server->answerStatus(u"/2"_s, 404);
    const QSignalSpy started(m_updater.get(), &FeedUpdater::started);
    const QSignalSpy progressed(m_updater.get(), &FeedUpdater::progressed);
    const QSignalSpy finished(m_updater.get(), &FeedUpdater::finished);
    updateAll({subscription(u"/1"_s), subscription(u"/2"_s)});
    QCOMPARE(started.count(), 1);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(progressed.count(), 2);
    QCOMPARE(progressed[0].first(2), (QVariantList{1, 2}));
    QCOMPARE(progressed[1].first(2), (QVariantList{2, 2}));
}

void TestFeedUpdater::cancelEndsAndLeavesThingsAsTheyWere()
{
    m_server->behave(u"/feed"_s, test::fallSilentAfter({}));
    const QSignalSpy updated(m_updater.get(), &FeedUpdater::updated);
    const QSignalSpy finished(m_updater.get(), &FeedUpdater::finished);
    const Subscription before = subscription(u"/feed"_s);
    m_updater->setSubscriptions({before});
    m_updater->updateAll();
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_updater->cancel();
    QCOMPARE(finished.count(), 1);
    QVERIFY(!m_updater->isRunning());
    m_network.reset(); // which waits for all that ran
    QTest::qWait(1);
    QCOMPARE(updated.count(), 0);
    QCOMPARE(m_updater->subscriptions(), QList<Subscription>{before});
}

void TestFeedUpdater::worksAgainAfterCancel()
{
    m_server->behave(u"/feed"_s, test::fallSilentAfter({}));
    m_updater->setSubscriptions({subscription(u"/feed"_s)});
    m_updater->updateAll();
    m_updater->cancel();
    m_server->answer(u"/feed"_s, feedNamed(u"강변 소식"_s));
    const auto updates = updateAll({subscription(u"/feed"_s)});
    QCOMPARE(updates.size(), 1);
    QVERIFY(!updates.value(0).error);
}

void TestFeedUpdater::removedWhileItIsRead()
{
    m_server->answer(u"/feed"_s, feedNamed(u"강변 소식"_s));
    const QSignalSpy updated(m_updater.get(), &FeedUpdater::updated);
    m_updater->setSubscriptions({subscription(u"/feed"_s)});
    m_updater->updateAll();
    m_updater->setSubscriptions({});
    QTRY_VERIFY(!m_updater->isRunning());
    QCOMPARE(updated.count(), 0);
}

void TestFeedUpdater::destroyedWhileItReads()
{
    m_server->behave(u"/feed"_s, test::fallSilentAfter({}));
    m_updater->setSubscriptions({subscription(u"/feed"_s)});
    m_updater->updateAll();
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_updater.reset();
    m_network.reset();
    QVERIFY(true); // it came here, and did not wait a minute
}

void TestFeedUpdater::privateFeedThatNobodyTypedIsRefused()
{
    m_server->answer(u"/feed"_s, feedNamed(u"강변 소식"_s));
    Subscription imported = subscription(u"/feed"_s);
    imported.isTyped = false;
    QCOMPARE(updateAll({imported}).value(0).subscription.error, u"address-refused"_s);
    QVERIFY(m_server->requests().isEmpty());
}

} // namespace naranhi::services

QObject *makeTestFeedUpdater()
{
    return new naranhi::services::TestFeedUpdater;
}

#include "tst_feedupdater.moc"
