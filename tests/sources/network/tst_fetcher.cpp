// SPDX-License-Identifier: GPL-3.0-or-later
#include "hastyfetching.h"
#include "support/loopbackserver.h"

#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace naranhi::sources {

using test::LoopbackServer;

namespace {

// Every name means these addresses.
FetchOptions resolvingTo(const QStringList &addresses)
{
    FetchOptions options = test::hastyOptions();
    options.resolve = [addresses](const QString &, QObject *, const auto &answer) {
        QList<QHostAddress> found;
        for (const QString &address : addresses)
            found.append(QHostAddress(address));
        answer(found, u"unknown"_s);
    };
    return options;
}

} // namespace

class TestFetcher final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void pageComesWithWhatTheSiteSays();
    void requestIsHonestAndTellsNothingElse();
    void noCookieIsKept();
    void nothingIsSentOnFromPageToPage();
    void redirectIsFollowed();
    void lastingRedirectsAreTold_data();
    void lastingRedirectsAreTold();
    void unchangedIsNotSentAgain();
    void otherSchemesAreRefused();
    void privateAddressIsRefusedUnlessTyped_data();
    void privateAddressIsRefusedUnlessTyped();
    void nameOfAPrivateAddressIsRefused();
    void whatWasCheckedIsConnectedTo();
    void nextAddressOfTheHostIsTried();
    void unknownHostIsUnreachable();
    void hostThatAskedForPeaceGetsIt();
    void retryAfterIsTold();
    void guessedSchemeFallsBackToHttp();
    void guessedSchemeFallsBackFromSilence();
    void guessedSchemeDoesNotGiveUpCertificates();
    void trustedTlsIsRead();
    void httpsIsNotLeftForHttp();
    void hostHasTwoConnections();
    void pagesDoNotWaitForFeeds();
    void namesThatAreNeverAnsweredTimeOut();
    void cancelAnswersOnce();
    void cancelWhileItWaits();
    void destroyedWhileItWorks();

private:
    [[nodiscard]] FetchOutcome get(const FetchRequest &request);

    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<Fetcher> m_fetcher;
    QSslConfiguration m_tls;
};

void TestFetcher::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_tls = QSslConfiguration::defaultConfiguration();
    m_server = std::make_unique<LoopbackServer>();
    m_fetcher = std::make_unique<Fetcher>(test::hastyOptions());
}

void TestFetcher::cleanup()
{
    QSslConfiguration::setDefaultConfiguration(m_tls);
}

FetchOutcome TestFetcher::get(const FetchRequest &request)
{
    return test::waitFor(*m_fetcher, request)
        .value_or(tl::unexpected(FetchFailure{{Error::Code::Cancelled, u"no answer"_s}}));
}

void TestFetcher::pageComesWithWhatTheSiteSays()
{
    m_server->answer(u"/page"_s,
        "<p>hello</p>",
        "Content-Type: Text/HTML; Charset=\"EUC-KR\"\r\nETag: W/\"a b\"\r\n"
        "Last-Modified: Fri, 26 Jan 2024 12:30:00 GMT\r\n");
    const FetchOutcome page = get(test::typed(m_server->url(u"/page"_s)));
    QVERIFY(page);
    QCOMPARE(page->bytes, "<p>hello</p>"_ba);
    QCOMPARE(page->address, m_server->url(u"/page"_s));
    QCOMPARE(page->contentType, u"text/html"_s);
    QCOMPARE(page->charset, u"EUC-KR"_s);
    QCOMPARE(page->etag, "W/\"a b\""_ba);
    QCOMPARE(page->lastModified, "Fri, 26 Jan 2024 12:30:00 GMT"_ba);
    QVERIFY(page->movedTo.isEmpty());
    QVERIFY(!page->notModified);
}

