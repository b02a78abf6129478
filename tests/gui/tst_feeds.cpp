// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/librarydesk.h"
#include "shell/feeds/windowfeeds.h"
#include "shell/library/windowlibrary.h"
#include "shell/messagebar.h"
#include "shell/windowpanes.h"
#include "support/loopbackserver.h"
#include "widgets/library/librarypanel.h"

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace naranhi;
using namespace naranhi::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray html = "Content-Type: text/html\r\n";

QByteArray feedOf(const QString &title, const QStringList &items)
{
    QString xml;
    for (const QString &item : items)
        xml += u"<item><guid>%1</guid><title>%1</title><link>/%1</link>"
               "<description>%1: 시는 새 다리를…</description></item>"_s.arg(item);
    return (u"<rss version='2.0'><channel><title>"_s + title + u"</title>"_s + xml
        + u"</channel></rss>"_s)
        .toUtf8();
}

QByteArray pageOf(const QString &title)
{
    return (u"<!DOCTYPE html><html><head><meta charset=utf-8><title>"_s + title
        + u"</title></head><body><article><h1>"_s + title
        + u"</h1><p>시는 26일 강을 건너는 새 다리를 열었다고 밝혔다. 공사는 두 해가 걸렸다.</p>"
          "<p>시장은 \"오래 기다린 길\"이라고 말했다. 시민이 줄을 이었다.</p></article></body></html>"_s)
        .toUtf8();
}

} // namespace

// Feeds in the whole window, over a server on this machine.
class TestFeeds final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void feedOfAPage_isFoundAndAdded_andUndone();
    void pageWithSeveralFeeds_isAskedAbout();
    void siteWithoutAFeed_isSaidSo();
    void feedThatIsThere_isNotAddedTwice();
    void articlesOfAFeed_areListedAndRead();
    void removing_isUndoneWithAllThatItHad();
    void renaming_isUndone_andTheOldNameComesBack();
    void failingFeed_saysWhyAndWhen();
    void openedEntry_becomesWhole();
    void entryWhosePageIsGone_staysShort();
    void wholeTexts_areLoadedAtOnceWhereAsked();
    void lists_comeInAndGoOut();
    void brokenList_isNamed();
    void droppedList_isImported();
    void nothingIsUpdatedByItself_unlessWanted();
    void updating_canBeStopped();

private:
    [[nodiscard]] bool add(LibraryRun &run, const QString &path);
    [[nodiscard]] static FeedListing &feeds(LibraryRun &run) { return run.listing().feeds(); }
    [[nodiscard]] static ListedFeed only(LibraryRun &run)
    {
        return feeds(run).model().feeds().value(0);
    }
    [[nodiscard]] QString address(const QString &path) const
    {
        return m_server->url(path).toString();
    }
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] static QStringList messages(LibraryRun &run)
    {
        return run.window.findChild<MessageBar *>()->messages();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LoopbackServer> m_server;
};

void TestFeeds::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<LoopbackServer>();
    m_server->answer(u"/feed"_s, feedOf(u"강변 소식"_s, {u"2"_s, u"1"_s}));
}

bool TestFeeds::add(LibraryRun &run, const QString &path)
{
    run.dialogs.address = address(path);
    feeds(run).ask(AddFeed{});
    return QTest::qWaitFor([&] { return only(run).feed.articles > 0; }, 20000);
}

QString TestFeeds::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

void TestFeeds::feedOfAPage_isFoundAndAdded_andUndone()
{
    m_server->answer(u"/"_s, "<link rel=alternate type='application/rss+xml' href='/feed'>", html);
    LibraryRun run(*m_folder);
    QVERIFY(run.beginEmpty());
    QVERIFY(add(run, u"/"_s));
    QCOMPARE(only(run).feed.subscription.title, u"강변 소식"_s);
    QCOMPARE(only(run).feed.subscription.address, address(u"/feed"_s));
    QCOMPARE(only(run).feed.unread, 2);
    QVERIFY(run.window.panes().library().isVisible());
    QCOMPARE(run.window.panes().library().tab(), LibraryPanel::Feeds);
    run.context.undo.undo();
    QTRY_COMPARE(feeds(run).model().rowCount(), 0);
    QVERIFY(run.isListed(2)); // its articles stay
    run.context.undo.redo();
    QTRY_COMPARE(only(run).feed.articles, 2);
}

