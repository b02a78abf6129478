// SPDX-License-Identifier: GPL-3.0-or-later
#include "hastyfetching.h"
#include "support/loopbackserver.h"

#include <QRegularExpression>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace naranhi::sources {

using test::LoopbackServer;

namespace {

// A gzip member of one deflate stream, written by hand.
QByteArray gzipOf(const QByteArray &text)
{
    const QByteArray zlib = qCompress(text, 9).sliced(4); // without Qt's own length
    quint32 crc = 0xFFFFFFFF;
    for (const char c : text) {
        crc ^= static_cast<quint8>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320U : 0);
    }
    crc = ~crc;
    QByteArray gzip("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10);
    gzip += zlib.sliced(2).chopped(4);
    for (const quint32 number : {crc, static_cast<quint32>(text.size())})
        for (int shift = 0; shift < 32; shift += 8)
            gzip += static_cast<char>((number >> shift) & 0xFF);
    return gzip;
}

const QByteArray html = "Content-Type: text/html\r\n";

} // namespace

class TestBadServers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void silence();
    void silenceAfterTheHead();
    void neverAccepts();
    void nobodyThere();
    void drip();
    void endlessBody();
    void announcedTooLarge();
    void tooLargeForAFeed();
    void gzipIsUnpacked();
    void gzipBomb();
    void packedInAnotherWay();
    void packedInNoWay();
    void brokenGzip();
    void gzipThatBreaksOff();
    void lengthThatIsTooLong();
    void chunksThatBreakOff();
    void hangsUpAtOnce();
    void noHttp();
    void endlessHeaders();
    void redirectLoop();
    void redirectWithoutAnywhere();
    void redirectElsewhere_data();
    void redirectElsewhere();
    void redirectInside_data();
    void redirectInside();
    void tlsThatDoesNotVerify();
    void status_data();
    void status();

private:
    void compareCode(const FetchRequest &request, Error::Code code);
    void compareCode(const QString &path, Error::Code code);

    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<Fetcher> m_fetcher;
};

void TestBadServers::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_server = std::make_unique<LoopbackServer>();
    m_fetcher = std::make_unique<Fetcher>(test::hastyOptions());
}

void TestBadServers::compareCode(const FetchRequest &request, Error::Code code)
{
    const auto outcome = test::waitFor(*m_fetcher, request);
    QVERIFY2(outcome, "no answer within the limits");
    QVERIFY2(!*outcome, "it was taken for good");
    QCOMPARE(codeWord(outcome->error().error.code), codeWord(code));
}

void TestBadServers::compareCode(const QString &path, Error::Code code)
{
    compareCode(test::typed(m_server->url(path)), code);
}

void TestBadServers::silence()
{
    m_server->behave(u"/"_s, test::fallSilentAfter({}));
    compareCode(u"/"_s, Error::Code::TimedOut);
}

void TestBadServers::silenceAfterTheHead()
{
    m_server->behave(
        u"/"_s, test::fallSilentAfter("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"));
    compareCode(u"/"_s, Error::Code::TimedOut);
}

// The system takes connections for a server that does not, until its queue is full: then a
// connection is neither taken nor refused.
void TestBadServers::neverAccepts()
{
    QTcpServer server;
    server.setListenBacklogSize(1);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    server.pauseAccepting();
    std::vector<std::unique_ptr<QTcpSocket>> queue;
    for (int i = 0; i < 4; ++i) {
        queue.push_back(std::make_unique<QTcpSocket>());
        queue.back()->connectToHost(QHostAddress::LocalHost, server.serverPort());
    }
    QUrl url(u"http://127.0.0.1/"_s);
    url.setPort(server.serverPort());
    compareCode(test::typed(url), Error::Code::TimedOut);
}

void TestBadServers::nobodyThere()
{
    const QUrl url = m_server->url(u"/"_s);
    m_server.reset();
    compareCode(test::typed(url), Error::Code::Unreachable);
}