void TestFetcher::requestIsHonestAndTellsNothingElse()
{
    m_server->answer(u"/"_s, "hello");
    QVERIFY(get(test::typed(m_server->url(u"/"_s))));
    const QByteArray request = m_server->lastRequest().toLower();
    QVERIFY(request.contains("\r\nuser-agent: naranhi"));
    QVERIFY(!request.contains("mozilla"));
    QVERIFY(request.contains("\r\nhost: 127.0.0.1:"));
    for (const char *header : {"\r\ncookie:", "\r\nreferer:", "\r\nauthorization:", "\r\nif-"})
        QVERIFY2(!request.contains(header), header);
}

void TestFetcher::noCookieIsKept()
{
    m_server->answer(u"/"_s, "hello", "Set-Cookie: who=me; Path=/\r\n");
    QVERIFY(get(test::typed(m_server->url(u"/"_s))));
    QVERIFY(get(test::typed(m_server->url(u"/"_s))));
    QCOMPARE(m_server->requests().size(), 2);
    QVERIFY(!m_server->lastRequest().toLower().contains("\r\ncookie:"));
}

void TestFetcher::nothingIsSentOnFromPageToPage()
{
    m_server->answerStatus(u"/"_s, 302, "Location: /next\r\nSet-Cookie: who=me; Path=/\r\n");
    m_server->answer(u"/next"_s, "hello");
    QUrl url = m_server->url(u"/"_s);
    url.setUserInfo(u"me:secret"_s);
    QVERIFY(get(test::typed(url)));
    for (const QByteArray &request : m_server->requests()) {
        QVERIFY(!request.toLower().contains("\r\ncookie:"));
        QVERIFY(!request.toLower().contains("\r\nreferer:"));
        QVERIFY(!request.toLower().contains("\r\nauthorization:"));
        QVERIFY(!request.contains("secret"));
    }
}

void TestFetcher::redirectIsFollowed()
{
    m_server->answerStatus(u"/a"_s, 302, "Location: /b\r\n");
    m_server->answerStatus(u"/b"_s, 307, "Location: c?d#e\r\n");
    m_server->answer(u"/c?d"_s, "here");
    const FetchOutcome page = get(test::typed(m_server->url(u"/a"_s)));
    QVERIFY(page);
    QCOMPARE(page->bytes, "here"_ba);
    QVERIFY(page->address.toString().endsWith(u"/c?d"_s));
}

void TestFetcher::lastingRedirectsAreTold_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::addColumn<QString>("movedTo");
    QTest::newRow("both for good") << 301 << 308 << u"/c"_s;
    QTest::newRow("the first only") << 301 << 302 << u"/b"_s;
    QTest::newRow("the second only") << 302 << 301 << QString();
}

void TestFetcher::lastingRedirectsAreTold()
{
    QFETCH(const int, first);
    QFETCH(const int, second);
    QFETCH(const QString, movedTo);
    m_server->answerStatus(u"/a"_s, first, "Location: /b\r\n");
    m_server->answerStatus(u"/b"_s, second, "Location: /c\r\n");
    m_server->answer(u"/c"_s, "here");
    const FetchOutcome page = get(test::typed(m_server->url(u"/a"_s)));
    QVERIFY(page);
    QCOMPARE(page->movedTo, movedTo.isEmpty() ? QUrl() : m_server->url(movedTo));
}

void TestFetcher::unchangedIsNotSentAgain()
{
    m_server->behave(u"/"_s, [](QTcpSocket &socket, const QByteArray &request) {
        const bool known = request.contains("If-None-Match: \"one\"")
            && request.contains("If-Modified-Since: yesterday");
        socket.write(
            known ? QByteArray("HTTP/1.1 304 Not Modified\r\n\r\n") : test::httpAnswer("hello"));
    });
    FetchRequest request = test::typed(m_server->url(u"/"_s));
    request.etag = "\"one\"";
    request.lastModified = "yesterday";
    const FetchOutcome page = get(request);
    QVERIFY(page);
    QVERIFY(page->notModified);
    QVERIFY(page->bytes.isEmpty());
    QCOMPARE(page->etag, "\"one\""_ba);
    QCOMPARE(page->lastModified, "yesterday"_ba);
}