void TestFeeds::pageWithSeveralFeeds_isAskedAbout()
{
    m_server->answer(u"/"_s,
        "<link rel=alternate type='application/rss+xml' title=One href='/feed'>"
        "<link rel=alternate type='application/rss+xml' title=Two href='/two'>"
        "<link rel=alternate type='application/rss+xml' title=Three href='/three'>",
        html);
    m_server->answer(u"/two"_s, feedOf(u"둘째"_s, {u"3"_s}));
    LibraryRun run(*m_folder);
    QVERIFY(run.beginEmpty());
    run.dialogs.address = address(u"/"_s);
    run.dialogs.chosenFeeds = {address(u"/feed"_s), address(u"/two"_s)};
    feeds(run).ask(AddFeed{});
    QTRY_COMPARE(feeds(run).model().rowCount(), 2);
    QCOMPARE(run.dialogs.feedChoices.size(), 3);
    QTRY_COMPARE(feeds(run).model().feeds().at(1).feed.subscription.title, u"둘째"_s);
    QCOMPARE(run.context.undo.count(), 1);
}

void TestFeeds::siteWithoutAFeed_isSaidSo()
{
    m_server->answer(u"/"_s, "<p>hello</p>", html);
    m_server->answerStatus(u"/feed"_s, 404); // where sites have theirs that name none
    LibraryRun run(*m_folder);
    QVERIFY(run.beginEmpty());
    const auto before = messages(run).size();
    run.dialogs.address = address(u"/"_s);
    feeds(run).ask(AddFeed{});
    QCOMPARE(feeds(run).work().kind, FeedWork::Looking);
    QTRY_COMPARE(messages(run).size(), before + 1);
    QVERIFY(messages(run).constLast().startsWith(u"127.0.0.1"_s));
    QCOMPARE(feeds(run).work().kind, FeedWork::Nothing);
    QCOMPARE(run.context.undo.count(), 0);
}

void TestFeeds::feedThatIsThere_isNotAddedTwice()
{
    LibraryRun run(*m_folder);
    QVERIFY(run.beginEmpty());
    QVERIFY(add(run, u"/feed"_s));
    const auto before = messages(run).size();
    feeds(run).ask(AddFeed{});
    QTRY_COMPARE(messages(run).size(), before + 1);
    QCOMPARE(run.context.undo.count(), 1);
}

void TestFeeds::articlesOfAFeed_areListedAndRead()
{
    LibraryRun run(*m_folder);
    QVERIFY(run.beginEmpty());
    QVERIFY(run.open({opening()}));
    QVERIFY(add(run, u"/feed"_s));
    QVERIFY(run.isListed(3));
    LibraryQuery query = run.listing().query();
    query.feed = address(u"/feed"_s);
    run.listing().setQuery(query);
    QVERIFY(run.isListed(2));
    QCOMPARE(run.listing().articles().index(0).data().toString(), u"2"_s); // the latest
    feeds(run).ask(MarkFeedsRead{{address(u"/feed"_s)}});
    QTRY_COMPARE(only(run).feed.unread, 0);
    run.context.undo.undo();
    QTRY_COMPARE(only(run).feed.unread, 2);
}

void TestFeeds::removing_isUndoneWithAllThatItHad()
{
    LibraryRun run(*m_folder);
    QVERIFY(run.beginEmpty());
    QVERIFY(add(run, u"/feed"_s));
    const ListedFeed before = only(run);
    LibraryQuery query = run.listing().query();
    query.feed = before.feed.subscription.address;
    run.listing().setQuery(query);
    feeds(run).ask(RemoveFeeds{{query.feed}});
    QTRY_COMPARE(feeds(run).model().rowCount(), 0);
    QCOMPARE(run.listing().query().feed, QString());
    run.context.undo.undo();
    QTRY_COMPARE(feeds(run).model().rowCount(), 1);
    QCOMPARE(only(run), before);
    QTRY_COMPARE(run.context.feeds.updater().subscriptions().size(), 1);
}

