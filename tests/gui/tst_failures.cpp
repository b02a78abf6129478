// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/librarydesk.h"
#include "shell/messagebar.h"
#include "support/loopbackserver.h"
#include "support/warnings.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>

using namespace naranhi;
using namespace naranhi::test;
using namespace Qt::StringLiterals;

namespace {

// Nothing that could be an article.
const QByteArray linksOnly
    = "<!DOCTYPE html><html><head><meta charset=utf-8><title>둘러보기</title>"
      "</head><body><nav><a href=/1>로그인</a> <a href=/2>구독하기</a></nav>"
      "</body></html>";

QByteArray page(const QString &headline)
{
    const QString html
        = u"<!DOCTYPE html><html><head><meta "
          u"charset=utf-8><title>%1</title></head><body><h1>%1</h1>"
          u"<p>보기전자가 26일 평택에서 새 공장을 열었다. 김한결 사장이 이 자리에 참석했다.</p>"
          u"<p>김한결 사장은 공사가 7개월 만에 끝났다고 말했다. 공장은 내년에 더 커진다.</p></body>"_s;
    return html.arg(headline).toUtf8();
}

QString fileWith(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write a file");
    file.write(bytes);
    return file.fileName();
}

} // namespace

// What the window offers where something could not be read.
class TestFailures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pageWithoutArticle_opensAsAllOfItsText();
    void fileThatComesBack_opensWhenTriedAgain();
    void addressThatFails_isReadAgainAsItWasTyped();
    void addressThatFails_opensInTheBrowser();
    void addressThatFails_opensFromTheLibrary();
    void pastedText_standsUnderTheAddress();
    void pastingAnAddress_isNoText();
    void sameInput_hasOneMessage();
    void ways_areReachedByKeyboard();
    void manyFailures_areCounted();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

MessageBar &bar(Run &run)
{
    return *run.window.findChild<MessageBar *>();
}

// The button of that name that can be seen; null when there is none.
QPushButton *way(Run &run, const QString &text)
{
    for (QPushButton *button : bar(run).findChildren<QPushButton *>(u"way"_s))
        if (button->text() == text)
            return button;
    return nullptr;
}

bool press(Run &run, const QString &text)
{
    QPushButton *button = nullptr;
    const bool isThere = QTest::qWaitFor([&] { return (button = way(run, text)) != nullptr; });
    if (isThere)
        button->click();
    return isThere;
}

} // namespace

void TestFailures::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    QGuiApplication::clipboard()->clear();
}

void TestFailures::pageWithoutArticle_opensAsAllOfItsText()
{
    Run run(*m_folder);
    run.context.preferences.setLanguage(u"en"_s);
    QVERIFY(run.begin({fileWith(*m_folder, u"links.html"_s, linksOnly)}, 0));
    QTRY_COMPARE(bar(run).messages().size(), 1);
    QVERIFY(press(run, u"Open all of its text"_s));
    QVERIFY(run.settle(1));
    const Article &article = run.context.session.articles().first().article;
    QCOMPARE(article.title, u"둘러보기"_s);
    QCOMPARE(article.blocks.first().text, u"로그인 구독하기"_s);
    QVERIFY(article.leftOut.isEmpty());
    QVERIFY(!bar(run).isVisible());
}

void TestFailures::fileThatComesBack_opensWhenTriedAgain()
{
    Run run(*m_folder);
    run.context.preferences.setLanguage(u"en"_s);
    QVERIFY(run.begin({m_folder->filePath(u"late.html"_s)}, 0));
    QTRY_COMPARE(bar(run).messages().size(), 1);
    QVERIFY(press(run, u"Try again"_s));
    QTRY_COMPARE(bar(run).messages().size(), 1); // still not there
    fileWith(*m_folder, u"late.html"_s, page(u"공장이 문을 열었다"_s));
    QVERIFY(press(run, u"Try again"_s));
    QVERIFY(run.settle(1));
    QVERIFY(bar(run).messages().isEmpty());
}

void TestFailures::addressThatFails_isReadAgainAsItWasTyped()
{
    LoopbackServer server;
    server.answerStatus(u"/news"_s, 503);
    Run run(*m_folder);
    run.context.preferences.setLanguage(u"en"_s);
    run.dialogs.address = server.url(u"/news"_s).toString();
    QVERIFY(run.begin({fileWith(*m_folder, u"one.html"_s, page(u"새 공장"_s))}, 1));
    run.action(u"openAddress"_s).trigger();
    QTRY_COMPARE(bar(run).messages().size(), 1);
    QVERIFY(way(run, u"Try again"_s) != nullptr);
    QVERIFY(way(run, u"Open the stored version"_s) == nullptr);
    QCOMPARE(run.context.session.articleCount(), 1);
}

void TestFailures::addressThatFails_opensInTheBrowser()
{
    LoopbackServer server;
    server.answerStatus(u"/news"_s, 403);
    Run run(*m_folder);
    run.context.preferences.setLanguage(u"en"_s);
    run.dialogs.address = server.url(u"/news"_s).toString();
    QVERIFY(run.begin({fileWith(*m_folder, u"one.html"_s, page(u"새 공장"_s))}, 1));
    run.action(u"openAddress"_s).trigger();
    QVERIFY(press(run, u"Open in the browser"_s));
    QCOMPARE(run.dialogs.browsed, server.url(u"/news"_s));
    QCOMPARE(bar(run).messages().size(), 1); // its text is still to be pasted
}