void TestFetcher::otherSchemesAreRefused()
{
    for (const QString &address :
        {u"file:///etc/passwd"_s, u"ftp://127.0.0.1/"_s, u"data:,hello"_s, u"relative"_s, u""_s}) {
        const FetchOutcome page = get(test::typed(QUrl(address)));
        QVERIFY(!page);
        QCOMPARE(codeWord(page.error().error.code), codeWord(Error::Code::UnsupportedInput));
    }
}

void TestFetcher::privateAddressIsRefusedUnlessTyped_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("number") << u"127.0.0.1"_s;
    QTest::newRow("name") << u"localhost"_s;
}

void TestFetcher::privateAddressIsRefusedUnlessTyped()
{
    QFETCH(const QString, host);
    m_server->answer(u"/"_s, "hello");
    FetchRequest request{.address = m_server->url(u"/"_s, host)};
    const FetchOutcome page = get(request);
    QVERIFY(!page);
    QCOMPARE(codeWord(page.error().error.code), codeWord(Error::Code::AddressRefused));
    QVERIFY(m_server->requests().isEmpty());
    request.typed = true;
    QVERIFY(get(request));
}

void TestFetcher::nameOfAPrivateAddressIsRefused()
{
    m_fetcher = std::make_unique<Fetcher>(resolvingTo({u"127.0.0.1"_s, u"10.0.0.1"_s}));
    m_server->answer(u"/"_s, "hello");
    const FetchOutcome page = get({.address = m_server->url(u"/"_s, u"news.example"_s)});
    QVERIFY(!page);
    QCOMPARE(codeWord(page.error().error.code), codeWord(Error::Code::AddressRefused));
    QVERIFY(m_server->requests().isEmpty());
}

// The name is resolved once: a second meaning of it is never asked for.
void TestFetcher::whatWasCheckedIsConnectedTo()
{
    m_fetcher = std::make_unique<Fetcher>(resolvingTo({u"127.0.0.1"_s}));
    m_server->answer(u"/"_s, "hello");
    const QUrl url = m_server->url(u"/"_s, u"news.example"_s);
    const FetchOutcome page = get(test::typed(url));
    QVERIFY(page);
    QCOMPARE(page->address, url);
    QVERIFY(m_server->lastRequest().toLower().contains("\r\nhost: news.example:"));
}

void TestFetcher::nextAddressOfTheHostIsTried()
{
    m_fetcher = std::make_unique<Fetcher>(resolvingTo({u"127.0.0.2"_s, u"127.0.0.1"_s}));
    m_server->answer(u"/"_s, "hello");
    QVERIFY(get(test::typed(m_server->url(u"/"_s, u"news.example"_s))));
}

void TestFetcher::unknownHostIsUnreachable()
{
    m_fetcher = std::make_unique<Fetcher>(resolvingTo({}));
    const FetchOutcome page = get({.address = QUrl(u"https://news.example/"_s)});
    QVERIFY(!page);
    QCOMPARE(codeWord(page.error().error.code), codeWord(Error::Code::Unreachable));
}

void TestFetcher::hostThatAskedForPeaceGetsIt()
{
    m_server->answerStatus(u"/"_s, 429);
    m_server->answer(u"/other"_s, "hello");
    QVERIFY(!get(test::typed(m_server->url(u"/"_s))));
    const FetchOutcome page = get(test::typed(m_server->url(u"/other"_s)));
    QVERIFY(!page);
    QCOMPARE(codeWord(page.error().error.code), codeWord(Error::Code::TryLater));
    QVERIFY(page.error().askAgainAt > QDateTime::currentDateTimeUtc());
    QCOMPARE(m_server->requestsFor(u"/other"_s), 0);
    QVERIFY(get(test::typed(m_server->url(u"/other"_s, u"localhost"_s))));
}