void TestFeeds::renaming_isUndone_andTheOldNameComesBack()
{
    LibraryRun run(*m_folder);
    QVERIFY(run.beginEmpty());
    QVERIFY(add(run, u"/feed"_s));
    const auto title = [&run] { return only(run).feed.subscription.title; };
    feeds(run).ask(RenameFeed{address(u"/feed"_s), u"강가"_s});
    QTRY_COMPARE(title(), u"강가"_s);
    run.context.undo.undo();
    QTRY_COMPARE(title(), u"강변 소식"_s);
    run.context.undo.redo();
    QTRY_COMPARE(title(), u"강가"_s);
    feeds(run).ask(RenameFeed{address(u"/feed"_s), QString()});
    QTRY_COMPARE(title(), u"강변 소식"_s);
}

void TestFeeds::failingFeed_saysWhyAndWhen()
{
    LibraryRun run(*m_folder);
    QVERIFY(run.beginEmpty());
    QVERIFY(add(run, u"/feed"_s));
    m_server->answerStatus(u"/feed"_s, 404);
    feeds(run).ask(UpdateFeeds{});
    QTRY_VERIFY(!only(run).problem.isEmpty());
    QVERIFY(!only(run).again.isValid()); // nothing is tried by itself here
    const QString korean = only(run).problem;
    run.context.preferences.setLanguage(u"en"_s);
    QTRY_VERIFY(only(run).problem != korean);
    m_server->answer(u"/feed"_s, feedOf(u"강변 소식"_s, {u"3"_s}));
    feeds(run).ask(UpdateFeeds{{address(u"/feed"_s)}});
    QTRY_VERIFY(only(run).problem.isEmpty());
    QTRY_COMPARE(only(run).feed.articles, 3);
}

void TestFeeds::openedEntry_becomesWhole()
{
    m_server->answerStatus(u"/2"_s, 302, "Location: /moved\r\n");
    m_server->answer(u"/moved"_s, pageOf(u"새 다리"_s), html);
    LibraryRun run(*m_folder);
    QVERIFY(run.beginEmpty());
    QVERIFY(add(run, u"/feed"_s));
    QVERIFY(run.isListed(2));
    const StoredId id = run.idOf(u"2"_s);
    run.listing().ask(OpenStored{{id}});
    QTRY_COMPARE(run.context.session.articleCount(), 1);
    QTRY_COMPARE(run.titles(), QStringList{u"새 다리"_s});
    QVERIFY(run.settle(1));
    QCOMPARE(run.window.library().keeper().openOf(id), run.context.session.articleAt(0));
    QTRY_COMPARE(run.stored(u"새 다리"_s).id, id);
    QCOMPARE(run.stored(u"새 다리"_s).versions, 1);
    QVERIFY(run.isListed(2));
    run.context.undo.undo();
    QCOMPARE(run.context.session.articleCount(), 0);
    run.context.undo.redo();
    QCOMPARE(run.titles(), QStringList{u"새 다리"_s});
}

void TestFeeds::entryWhosePageIsGone_staysShort()
{
    LibraryRun run(*m_folder);
    QVERIFY(run.beginEmpty());
    QVERIFY(add(run, u"/feed"_s));
    QVERIFY(run.isListed(2));
    const auto before = messages(run).size();
    run.listing().ask(OpenStored{{run.idOf(u"1"_s)}});
    QTRY_COMPARE(messages(run).size(), before + 1);
    QCOMPARE(run.titles(), QStringList{u"1"_s});
}

void TestFeeds::wholeTexts_areLoadedAtOnceWhereAsked()
{
    for (const QString &path : {u"/1"_s, u"/2"_s, u"/3"_s})
        m_server->answer(path, pageOf(u"온전한 글 "_s + path.mid(1)), html);
    LibraryRun run(*m_folder);
    QVERIFY(run.beginEmpty());
    QVERIFY(add(run, u"/feed"_s));
    feeds(run).ask(LoadWholeTexts{address(u"/feed"_s), true});
    QTRY_VERIFY(run.idOf(u"온전한 글 1"_s) != StoredId::None);
    QTRY_VERIFY(run.idOf(u"온전한 글 2"_s) != StoredId::None);
    QTRY_VERIFY(only(run).feed.subscription.loadsWhole);
    m_server->answer(u"/feed"_s, feedOf(u"강변 소식"_s, {u"3"_s}));
    feeds(run).ask(UpdateFeeds{});
    QTRY_VERIFY(run.idOf(u"온전한 글 3"_s) != StoredId::None);
}

