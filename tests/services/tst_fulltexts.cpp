// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/fulltexts.h"
#include "services/libraryrunner.h"
#include "services/network.h"
#include "support/builders.h"
#include "support/loopbackserver.h"
#include "support/warnings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace naranhi::services {

using storage::Library;

class TestFullTexts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wholeTextReplacesTheShortOne_underItsAddress();
    void whatFailsLeavesTheShortText();
    void pageThatTellsLessIsNoWholeText();
    void feedOfTheNetLeadsNotInside();
    void allOfAFeedAreLoaded_andThoseThatFailedNotAgain();
    void cancelledOnesAreNotTold();

private:
    StoredId store(const QString &path, bool isTyped = true);
    [[nodiscard]] Article kept(StoredId id);
    template <typename T> T ask(const LibraryRunner::Work<T> &work);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::LoopbackServer> m_server;
    std::unique_ptr<Network> m_network;
    std::unique_ptr<LibraryRunner> m_library;
    std::unique_ptr<FullTexts> m_texts;
};

namespace {

const QString feed = u"http://127.0.0.1/feed"_s;

QByteArray page(const QString &text)
{
    return (u"<!DOCTYPE html><html><head><meta charset=utf-8><title>새 다리</title></head><body>"
            "<article><h1>새 다리</h1><p>"_s
        + text + u"</p><p>시장은 \"오래 기다린 길\"이라고 말했다.</p></article></body></html>"_s)
        .toUtf8();
}

const QString sentence
    = u"시는 26일 강을 건너는 새 다리를 열었다고 밝혔다. 공사는 두 해가 걸렸다."_s;

} // namespace

void TestFullTexts::init()
{
    test::failOnWarnings();
    m_texts.reset();
    m_library.reset();
    m_network = std::make_unique<Network>();
    m_server = std::make_unique<test::LoopbackServer>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = std::make_unique<LibraryRunner>();
    QSignalSpy opened(m_library.get(), &LibraryRunner::opened);
    m_library->open({m_folder->filePath(u"library.sqlite"_s)});
    QVERIFY(opened.wait(20000));
    m_texts = std::make_unique<FullTexts>(*m_library, *m_network);
}

template <typename T> T TestFullTexts::ask(const LibraryRunner::Work<T> &work)
{
    std::optional<T> answer;
    m_library->change<T>(work, [&answer](const Result<T> &result) { answer = result.value(); });
    (void)QTest::qWaitFor([&answer] { return answer.has_value(); }, 20000);
    return *answer;
}

// A short entry whose page is at this path.
StoredId TestFullTexts::store(const QString &path, bool isTyped)
{
    Article entry = test::anArticle()
                        .titled(u"새 다리가 열렸다"_s)
                        .from(u"강변 소식"_s)
                        .publishedOn(u"2024-01-26T09:00"_s)
                        .paragraph(u"시는 새 다리를…"_s);
    entry.source = m_server->url(path).toString();
    return ask<StoredId>([entry, isTyped, path](Library &library) -> Result<StoredId> {
        return library.subscribe({.address = feed, .isTyped = isTyped})
            .and_then([&] {
                return library.store({entry, QDateTime::currentDateTimeUtc()});
            })
            .and_then([&](const Stored &stored) {
                return library.markSeen(feed, {path, stored.id, true}).map([&] {
                    return stored.id;
                });
            });
    });
}

Article TestFullTexts::kept(StoredId id)
{
    return ask<Article>([id](Library &library) { return library.article(id); });
}

