// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/feedkeeper.h"
#include "services/libraryrunner.h"
#include "services/network.h"
#include "support/loopbackserver.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace naranhi::services {

class TestFeedKeeper final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void subscribingBringsTheArticles();
    void updatingBringsWhatIsNewAndNothingTwice();
    void removedArticleDoesNotComeBack();
    void wholeTextIsNotReplacedByAnEntry();
    void subscriptionsComeBackWithTheLibrary();
    void failureIsToldAndKept();
    void unsubscribedWhileItIsRead();
    void whatOthersChangeIsSeen();
    void latestEntriesComeFirst();

private:
    void openLibrary();
    [[nodiscard]] Subscription river() const
    {
        return {.address = m_server->url(u"/feed"_s).toString(), .isTyped = true};
    }
    void serve(const QStringList &titles);
    [[nodiscard]] QStringList titles();
    void wait();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::LoopbackServer> m_server;
    std::unique_ptr<Network> m_network;
    std::unique_ptr<LibraryRunner> m_library;
    std::unique_ptr<FeedKeeper> m_keeper;
};

void TestFeedKeeper::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_keeper.reset();
    m_library.reset();
    m_network = std::make_unique<Network>();
    m_server = std::make_unique<test::LoopbackServer>();
    m_folder = std::make_unique<QTemporaryDir>();
    openLibrary();
}

void TestFeedKeeper::openLibrary()
{
    m_keeper.reset();
    m_library = std::make_unique<LibraryRunner>();
    m_keeper = std::make_unique<FeedKeeper>(*m_library, *m_network);
    QSignalSpy loaded(m_keeper.get(), &FeedKeeper::subscriptionsChanged);
    m_library->open(storage::LibraryLocation{m_folder->filePath(u"library.sqlite"_s)});
    (void)loaded.wait(20000);
}

void TestFeedKeeper::serve(const QStringList &titles)
{
    QString items;
    for (const QString &title : titles)
        items += u"<item><guid>%1</guid><title>%1</title><link>/%1?utm_source=rss</link>"
                 "<description>%1: 시는 새 다리를 열었다.</description></item>"_s.arg(title);
    m_server->answer(u"/feed"_s,
        (u"<rss version='2.0'><channel><title>강변 소식</title>"_s + items + u"</channel></rss>"_s)
            .toUtf8());
}

QStringList TestFeedKeeper::titles()
{
    std::optional<QStringList> titles;
    m_library->change<LibraryHits>([](storage::Library &library) { return library.find({}); },
        [&titles](const Result<LibraryHits> &found) {
            titles.emplace();
            for (const LibraryHit &hit : found.value_or(LibraryHits()).hits)
                titles->append(hit.article.title);
        });
    (void)QTest::qWaitFor([&titles] { return titles.has_value(); }, 20000);
    titles->sort();
    return *titles;
}

// Until the updates are read, and what they brought is stored.
void TestFeedKeeper::wait()
{
    (void)QTest::qWaitFor([this] { return !m_keeper->updater().isRunning(); }, 20000);
    (void)titles();
}

void TestFeedKeeper::subscribingBringsTheArticles()
{
    serve({u"가"_s, u"나"_s});
    const QSignalSpy arrived(m_keeper.get(), &FeedKeeper::arrived);
    m_keeper->subscribe({river()});
    QTRY_COMPARE(arrived.count(), 1);
    QCOMPARE(arrived[0][1].toInt(), 2);
    QCOMPARE(titles(), (QStringList{u"가"_s, u"나"_s}));
    QCOMPARE(m_keeper->updater().subscriptions().value(0).title, u"강변 소식"_s);
}

void TestFeedKeeper::updatingBringsWhatIsNewAndNothingTwice()
{
    serve({u"가"_s});
    const QSignalSpy arrived(m_keeper.get(), &FeedKeeper::arrived);
    m_keeper->subscribe({river()});
    QTRY_COMPARE(arrived.count(), 1);
    serve({u"나"_s, u"가"_s});
    m_keeper->updater().updateAll();
    QTRY_COMPARE(arrived.count(), 2);
    QCOMPARE(arrived[1][1].toInt(), 1);
    m_keeper->updater().updateAll();
    wait();
    QCOMPARE(arrived.count(), 2);
    QCOMPARE(titles(), (QStringList{u"가"_s, u"나"_s}));
}

