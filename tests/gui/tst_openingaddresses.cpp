// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/windowfixture.h"
#include "shell/messagebar.h"
#include "support/loopbackserver.h"
#include "support/warnings.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

using namespace naranhi;
using namespace naranhi::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray shortPage(const QString &headline)
{
    const QString page = u"<!DOCTYPE html><html><head><meta "
                         u"charset=utf-8><title>%1</title></head><body><h1>%1</h1>"
                         u"<p>2024-01-26 09:00</p><p>보기전자가 26일 평택에서 새 공장을 열었다. "
                         u"김한결 사장이 이 자리에 "
                         u"참석했다.</p><p>김한결 사장은 \"전날(25일) 시험을 마쳤다\"고 말했다. "
                         u"지난해 6월 시작한 공사는 "
                         u"7개월 만에 끝났다.</p></body></html>"_s;
    return page.arg(headline).toUtf8();
}

QString textFile(const QTemporaryDir &folder)
{
    QFile file(folder.filePath(u"one.txt"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write a file");
    file.write(u"다른 소식입니다\n\n보기전자가 26일 새 공장을 열었다고 밝혔다.\n\n"
               u"사장은 공사가 7개월 만에 끝났다고 말했다.\n"_s.toUtf8());
    return file.fileName();
}

} // namespace

// Pages that are opened by their address, in the whole window.
class TestOpeningAddresses final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void address_opensItsPage();
    void addressThatWasCopied_isSuggested();
    void pastedAddresses_openTheirPages();
    void droppedLink_neverLeadsInside();
    void pageThatCannotBeHad_isNamedAndNothingIsLost();
    void fetch_canBeCancelled();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestOpeningAddresses::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestOpeningAddresses::address_opensItsPage()
{
    LoopbackServer server;
    server.answer(u"/news"_s, shortPage(u"공장이 문을 열었다"_s), "Content-Type: text/html\r\n");
    Run run(*m_folder);
    QVERIFY(run.begin({textFile(*m_folder)}, 1));
    run.dialogs.address = u"127.0.0.1:%1/news?utm_source=mail"_s.arg(server.port());
    server.answer(u"/news?utm_source=mail"_s, shortPage(u"공장이 문을 열었다"_s));
    QTest::keyClick(&run.window, Qt::Key_L, Qt::ControlModifier);
    QVERIFY(run.settle(2));
    const Article &article = run.context.session.articles().last().article;
    QCOMPARE(article.title, u"공장이 문을 열었다"_s);
    QCOMPARE(article.source, server.url(u"/news"_s).toString());
}

void TestOpeningAddresses::addressThatWasCopied_isSuggested()
{
    Run run(*m_folder);
    QVERIFY(run.begin({textFile(*m_folder)}, 1));
    QGuiApplication::clipboard()->setText(u" https://news.example/7 \n"_s);
    run.action(u"openAddress"_s).trigger();
    QCOMPARE(run.dialogs.suggestedAddress, u"https://news.example/7"_s);
    QGuiApplication::clipboard()->setText(u"https://news.example/7 is worth reading"_s);
    run.action(u"openAddress"_s).trigger();
    QCOMPARE(run.dialogs.suggestedAddress, QString());
}

void TestOpeningAddresses::pastedAddresses_openTheirPages()
{
    LoopbackServer server;
    server.answer(u"/1"_s, shortPage(u"공장이 문을 열었다"_s));
    server.answer(u"/2"_s, shortPage(u"새 공장, 7개월 만에"_s));
    Run run(*m_folder);
    QVERIFY(run.begin({textFile(*m_folder)}, 1));
    QGuiApplication::clipboard()->setText(
        server.url(u"/1"_s).toString() + u"\r\n"_s + server.url(u"/2"_s).toString() + u'\n');
    QTest::keyClick(&run.window, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(run.settle(3));
    QCOMPARE(run.context.session.articles().last().article.title, u"새 공장, 7개월 만에"_s);
    run.action(u"undo"_s).trigger();
    QCOMPARE(run.context.session.articleCount(), 1);
}

void TestOpeningAddresses::droppedLink_neverLeadsInside()
{
    LoopbackServer server;
    server.answer(u"/1"_s, shortPage(u"공장이 문을 열었다"_s));
    Run run(*m_folder);
    QVERIFY(run.begin({textFile(*m_folder)}, 1));
    QMimeData data;
    data.setUrls({server.url(u"/1"_s)});
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(run.textOfColumn(0).viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(run.textOfColumn(0).viewport(), &drop);
    auto *messages = run.window.findChild<MessageBar *>();
    QTRY_COMPARE(messages->messages().size(), 1);
    QVERIFY(messages->messages().first().startsWith(u"127.0.0.1/1: "_s));
    QVERIFY(server.requests().isEmpty());
}

void TestOpeningAddresses::pageThatCannotBeHad_isNamedAndNothingIsLost()
{
    LoopbackServer server;
    server.answerStatus(u"/a/b/news"_s, 404);
    Run run(*m_folder);
    QVERIFY(run.begin({textFile(*m_folder)}, 1));
    run.dialogs.address = server.url(u"/a/b/news"_s).toString();
    run.action(u"openAddress"_s).trigger();
    auto *messages = run.window.findChild<MessageBar *>();
    QTRY_COMPARE(messages->messages().size(), 1);
    QVERIFY(messages->messages().first().startsWith(u"127.0.0.1/…/news: "_s));
    QCOMPARE(run.context.session.articleCount(), 1);
}

void TestOpeningAddresses::fetch_canBeCancelled()
{
    LoopbackServer server;
    server.behave(u"/"_s, fallSilentAfter({}));
    Run run(*m_folder);
    QVERIFY(run.begin({textFile(*m_folder)}, 1));
    run.dialogs.address = server.url(u"/"_s).toString();
    run.action(u"openAddress"_s).trigger();
    auto *cancel = run.window.findChild<QToolButton *>(u"cancelWork"_s);
    QTRY_VERIFY(cancel->isVisible());
    cancel->click();
    QTRY_VERIFY(run.context.isSettled());
    QVERIFY(run.window.findChild<MessageBar *>()->messages().isEmpty());
}

QObject *makeTestOpeningAddresses()
{
    return new TestOpeningAddresses;
}

#include "tst_openingaddresses.moc"