void TestFullTexts::wholeTextReplacesTheShortOne_underItsAddress()
{
    m_server->answerStatus(u"/r"_s, 302, "Location: /page\r\n");
    m_server->answer(u"/page"_s, page(sentence), "Content-Type: text/html\r\n");
    const StoredId id = store(u"/r"_s);
    const QSignalSpy completed(m_texts.get(), &FullTexts::completed);
    m_texts->load({id});
    QTRY_COMPARE(completed.count(), 1);
    QCOMPARE(completed[0][0].value<StoredId>(), id);
    const Article whole = kept(id);
    QCOMPARE(completed[0][1].value<Article>(), whole);
    QCOMPARE(whole.source, m_server->url(u"/r"_s).toString());
    QCOMPARE(whole.title, u"새 다리"_s); // the page's word
    QCOMPARE(whole.published.value, u"2024-01-26T09:00"_s); // only the feed knew it
    QVERIFY(whole.blocks.size() >= 2);
    QCOMPARE(ask<qint64>([](Library &library) { return library.articleCount(); }), 1);
    m_texts->load({id}); // is whole now
    QTest::qWait(100);
    QCOMPARE(m_server->requestsFor(u"/r"_s), 1);
}

void TestFullTexts::whatFailsLeavesTheShortText()
{
    m_server->answerStatus(u"/gone"_s, 404);
    const StoredId id = store(u"/gone"_s);
    const Article before = kept(id);
    const QSignalSpy failed(m_texts.get(), &FullTexts::failed);
    m_texts->load({id});
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed[0][1].value<InputFailure>().error.code, Error::Code::NoSuchPage);
    QCOMPARE(kept(id), before);
    m_texts->load({id}); // a person wants it: once more
    QTRY_COMPARE(failed.count(), 2);
}

void TestFullTexts::pageThatTellsLessIsNoWholeText()
{
    m_server->answer(u"/login"_s,
        u"<!DOCTYPE html><meta charset=utf-8><title>로그인</title><p>로그인</p>"_s.toUtf8(),
        "Content-Type: text/html\r\n");
    const StoredId id = store(u"/login"_s);
    const Article before = kept(id);
    const QSignalSpy failed(m_texts.get(), &FullTexts::failed);
    m_texts->load({id});
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed[0][1].value<InputFailure>().error.code, Error::Code::NoArticle);
    QCOMPARE(kept(id), before);
}

void TestFullTexts::feedOfTheNetLeadsNotInside()
{
    m_server->answer(u"/page"_s, page(sentence), "Content-Type: text/html\r\n");
    const StoredId id = store(u"/page"_s, false);
    const QSignalSpy failed(m_texts.get(), &FullTexts::failed);
    m_texts->load({id});
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed[0][1].value<InputFailure>().error.code, Error::Code::AddressRefused);
    QVERIFY(m_server->requests().isEmpty());
}

void TestFullTexts::allOfAFeedAreLoaded_andThoseThatFailedNotAgain()
{
    m_server->answer(u"/1"_s, page(sentence), "Content-Type: text/html\r\n");
    m_server->answerStatus(u"/2"_s, 404);
    store(u"/1"_s);
    store(u"/2"_s);
    QSignalSpy finished(m_texts.get(), &FullTexts::finished);
    const QSignalSpy completed(m_texts.get(), &FullTexts::completed);
    const QSignalSpy failed(m_texts.get(), &FullTexts::failed);
    m_texts->loadOf(feed);
    QVERIFY(finished.wait(20000));
    QCOMPARE(completed.count(), 1);
    QCOMPARE(failed.count(), 1);
    m_texts->loadOf(feed);
    QTest::qWait(100);
    QCOMPARE(m_server->requestsFor(u"/2"_s), 1);
}

void TestFullTexts::cancelledOnesAreNotTold()
{
    m_server->behave(u"/slow"_s, test::fallSilentAfter({}));
    const StoredId id = store(u"/slow"_s);
    const QSignalSpy failed(m_texts.get(), &FullTexts::failed);
    m_texts->load({id});
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_texts->cancel();
    QVERIFY(!m_texts->isRunning());
    QTest::qWait(100);
    QCOMPARE(failed.count(), 0);
}

} // namespace naranhi::services

QObject *makeTestFullTexts()
{
    return new naranhi::services::TestFullTexts;
}

#include "tst_fulltexts.moc"