void TestFetcher::retryAfterIsTold()
{
    const QDateTime before = QDateTime::currentDateTimeUtc();
    m_server->answerStatus(u"/"_s, 503, "Retry-After: 3600\r\n");
    const FetchOutcome page = get(test::typed(m_server->url(u"/"_s)));
    QVERIFY(!page);
    QVERIFY(page.error().askAgainAt >= before.addSecs(3600));
    QVERIFY(page.error().askAgainAt < before.addSecs(2 * 3600));
}

void TestFetcher::guessedSchemeFallsBackToHttp()
{
    m_server->answer(u"/"_s, "hello");
    QUrl url = m_server->url(u"/"_s);
    url.setScheme(u"https"_s);
    const FetchOutcome page = get({.address = url, .typed = true, .schemeGuessed = true});
    QVERIFY(page);
    QCOMPARE(page->address.scheme(), u"http"_s);
    QVERIFY(!get(test::typed(url)));
}

void TestFetcher::guessedSchemeFallsBackFromSilence()
{
    // Takes connections and says nothing to whoever does not speak http.
    QTcpServer patient;
    QVERIFY(patient.listen(QHostAddress::LocalHost));
    connect(&patient, &QTcpServer::newConnection, &patient, [&patient] {
        QTcpSocket *socket = patient.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            if (socket->readAll().startsWith("GET"))
                socket->write(test::httpAnswer("hello"));
        });
    });
    const QUrl url(u"https://127.0.0.1:%1/"_s.arg(patient.serverPort()));
    QVERIFY(get({.address = url, .typed = true, .schemeGuessed = true}));
}

void TestFetcher::guessedSchemeDoesNotGiveUpCertificates()
{
    const LoopbackServer secure(LoopbackServer::Transport::Tls);
    const FetchOutcome page
        = get({.address = secure.url(u"/"_s), .typed = true, .schemeGuessed = true});
    QVERIFY(!page);
    QCOMPARE(codeWord(page.error().error.code), codeWord(Error::Code::NotTrusted));
}

void TestFetcher::trustedTlsIsRead()
{
    QSslConfiguration trusting = m_tls;
    trusting.addCaCertificate(QSslCertificate(test::loopbackCertificate()));
    QSslConfiguration::setDefaultConfiguration(trusting);
    m_fetcher = std::make_unique<Fetcher>(resolvingTo({u"127.0.0.1"_s}));
    LoopbackServer secure(LoopbackServer::Transport::Tls);
    secure.answer(u"/"_s, "hello");
    const FetchOutcome page = get(test::typed(secure.url(u"/"_s, u"localhost"_s)));
    QVERIFY2(page, page ? "" : qPrintable(page.error().error.detail));
    // The certificate is for another name, wherever it leads.
    const FetchOutcome other = get(test::typed(secure.url(u"/"_s, u"news.example"_s)));
    QVERIFY(!other);
    QCOMPARE(codeWord(other.error().error.code), codeWord(Error::Code::NotTrusted));
}

void TestFetcher::httpsIsNotLeftForHttp()
{
    QSslConfiguration trusting = m_tls;
    trusting.addCaCertificate(QSslCertificate(test::loopbackCertificate()));
    QSslConfiguration::setDefaultConfiguration(trusting);
    LoopbackServer secure(LoopbackServer::Transport::Tls);
    m_server->answer(u"/"_s, "hello");
    secure.answerStatus(u"/"_s, 302, "Location: " + m_server->url(u"/"_s).toEncoded() + "\r\n");
    const FetchOutcome page = get(test::typed(secure.url(u"/"_s)));
    QVERIFY(!page);
    QCOMPARE(codeWord(page.error().error.code), codeWord(Error::Code::BadRedirect));
    // But where nobody said https, a site may say that it speaks http.
    QVERIFY(get({.address = secure.url(u"/"_s), .typed = true, .schemeGuessed = true}));
}

