// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/articleloader.h"
#include "services/network.h"
#include "support/loopbackserver.h"

#include <QFile>
#include <QSignalSpy>
#include <QStringEncoder>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;

namespace naranhi::services {

namespace {

// Everything that a loader says, in words and in order.
class Record
{
public:
    explicit Record(ArticleLoader &loader)
    {
        QObject::connect(
            &loader, &ArticleLoader::started, &loader, [this] { m_lines.append(u"started"_s); });
        QObject::connect(&loader, &ArticleLoader::loaded, &loader, [this](const Article &article) {
            m_lines.append(u"loaded "_s + article.title);
        });
        QObject::connect(
            &loader, &ArticleLoader::failed, &loader, [this](const InputFailure &failure) {
                m_lines.append(u"failed "_s + failure.source.section(u'/', -1) + u' '
                    + codeWord(failure.error.code));
            });
        QObject::connect(
            &loader, &ArticleLoader::finished, &loader, [this] { m_lines.append(u"finished"_s); });
    }

    [[nodiscard]] const QStringList &lines() const { return m_lines; }
    [[nodiscard]] bool isFinished() const { return m_lines.contains(u"finished"_s); }

private:
    QStringList m_lines;
};

QByteArray pageHtml(const QString &title)
{
    const QString html
        = u"<html><head><title>%1</title></head><body><h1>%1</h1>"
          u"<p>도서관은 25일 새 서가를 열었다고 밝혔다. 관장은 책이 늘었다고 말했다.</p>"
          u"<p>서가에는 책이 천 권 들어간다. 시민은 누구나 빌릴 수 있다.</p></body></html>"_s;
    return html.arg(title).toUtf8();
}

const QByteArray htmlType = "Content-Type: text/html\r\n";

QString pageText(const QString &title)
{
    return title
        + u"\n\n도서관은 25일 새 서가를 열었다고 밝혔다. 관장은 책이 늘었다고 말했다.\n\n"
          u"서가에는 책이 천 권 들어간다. 시민은 누구나 빌릴 수 있다고 도서관은 설명했다.\n"_s;
}

} // namespace

class TestArticleLoader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void filesComeInTheOrderAsked();
    void missingFileIsReportedAndTheRestOpens();
    void folderIsOpenedUp();
    void secondCallQueuesBehindTheFirst();
    void pastedTextBecomesAnArticle();
    void pastedHtmlBecomesAnArticle();
    void emptyPasteFails();
    void progressCountsTheInputs();
    void nothingToLoadStillFinishes();
    void cancelFinishesAndNothingFollows();
    void worksAgainAfterCancel();
    void destroyedWhileItWorks();
    void addressesComeInTheOrderAsked();
    void addressKeptIsTheLastWithoutTracking();
    void charsetOfTheSiteIsBelievedAsFarAsItFits_data();
    void charsetOfTheSiteIsBelievedAsFarAsItFits();
    void addressMayBeTypedWithoutItsScheme();
    void linkToThisMachineIsRefused();
    void noAddressIsToldSo();
    void withoutANetworkNothingIsFetched();
    void cancelEndsAFetch();
    void destroyedWhileItFetches();
    void whatFailedIsReadAgain();
    void whatFailedIsReadAgainAsItWasAskedFor();
    void allTextOfWhatFailedIsRead();
    void onlyWhatFailedIsReadAgain();

private:
    QString page(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestArticleLoader::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestArticleLoader::page(const QString &name)
{
    QFile file(m_folder->filePath(name + u".txt"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pageText(name).toUtf8()) < 0)
        qWarning("no page");
    return file.fileName();
}

void TestArticleLoader::filesComeInTheOrderAsked()
{
    ArticleLoader loader;
    const Record record(loader);
    loader.load({page(u"나중 소식"_s), page(u"가장 먼저"_s), page(u"다음 소식"_s)});
    QVERIFY(loader.isRunning());
    QTRY_VERIFY(record.isFinished());
    QCOMPARE(record.lines(),
        (QStringList{u"started"_s,
            u"loaded 나중 소식"_s,
            u"loaded 가장 먼저"_s,
            u"loaded 다음 소식"_s,
            u"finished"_s}));
    QVERIFY(!loader.isRunning());
}

void TestArticleLoader::missingFileIsReportedAndTheRestOpens()
{
    ArticleLoader loader;
    const Record record(loader);
    loader.load({page(u"첫째 소식"_s), m_folder->filePath(u"gone.txt"_s), page(u"셋째 소식"_s)});
    QTRY_VERIFY(record.isFinished());
    QCOMPARE(record.lines(),
        (QStringList{u"started"_s,
            u"loaded 첫째 소식"_s,
            u"failed gone.txt not-found"_s,
            u"loaded 셋째 소식"_s,
            u"finished"_s}));
}

void TestArticleLoader::folderIsOpenedUp()
{
    page(u"2 둘째"_s);
    page(u"1 첫째"_s);
    ArticleLoader loader;
    const QSignalSpy loaded(&loader, &ArticleLoader::loaded);
    const Record record(loader);
    loader.load({m_folder->path()});
    QTRY_VERIFY(record.isFinished());
    QCOMPARE(loaded.count(), 2);
    QVERIFY(loaded[0][0].value<Article>().source.endsWith(u"1 첫째.txt"_s));
}

void TestArticleLoader::secondCallQueuesBehindTheFirst()
{
    ArticleLoader loader;
    const Record record(loader);
    loader.load({page(u"첫째 소식"_s)});
    loader.load({page(u"둘째 소식"_s)});
    QTRY_VERIFY(record.isFinished());
    QCOMPARE(record.lines(),
        (QStringList{u"started"_s, u"loaded 첫째 소식"_s, u"loaded 둘째 소식"_s, u"finished"_s}));
}

void TestArticleLoader::pastedTextBecomesAnArticle()
{
    ArticleLoader loader;
    const QSignalSpy loaded(&loader, &ArticleLoader::loaded);
    loader.loadText(u"clipboard"_s, pageText(u"붙인 소식"_s));
    QTRY_COMPARE(loaded.count(), 1);
    const Article article = loaded[0][0].value<Article>();
    QCOMPARE(article.source, u"clipboard"_s);
    QCOMPARE(article.title, u"붙인 소식"_s);
}

void TestArticleLoader::pastedHtmlBecomesAnArticle()
{
    ArticleLoader loader;
    const QSignalSpy loaded(&loader, &ArticleLoader::loaded);
    loader.loadHtml(u"clipboard"_s,
        u"<h1>붙인 소식</h1><p>도서관은 25일 새 서가를 열었다고 밝혔다.</p>"
        u"<p>서가에는 책이 천 권 들어간다. 시민은 누구나 빌릴 수 있다고 설명했다.</p>"_s);
    QTRY_COMPARE(loaded.count(), 1);
    const Article article = loaded[0][0].value<Article>();
    QCOMPARE(article.title, u"붙인 소식"_s);
    QVERIFY(!article.blocks.isEmpty());
    QVERIFY(!article.blocks.first().text.contains(u'<'));
}

void TestArticleLoader::emptyPasteFails()
{
    ArticleLoader loader;
    const Record record(loader);
    loader.loadText(u"clipboard"_s, u" \n "_s);
    QTRY_VERIFY(record.isFinished());
    QCOMPARE(record.lines().value(1), u"failed clipboard empty"_s);
}

void TestArticleLoader::progressCountsTheInputs()
{
    ArticleLoader loader;
    const QSignalSpy progressed(&loader, &ArticleLoader::progressed);
    const Record record(loader);
    loader.load({page(u"첫째 소식"_s), page(u"둘째 소식"_s)});
    QTRY_VERIFY(record.isFinished());
    QCOMPARE(progressed.count(), 2);
    QCOMPARE(progressed[0].first(2), (QVariantList{0, 2}));
    QCOMPARE(progressed[1].first(2), (QVariantList{1, 2}));
    QVERIFY(progressed[1][2].toString().endsWith(u"둘째 소식.txt"_s));
}

void TestArticleLoader::nothingToLoadStillFinishes()
{
    ArticleLoader loader;
    const Record record(loader);
    loader.load({});
    QTRY_VERIFY(record.isFinished());
    QCOMPARE(record.lines(), (QStringList{u"started"_s, u"finished"_s}));
}

void TestArticleLoader::cancelFinishesAndNothingFollows()
{
    ArticleLoader loader;
    const Record record(loader);
    loader.load({page(u"첫째 소식"_s), page(u"둘째 소식"_s)});
    loader.cancel();
    QVERIFY(!loader.isRunning());
    QTest::qWait(1);
    QCOMPARE(record.lines(), (QStringList{u"started"_s, u"finished"_s}));
}

void TestArticleLoader::worksAgainAfterCancel()
{
    ArticleLoader loader;
    const QSignalSpy loaded(&loader, &ArticleLoader::loaded);
    loader.load({page(u"첫째 소식"_s)});
    loader.cancel();
    loader.load({page(u"둘째 소식"_s)});
    QTRY_COMPARE(loaded.count(), 1);
    QCOMPARE(loaded[0][0].value<Article>().title, u"둘째 소식"_s);
}

void TestArticleLoader::destroyedWhileItWorks()
{
    auto loader = std::make_unique<ArticleLoader>();
    const QSignalSpy loaded(loader.get(), &ArticleLoader::loaded);
    loader->load({page(u"첫째 소식"_s), page(u"둘째 소식"_s), page(u"셋째 소식"_s)});
    loader.reset();
    QTest::qWait(1);
    QCOMPARE(loaded.count(), 0);
}

void TestArticleLoader::addressesComeInTheOrderAsked()
{
    test::LoopbackServer server;
    server.behave(u"/slow"_s, [](QTcpSocket &socket, const QByteArray &) {
        QTimer::singleShot(50, &socket, [&socket] {
            socket.write(test::httpAnswer(pageHtml(u"느린 소식"_s), htmlType));
        });
    });
    server.answer(u"/fast"_s, pageHtml(u"빠른 소식"_s), htmlType);
    server.answerStatus(u"/gone"_s, 404);
    Network network;
    ArticleLoader loader(&network);
    const Record record(loader);
    loader.load({server.url(u"/slow"_s).toString(),
        server.url(u"/gone"_s).toString(),
        page(u"파일 소식"_s),
        server.url(u"/fast"_s).toString()});
    QTRY_VERIFY(record.isFinished());
    QCOMPARE(record.lines(),
        (QStringList{u"started"_s,
            u"loaded 느린 소식"_s,
            u"failed gone no-such-page"_s,
            u"loaded 파일 소식"_s,
            u"loaded 빠른 소식"_s,
            u"finished"_s}));
}

void TestArticleLoader::addressKeptIsTheLastWithoutTracking()
{
    test::LoopbackServer server;
    server.answerStatus(u"/short?utm_source=a"_s, 301, "Location: /news/7?id=1&utm_campaign=b\r\n");
    server.answer(u"/news/7?id=1&utm_campaign=b"_s, pageHtml(u"새 소식"_s), htmlType);
    Network network;
    ArticleLoader loader(&network);
    const QSignalSpy loaded(&loader, &ArticleLoader::loaded);
    loader.load({server.url(u"/"_s).resolved(QUrl(u"/short?utm_source=a"_s)).toString()});
    QTRY_COMPARE(loaded.count(), 1);
    const QString source = loaded[0][0].value<Article>().source;
    QVERIFY2(source.endsWith(u"/news/7?id=1"_s), qPrintable(source));
}

void TestArticleLoader::charsetOfTheSiteIsBelievedAsFarAsItFits_data()
{
    QTest::addColumn<QByteArray>("charset");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray utf8 = pageHtml(u"뚝심 소식"_s);
    const QByteArray korean = QStringEncoder("windows-949").encode(QString::fromUtf8(utf8));
    QTest::newRow("right") << "utf-8"_ba << utf8;
    QTest::newRow("Korean") << "euc-kr"_ba << korean;
    QTest::newRow("none") << ""_ba << korean;
    QTest::newRow("wrong: UTF-8") << "utf-8"_ba << korean;
    QTest::newRow("wrong: Korean") << "euc-kr"_ba << utf8;
    QTest::newRow("unknown") << "klingon"_ba << utf8;
}

void TestArticleLoader::charsetOfTheSiteIsBelievedAsFarAsItFits()
{
    QFETCH(const QByteArray, charset);
    QFETCH(const QByteArray, bytes);
    test::LoopbackServer server;
    server.answer(u"/"_s, bytes, "Content-Type: text/html; charset=" + charset + "\r\n");
    Network network;
    ArticleLoader loader(&network);
    const QSignalSpy loaded(&loader, &ArticleLoader::loaded);
    loader.load({server.url(u"/"_s).toString()});
    QTRY_COMPARE(loaded.count(), 1);
    QCOMPARE(loaded[0][0].value<Article>().title, u"뚝심 소식"_s);
}

void TestArticleLoader::addressMayBeTypedWithoutItsScheme()
{
    test::LoopbackServer server;
    server.answer(u"/news"_s, pageHtml(u"새 소식"_s), htmlType);
    Network network;
    ArticleLoader loader(&network);
    const QSignalSpy loaded(&loader, &ArticleLoader::loaded);
    const QSignalSpy progressed(&loader, &ArticleLoader::progressed);
    loader.loadAddresses({u" 127.0.0.1:%1/news"_s.arg(server.port())});
    QTRY_COMPARE(loaded.count(), 1);
    QCOMPARE(loaded[0][0].value<Article>().source, server.url(u"/news"_s).toString());
    QCOMPARE(progressed[0][2].toString(), u"https://127.0.0.1:%1/news"_s.arg(server.port()));
}

void TestArticleLoader::linkToThisMachineIsRefused()
{
    test::LoopbackServer server;
    server.answer(u"/news"_s, pageHtml(u"새 소식"_s), htmlType);
    Network network;
    ArticleLoader loader(&network);
    const Record record(loader);
    loader.loadLinks({server.url(u"/news"_s).toString()});
    QTRY_VERIFY(record.isFinished());
    QCOMPARE(record.lines().value(1), u"failed news address-refused"_s);
    QVERIFY(server.requests().isEmpty());
}

void TestArticleLoader::noAddressIsToldSo()
{
    Network network;
    ArticleLoader loader(&network);
    const Record record(loader);
    loader.loadAddresses({u"no address"_s, u"ftp://example.org/x"_s});
    loader.loadLinks({u"javascript:alert(1)"_s});
    QTRY_VERIFY(record.isFinished());
    QCOMPARE(record.lines().filter(u"unsupported-input"_s).size(), 3);
}

void TestArticleLoader::withoutANetworkNothingIsFetched()
{
    ArticleLoader loader;
    const Record record(loader);
    loader.load({u"https://example.org/news"_s});
    QTRY_VERIFY(record.isFinished());
    QCOMPARE(record.lines().value(1), u"failed news unsupported-input"_s);
}

void TestArticleLoader::cancelEndsAFetch()
{
    test::LoopbackServer server;
    server.behave(u"/silent"_s, test::fallSilentAfter({}));
    server.answer(u"/news"_s, pageHtml(u"새 소식"_s), htmlType);
    Network network;
    ArticleLoader loader(&network);
    const Record record(loader);
    loader.load({server.url(u"/silent"_s).toString(), page(u"파일 소식"_s)});
    QTRY_COMPARE(server.requestsFor(u"/silent"_s), 1);
    loader.cancel();
    QVERIFY(!loader.isRunning());
    // What is asked for afterwards need not wait for the silent one.
    loader.load({server.url(u"/news"_s).toString()});
    QTRY_VERIFY(record.lines().contains(u"loaded 새 소식"_s));
    QVERIFY(!record.lines().contains(u"loaded 파일 소식"_s));
    QVERIFY(record.lines().filter(u"failed"_s).isEmpty());
}

void TestArticleLoader::destroyedWhileItFetches()
{
    test::LoopbackServer server;
    server.behave(u"/silent"_s, test::fallSilentAfter({}));
    {
        Network network;
        ArticleLoader loader(&network);
        loader.load({server.url(u"/silent"_s).toString()});
        QTRY_COMPARE(server.requests().size(), 1);
    }
    QVERIFY(true); // it came here, and did not wait a minute
}

void TestArticleLoader::whatFailedIsReadAgain()
{
    ArticleLoader loader;
    const Record record(loader);
    const QString path = m_folder->filePath(u"늦은 소식.txt"_s);
    loader.load({path});
    QTRY_VERIFY(record.lines().contains(u"failed 늦은 소식.txt not-found"_s));
    QTRY_VERIFY(!loader.isRunning());
    page(u"늦은 소식"_s);
    loader.loadAgain(path);
    QTRY_VERIFY(record.lines().contains(u"loaded 늦은 소식"_s));
}

// A typed address may lead inside, and still may when it is tried again; a link may not.
void TestArticleLoader::whatFailedIsReadAgainAsItWasAskedFor()
{
    test::LoopbackServer server;
    server.answerStatus(u"/typed"_s, 404);
    server.answer(u"/link"_s, pageHtml(u"새 소식"_s), htmlType);
    Network network;
    ArticleLoader loader(&network);
    const Record record(loader);
    loader.loadAddresses({server.url(u"/typed"_s).toString()});
    loader.loadLinks({server.url(u"/link"_s).toString()});
    QTRY_VERIFY(record.isFinished());
    server.answer(u"/typed"_s, pageHtml(u"돌아온 소식"_s), htmlType);
    loader.loadAgain(server.url(u"/typed"_s).toString());
    loader.loadAgain(server.url(u"/link"_s).toString());
    QTRY_VERIFY(record.lines().contains(u"loaded 돌아온 소식"_s));
    QTRY_COMPARE(record.lines().filter(u"failed link address-refused"_s).size(), 2);
    QCOMPARE(server.requestsFor(u"/link"_s), 0);
}

void TestArticleLoader::allTextOfWhatFailedIsRead()
{
    ArticleLoader loader;
    const Record record(loader);
    const QString html = u"<title>둘러보기</title><nav><a href=/1>로그인</a></nav>"_s;
    loader.loadHtml(u"clipboard"_s, html);
    QTRY_VERIFY(record.lines().contains(u"failed clipboard no-article"_s));
    loader.loadAgain(u"clipboard"_s, true);
    QTRY_VERIFY(record.lines().contains(u"loaded 둘러보기"_s));
}

void TestArticleLoader::onlyWhatFailedIsReadAgain()
{
    ArticleLoader loader;
    const QSignalSpy started(&loader, &ArticleLoader::started);
    const Record record(loader);
    const QString missing = m_folder->filePath(u"gone.txt"_s);
    const QString there = page(u"첫째 소식"_s);
    loader.load({missing, there});
    QTRY_VERIFY(record.isFinished());
    loader.loadAgain(there);
    loader.loadAgain(u"never asked for"_s);
    loader.forget(missing);
    loader.loadAgain(missing);
    QVERIFY(!loader.isRunning());
    QCOMPARE(started.count(), 1);
}

} // namespace naranhi::services

QObject *makeTestArticleLoader()
{
    return new naranhi::services::TestArticleLoader;
}

#include "tst_articleloader.moc"