void TestBadServers::drip()
{
    m_server->behave(u"/"_s, test::dripAfter("HTTP/1.1 200 OK\r\n\r\n"));
    compareCode(u"/"_s, Error::Code::TimedOut);
}

void TestBadServers::endlessBody()
{
    m_server->behave(u"/"_s, test::pourAfter("HTTP/1.1 200 OK\r\n\r\n"));
    compareCode(u"/"_s, Error::Code::TooLarge);
}

void TestBadServers::announcedTooLarge()
{
    m_server->behave(
        u"/"_s, test::fallSilentAfter("HTTP/1.1 200 OK\r\nContent-Length: 300000\r\n\r\n"));
    compareCode(u"/"_s, Error::Code::TooLarge);
}

void TestBadServers::tooLargeForAFeed()
{
    m_server->answer(u"/"_s, QByteArray(100000, 'x'));
    FetchRequest request = test::typed(m_server->url(u"/"_s));
    QVERIFY(*test::waitFor(*m_fetcher, request));
    request.kind = FetchKind::Feed;
    compareCode(request, Error::Code::TooLarge);
}

void TestBadServers::gzipIsUnpacked()
{
    const QByteArray text = QByteArray("plain words ").repeated(1000);
    m_server->answer(u"/"_s, gzipOf(text), "Content-Encoding: gzip\r\n");
    const auto outcome = test::waitFor(*m_fetcher, test::typed(m_server->url(u"/"_s)));
    QVERIFY(outcome && *outcome);
    QCOMPARE((*outcome)->bytes, text);
}

void TestBadServers::gzipBomb()
{
    const QByteArray bomb = gzipOf(QByteArray(10'000'000, '\0'));
    QVERIFY(bomb.size() < test::hastyOptions().pageBytes);
    m_server->answer(u"/"_s, bomb, "Content-Encoding: gzip\r\n");
    compareCode(u"/"_s, Error::Code::TooLarge);
}

void TestBadServers::packedInAnotherWay()
{
    m_server->answer(u"/"_s, "\x1b\x05", "Content-Encoding: br\r\n");
    compareCode(u"/"_s, Error::Code::Incomplete);
}

void TestBadServers::packedInNoWay()
{
    m_server->answer(u"/"_s, "plain words", "Content-Encoding: utf-8\r\n");
    const auto outcome = test::waitFor(*m_fetcher, test::typed(m_server->url(u"/"_s)));
    QVERIFY(outcome && *outcome);
    QCOMPARE((*outcome)->bytes, "plain words"_ba);
}

void TestBadServers::brokenGzip()
{
    QByteArray broken = gzipOf(QByteArray("plain words ").repeated(1000));
    broken.replace(10, 8, "\xff\xff\xff\xff\xff\xff\xff\xff");
    m_server->answer(u"/"_s, broken, "Content-Encoding: gzip\r\n");
    compareCode(u"/"_s, Error::Code::Incomplete);
}

void TestBadServers::gzipThatBreaksOff()
{
    const QByteArray whole = gzipOf(QByteArray("plain words ").repeated(1000));
    m_server->answer(u"/"_s, whole.first(whole.size() / 2), "Content-Encoding: gzip\r\n");
    compareCode(u"/"_s, Error::Code::Incomplete);
}

void TestBadServers::lengthThatIsTooLong()
{
    m_server->behave(
        u"/"_s, test::hangUpAfter("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf a page"));
    compareCode(u"/"_s, Error::Code::Incomplete);
}