void TestFetcher::hostHasTwoConnections()
{
    m_server->behave(u"/"_s, [](QTcpSocket &socket, const QByteArray &) {
        QTimer::singleShot(20, &socket, [&socket] { socket.write(test::httpAnswer("hello")); });
    });
    int answers = 0;
    for (int i = 0; i < 7; ++i)
        m_fetcher->fetch(test::typed(m_server->url(u"/"_s)),
            [&answers](const FetchOutcome &outcome) { answers += outcome ? 1 : 0; });
    QTRY_COMPARE(answers, 7);
    QCOMPARE(m_server->mostConnections(), 2);
}

void TestFetcher::pagesDoNotWaitForFeeds()
{
    FetchOptions options = test::hastyOptions();
    options.atOnce = 1;
    m_fetcher = std::make_unique<Fetcher>(options);
    m_server->behave(u"/feed"_s, test::fallSilentAfter({}));
    m_server->answer(u"/page"_s, "hello");
    int feeds = 0;
    FetchRequest feed = test::typed(m_server->url(u"/feed"_s));
    feed.kind = FetchKind::Feed;
    for (int i = 0; i < 3; ++i)
        m_fetcher->fetch(feed, [&feeds](const FetchOutcome &) { ++feeds; });
    QVERIFY(get(test::typed(m_server->url(u"/page"_s, u"localhost"_s))));
    QCOMPARE(feeds, 0);
    QCOMPARE(m_server->requestsFor(u"/feed"_s), 1);
}

void TestFetcher::namesThatAreNeverAnsweredTimeOut()
{
    FetchOptions options = test::hastyOptions();
    options.resolve = [](const QString &, QObject *, const auto &) {};
    m_fetcher = std::make_unique<Fetcher>(options);
    const FetchOutcome page = get({.address = QUrl(u"https://news.example/"_s)});
    QVERIFY(!page);
    QCOMPARE(codeWord(page.error().error.code), codeWord(Error::Code::TimedOut));
}

void TestFetcher::cancelAnswersOnce()
{
    m_server->behave(u"/"_s, test::fallSilentAfter({}));
    QStringList answers;
    const int ticket = m_fetcher->fetch(
        test::typed(m_server->url(u"/"_s)), [&answers](const FetchOutcome &outcome) {
            answers << (outcome ? u"came"_s : codeWord(outcome.error().error.code));
        });
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_fetcher->cancel(ticket);
    QVERIFY(answers.isEmpty());
    QTRY_COMPARE(answers, QStringList{u"cancelled"_s});
    m_fetcher->cancel(ticket);
    m_server->answer(u"/next"_s, "hello");
    QVERIFY(get(test::typed(m_server->url(u"/next"_s))));
    QCOMPARE(answers.size(), 1);
}

void TestFetcher::cancelWhileItWaits()
{
    m_server->behave(u"/"_s, test::fallSilentAfter({}));
    QStringList answers;
    const auto keep = [&answers](const FetchOutcome &outcome) {
        answers << (outcome ? u"came"_s : codeWord(outcome.error().error.code));
    };
    m_fetcher->fetch(test::typed(m_server->url(u"/"_s)), [](const FetchOutcome &) {});
    m_fetcher->fetch(test::typed(m_server->url(u"/"_s)), [](const FetchOutcome &) {});
    const int waiting = m_fetcher->fetch(test::typed(m_server->url(u"/"_s)), keep);
    QTRY_COMPARE(m_server->requests().size(), 2);
    m_fetcher->cancel(waiting);
    QTRY_COMPARE(answers, QStringList{u"cancelled"_s});
    QCOMPARE(m_server->requests().size(), 2);
}

void TestFetcher::destroyedWhileItWorks()
{
    m_server->behave(u"/"_s, test::fallSilentAfter({}));
    bool answered = false;
    m_fetcher->fetch(
        test::typed(m_server->url(u"/"_s)), [&answered](const FetchOutcome &) { answered = true; });
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_fetcher.reset();
    QTest::qWait(1);
    QVERIFY(!answered);
}

} // namespace naranhi::sources

QObject *makeTestFetcher()
{
    return new naranhi::sources::TestFetcher;
}

#include "tst_fetcher.moc"