void TestFeedKeeper::removedArticleDoesNotComeBack()
{
    serve({u"가"_s});
    const QSignalSpy arrived(m_keeper.get(), &FeedKeeper::arrived);
    m_keeper->subscribe({river()});
    QTRY_COMPARE(arrived.count(), 1);
    m_library->change<void>(
        [](storage::Library &library) {
            const LibraryHits hits = library.find({}).value_or(LibraryHits());
            return library.remove({hits.hits.first().article.id})
                .map([](const QList<StoredRecord> &) {});
        },
        [](const Result<void> &) {});
    m_keeper->updater().updateAll();
    wait();
    QCOMPARE(titles(), QStringList());
}

void TestFeedKeeper::wholeTextIsNotReplacedByAnEntry()
{
    Article whole;
    whole.source = m_server->url(u"/가"_s).toString(QUrl::EncodeSpaces);
    whole.title = u"온전한 글"_s;
    whole.blocks.append({BlockKind::Paragraph, u"시는 26일 새 다리를 열었다고 밝혔다."_s});
    m_library->store(whole, QDateTime::currentDateTimeUtc());
    serve({u"가"_s});
    m_keeper->subscribe({river()});
    QTRY_COMPARE(m_server->requests().size(), 1);
    wait();
    QCOMPARE(titles(), QStringList{u"온전한 글"_s});
}

void TestFeedKeeper::subscriptionsComeBackWithTheLibrary()
{
    serve({u"가"_s});
    const QSignalSpy arrived(m_keeper.get(), &FeedKeeper::arrived);
    m_keeper->subscribe({river()});
    QTRY_COMPARE(arrived.count(), 1);
    const QList<Subscription> before = m_keeper->updater().subscriptions();
    openLibrary();
    QCOMPARE(m_keeper->updater().subscriptions(), before);
    QVERIFY(before.value(0).tried.isValid());
}

void TestFeedKeeper::failureIsToldAndKept()
{
    m_server->answerStatus(u"/feed"_s, 500);
    const QSignalSpy failed(m_keeper.get(), &FeedKeeper::feedFailed);
    m_keeper->subscribe({river()});
    QTRY_COMPARE(failed.count(), 1);
    wait();
    openLibrary();
    QCOMPARE(m_keeper->updater().subscriptions().value(0).error, u"server-failed"_s);
    QCOMPARE(m_keeper->updater().subscriptions().value(0).failures, 1);
}

void TestFeedKeeper::unsubscribedWhileItIsRead()
{
    serve({u"가"_s});
    const QSignalSpy failed(m_keeper.get(), &FeedKeeper::failed);
    m_keeper->subscribe({river()});
    m_keeper->unsubscribe(river().address);
    QTRY_VERIFY(m_keeper->updater().subscriptions().isEmpty());
    wait();
    QCOMPARE(failed.count(), 0);
    QCOMPARE(titles(), QStringList());
}

// Another window renames a feed.
void TestFeedKeeper::whatOthersChangeIsSeen()
{
    serve({u"가"_s});
    const QSignalSpy arrived(m_keeper.get(), &FeedKeeper::arrived);
    m_keeper->subscribe({river()});
    QTRY_COMPARE(arrived.count(), 1);
    const QDateTime tried = m_keeper->updater().subscriptions().value(0).tried;
    Subscription named = river();
    named.title = u"새 이름"_s;
    const auto other
        = storage::Library::open(storage::LibraryLocation{m_folder->filePath(u"library.sqlite"_s)});
    QVERIFY(other && other.value()->subscribe(named));
    QTRY_COMPARE(m_keeper->updater().subscriptions().value(0).title, named.title);
    QCOMPARE(m_keeper->updater().subscriptions().value(0).tried, tried);
}

void TestFeedKeeper::latestEntriesComeFirst()
{
    serve({u"나중"_s, u"먼저"_s});
    const QSignalSpy arrived(m_keeper.get(), &FeedKeeper::arrived);
    m_keeper->subscribe({river()});
    QTRY_COMPARE(arrived.count(), 1);
    std::optional<LibraryHits> hits;
    m_library->ask<LibraryHits>(
        [feed = river().address](
            storage::Library &library) { return library.find({.feed = feed}); },
        [&hits](const Result<LibraryHits> &found) { hits = found.value(); });
    QTRY_VERIFY(hits);
    QCOMPARE(hits->hits.size(), 2);
    QCOMPARE(hits->hits.at(0).article.title, u"나중"_s);
}

} // namespace naranhi::services

QObject *makeTestFeedKeeper()
{
    return new naranhi::services::TestFeedKeeper;
}

#include "tst_feedkeeper.moc"