void TestFeeds::lists_comeInAndGoOut()
{
    const QString list = write(u"in.opml"_s,
        (u"<opml><body><outline text='지역'><outline text='강가' xmlUrl='"_s + address(u"/feed"_s)
            + u"'/></outline></body></opml>"_s)
            .toUtf8());
    LibraryRun run(*m_folder);
    QVERIFY(run.beginEmpty());
    run.dialogs.feedList = list;
    const auto before = messages(run).size();
    feeds(run).ask(ImportFeeds{});
    QTRY_COMPARE(feeds(run).model().rowCount(), 1);
    QCOMPARE(messages(run).size(), before + 1);
    QCOMPARE(only(run).feed.subscription.folder, u"지역"_s);
    QCOMPARE(only(run).feed.subscription.title, u"강가"_s);
    // Nobody typed it, so that it may not lead inside.
    QTRY_COMPARE(only(run).feed.subscription.error, codeWord(Error::Code::AddressRefused));
    QVERIFY(m_server->requests().isEmpty());
    run.dialogs.exportPath = m_folder->filePath(u"out.opml"_s);
    feeds(run).ask(ExportFeeds{});
    QTRY_VERIFY(QFile::exists(run.dialogs.exportPath));
    run.context.undo.undo();
    QTRY_COMPARE(feeds(run).model().rowCount(), 0);
    run.dialogs.feedList = run.dialogs.exportPath;
    feeds(run).ask(ImportFeeds{});
    QTRY_COMPARE(feeds(run).model().rowCount(), 1);
    QCOMPARE(only(run).feed.subscription.folder, u"지역"_s);
}

void TestFeeds::brokenList_isNamed()
{
    LibraryRun run(*m_folder);
    QVERIFY(run.beginEmpty());
    const auto before = messages(run).size();
    run.dialogs.feedList = write(u"none.opml"_s, "<opml/>");
    feeds(run).ask(ImportFeeds{});
    QTRY_COMPARE(messages(run).size(), before + 1);
    QVERIFY(messages(run).constLast().contains(u"none.opml"_s));
    run.dialogs.feedList = m_folder->filePath(u"nowhere.opml"_s);
    feeds(run).ask(ImportFeeds{});
    QTRY_COMPARE(messages(run).size(), before + 2);
    QCOMPARE(run.context.undo.count(), 0);
}

void TestFeeds::droppedList_isImported()
{
    const QString list
        = write(u"dropped.OPML"_s, "<opml><outline xmlUrl='https://river.invalid/f'/></opml>");
    LibraryRun run(*m_folder);
    QVERIFY(run.beginEmpty());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(list)});
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&run.window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&run.window, &drop);
    QTRY_COMPARE(feeds(run).model().rowCount(), 1);
    QCOMPARE(run.context.session.articleCount(), 0);
}

void TestFeeds::nothingIsUpdatedByItself_unlessWanted()
{
    LibraryRun run(*m_folder);
    QVERIFY(run.beginEmpty());
    run.context.library.change<void>(
        [feed = address(u"/feed"_s)](storage::Library &library) {
            return library.subscribe({.address = feed, .isTyped = true});
        },
        [](const Result<void> &) {});
    QTRY_COMPARE(run.context.feeds.updater().subscriptions().size(), 1);
    QTest::qWait(100);
    QVERIFY(m_server->requests().isEmpty());
    QVERIFY(!feeds(run).updatesByItself());
    feeds(run).ask(UpdateByItself{true});
    QTRY_COMPARE(only(run).feed.articles, 2);
    QVERIFY(run.context.settings.updatesFeeds());
    feeds(run).ask(UpdateByItself{false});
    QVERIFY(!run.context.settings.updatesFeeds());
    QVERIFY(!feeds(run).updatesByItself());
    run.window.feeds().beginUpdating(); // as the setting says
    QVERIFY(!feeds(run).updatesByItself());
}

void TestFeeds::updating_canBeStopped()
{
    LibraryRun run(*m_folder);
    QVERIFY(run.beginEmpty());
    QVERIFY(add(run, u"/feed"_s));
    m_server->behave(u"/feed"_s, fallSilentAfter({}));
    feeds(run).ask(UpdateFeeds{});
    QTRY_COMPARE(feeds(run).work().kind, FeedWork::Updating);
    feeds(run).ask(StopFeeds{});
    QCOMPARE(feeds(run).work().kind, FeedWork::Nothing);
    QVERIFY(!run.context.feeds.updater().isRunning());
}

QObject *makeTestFeeds()
{
    return new TestFeeds;
}

#include "tst_feeds.moc"