void TestFailures::addressThatFails_opensFromTheLibrary()
{
    LoopbackServer server;
    server.answer(u"/news"_s, page(u"공장이 문을 열었다"_s), "Content-Type: text/html\r\n");
    LibraryRun run(*m_folder);
    run.context.preferences.setLanguage(u"en"_s);
    QVERIFY(run.beginEmpty());
    run.dialogs.address = server.url(u"/news"_s).toString();
    run.action(u"openAddress"_s).trigger();
    QVERIFY(run.settle(1));
    QVERIFY(run.isListed(1));
    run.action(u"closeArticle"_s).trigger();
    QVERIFY(run.settle(0));
    server.answerStatus(u"/news"_s, 404);
    run.action(u"openAddress"_s).trigger();
    QVERIFY(press(run, u"Open the stored version"_s));
    QVERIFY(run.settle(1));
    QCOMPARE(run.titles(), QStringList(u"공장이 문을 열었다"_s));
    QVERIFY(run.isListed(1));
    QVERIFY(!bar(run).has(run.dialogs.address));
}

void TestFailures::pastedText_standsUnderTheAddress()
{
    LoopbackServer server;
    server.answerStatus(u"/news"_s, 403);
    Run run(*m_folder);
    run.context.preferences.setLanguage(u"en"_s);
    run.dialogs.address = server.url(u"/news"_s).toString();
    QVERIFY(run.begin({fileWith(*m_folder, u"one.html"_s, page(u"새 공장"_s))}, 1));
    run.action(u"openAddress"_s).trigger();
    QTRY_COMPARE(bar(run).messages().size(), 1);
    QVERIFY(press(run, u"Paste its text"_s));
    QCOMPARE(bar(run).messages().size(), 2); // there is nothing on the clipboard
    QGuiApplication::clipboard()->setText(
        u"공장이 문을 열었다\n\n보기전자가 26일 새 공장을 열었다고 밝혔다."_s);
    QVERIFY(press(run, u"Paste its text"_s));
    QVERIFY(run.settle(2));
    const Article &article = run.context.session.articles().last().article;
    QCOMPARE(article.title, u"공장이 문을 열었다"_s);
    QCOMPARE(article.source, run.dialogs.address);
    QVERIFY(!bar(run).has(run.dialogs.address));
}

void TestFailures::pastingAnAddress_isNoText()
{
    LoopbackServer server;
    server.answerStatus(u"/news"_s, 403);
    Run run(*m_folder);
    run.context.preferences.setLanguage(u"en"_s);
    run.dialogs.address = server.url(u"/news"_s).toString();
    QVERIFY(run.begin({fileWith(*m_folder, u"one.html"_s, page(u"새 공장"_s))}, 1));
    run.action(u"openAddress"_s).trigger();
    QGuiApplication::clipboard()->setText(run.dialogs.address);
    QVERIFY(press(run, u"Paste its text"_s));
    QVERIFY(bar(run).messages().last().contains(u"no text on the clipboard"_s));
    QCOMPARE(server.requestsFor(u"/news"_s), 1);
}

void TestFailures::sameInput_hasOneMessage()
{
    const QString missing = m_folder->filePath(u"missing.html"_s);
    Run run(*m_folder);
    QVERIFY(run.begin({missing, missing}, 0));
    QTRY_VERIFY(!run.context.loader.isRunning());
    QCOMPARE(bar(run).messages().size(), 1);
}

void TestFailures::ways_areReachedByKeyboard()
{
    Run run(*m_folder);
    run.context.preferences.setLanguage(u"en"_s);
    QVERIFY(run.begin({fileWith(*m_folder, u"one.html"_s, page(u"새 공장"_s)),
                          fileWith(*m_folder, u"links.html"_s, linksOnly)},
        1));
    QTRY_COMPARE(bar(run).messages().size(), 1);
    QWidget *first = way(run, u"Open all of its text"_s);
    for (int i = 0; i < 6 && !first->hasFocus(); ++i)
        QTest::keyClick(run.window.focusWidget(), Qt::Key_F6);
    QVERIFY(first->hasFocus());
    QTest::keyClick(first, Qt::Key_Space);
    QVERIFY(run.settle(2));
    // And round the panes without it, now that it is gone.
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(run.window.focusWidget(), Qt::Key_F6);
        QVERIFY(!bar(run).isAncestorOf(run.window.focusWidget()));
    }
}

void TestFailures::manyFailures_areCounted()
{
    QStringList missing;
    for (int i = 0; i < 7; ++i)
        missing += m_folder->filePath(u"missing-%1.html"_s.arg(i));
    Run run(*m_folder);
    QVERIFY(run.begin(missing, 0));
    QTRY_COMPARE(bar(run).messages().size(), 7);
    QCOMPARE(bar(run).findChildren<QPushButton *>(u"way"_s).size(), 4);
    bar(run).findChild<QToolButton *>(u"putAway"_s)->click();
    QVERIFY(bar(run).messages().isEmpty());
    QVERIFY(!bar(run).isVisible());
}

QObject *makeTestFailures()
{
    return new TestFailures;
}

#include "tst_failures.moc"