void TestBadServers::chunksThatBreakOff()
{
    m_server->behave(u"/"_s,
        test::hangUpAfter(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhalf \r\n9\r\na pa"));
    compareCode(u"/"_s, Error::Code::Incomplete);
}

void TestBadServers::hangsUpAtOnce()
{
    m_server->behave(u"/"_s, test::hangUpAfter({}));
    compareCode(u"/"_s, Error::Code::Unreachable);
}

void TestBadServers::noHttp()
{
    m_server->behave(u"/"_s, test::hangUpAfter("220 mail.example ready\r\n"));
    const auto outcome = test::waitFor(*m_fetcher, test::typed(m_server->url(u"/"_s)));
    QVERIFY(outcome && !*outcome);
}

void TestBadServers::endlessHeaders()
{
    m_server->behave(u"/"_s, test::pourAfter("HTTP/1.1 200 OK\r\nX-Endless: "));
    const auto outcome = test::waitFor(*m_fetcher, test::typed(m_server->url(u"/"_s)));
    QVERIFY(outcome && !*outcome);
}

void TestBadServers::redirectLoop()
{
    m_server->answerStatus(u"/"_s, 302, "Location: /\r\n");
    compareCode(u"/"_s, Error::Code::BadRedirect);
    QCOMPARE(m_server->requestsFor(u"/"_s), 6); // the first, and five redirects
}

void TestBadServers::redirectWithoutAnywhere()
{
    m_server->answerStatus(u"/"_s, 302);
    compareCode(u"/"_s, Error::Code::BadRedirect);
}

void TestBadServers::redirectElsewhere_data()
{
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("file") << "file:///etc/passwd"_ba;
    QTest::newRow("data") << "data:text/html,hello"_ba;
    QTest::newRow("ftp") << "ftp://127.0.0.1/"_ba;
    QTest::newRow("script") << "javascript:alert(1)"_ba;
    QTest::newRow("resource") << "qrc:/translations"_ba;
    QTest::newRow("no host") << "http:///"_ba;
}

void TestBadServers::redirectElsewhere()
{
    QFETCH(const QByteArray, to);
    m_server->answerStatus(u"/"_s, 301, "Location: " + to + "\r\n");
    compareCode(u"/"_s, Error::Code::BadRedirect);
}

void TestBadServers::redirectInside_data()
{
    QTest::addColumn<QString>("host");
    for (const char *host : {"127.0.0.2", "localhost", "[::1]", "[::ffff:127.0.0.1]", "10.0.0.1"})
        QTest::newRow(host) << QString::fromLatin1(host);
}

// A person typed one host of this machine, which gives that one no right to the others.
void TestBadServers::redirectInside()
{
    QFETCH(const QString, host);
    LoopbackServer other;
    m_server->answerStatus(
        u"/"_s, 302, "Location: " + other.url(u"/"_s, host).toEncoded() + "\r\n");
    compareCode(u"/"_s, Error::Code::AddressRefused);
    QVERIFY(other.requests().isEmpty());
}

void TestBadServers::tlsThatDoesNotVerify()
{
    LoopbackServer secure(LoopbackServer::Transport::Tls);
    secure.answer(u"/"_s, "secret");
    compareCode(test::typed(secure.url(u"/"_s)), Error::Code::NotTrusted);
    QVERIFY(secure.requests().isEmpty());
}

void TestBadServers::status_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("no login") << 401 << Error::Code::AccessDenied;
    QTest::newRow("forbidden") << 403 << Error::Code::AccessDenied;
    QTest::newRow("not found") << 404 << Error::Code::NoSuchPage;
    QTest::newRow("gone") << 410 << Error::Code::NoSuchPage;
    QTest::newRow("slow down") << 429 << Error::Code::TryLater;
    QTest::newRow("broken") << 500 << Error::Code::ServerFailed;
    QTest::newRow("overloaded") << 503 << Error::Code::TryLater;
    QTest::newRow("part") << 206 << Error::Code::Incomplete;
    QTest::newRow("not changed, but nobody asked") << 304 << Error::Code::ServerFailed;
}

void TestBadServers::status()
{
    QFETCH(const int, status);
    QFETCH(const Error::Code, code);
    m_server->answerStatus(u"/"_s, status);
    const auto outcome = test::waitFor(*m_fetcher, test::typed(m_server->url(u"/"_s)));
    QVERIFY(outcome && !*outcome);
    QCOMPARE(codeWord(outcome->error().error.code), codeWord(code));
    QCOMPARE(outcome->error().status, status);
}

} // namespace naranhi::sources

QObject *makeTestBadServers()
{
    return new naranhi::sources::TestBadServers;
}

#include "tst_badservers.moc"
