// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/librarydesk.h"
#include "shell/bundles/bundlefiles.h"
#include "shell/library/storystate.h"
#include "shell/library/windowlibrary.h"
#include "shell/messagebar.h"
#include "shell/windowpanes.h"
#include "widgets/common/correctionacts.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/library/librarylist.h"
#include "widgets/library/librarypanel.h"
#include "widgets/library/storedstoryacts.h"

#include <QAction>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QTest>

#include <memory>

using namespace naranhi;
using namespace naranhi::test;
using namespace Qt::StringLiterals;

namespace {

const QString storyName = u"도서관: 문을 열다"_s;

void drop(MainWindow &window, const QList<QUrl> &urls)
{
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QDropEvent event(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
}

QStringList messagesOf(Run &run)
{
    return run.window.findChild<MessageBar *>()->messages();
}

// Puts a word of the first column right: a work, and not what it was taken for.
void markWord(Run &run, const TextSpan &word)
{
    const Article &article = run.context.session.articles().constFirst().article;
    correct(run.context.reading(), markingName(article, {0, word}, EntityType::Work));
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class TestBundles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void savedStory_comesInElsewhere();
    void suggestedName_isSafe();
    void whatWasPutRightJustNow_goesWithTheFile();
    void selectedStory_isSavedByItsMenu();
    void savingThatFails_saysSo_andLeavesNothing();
    void onlyAStoryOfTheLibrary_canBeSaved();
    void droppedStory_opensInPlaceOfTheOthers_andIsUndone();
    void storyNamedAtTheStart_waitsForTheLibrary();
    void storyWithArticles_opensBesideThem();
    void sameStoryAgain_addsNothing();
    void storyThatWasPutRightFurther_bringsThat();
    void unreadableFile_isNamedWithTheReason_data();
    void unreadableFile_isNamedWithTheReason();
    void withoutALibrary_saysSo_data();
    void withoutALibrary_saysSo();

private:
    [[nodiscard]] QString file() const { return m_files->filePath(u"story.naranhi"_s); }
    // Opens a story of two articles in a library of its own.
    [[nodiscard]] bool openStory(LibraryRun &run);
    [[nodiscard]] bool saveOpenStory(LibraryRun &run);
    // A file of a story with a note, a name and something that was put right.
    [[nodiscard]] bool makeFile();

    std::unique_ptr<QTemporaryDir> m_here;
    std::unique_ptr<QTemporaryDir> m_there;
    std::unique_ptr<QTemporaryDir> m_files;
};

void TestBundles::init()
{
    m_here = std::make_unique<QTemporaryDir>();
    m_there = std::make_unique<QTemporaryDir>();
    m_files = std::make_unique<QTemporaryDir>();
}

bool TestBundles::openStory(LibraryRun &run)
{
    if (!run.beginEmpty() || !run.open({opening(), concert()}) || !run.settle(2))
        return false;
    if (!run.group({run.idOf(opening().title), run.idOf(concert().title)}))
        return false;
    return QTest::qWaitFor(
        [&] { return run.window.library().keeper().keptStory() != StoredStoryId::None; });
}

bool TestBundles::saveOpenStory(LibraryRun &run)
{
    QFile::remove(file());
    run.dialogs.storyFile = file();
    run.action(u"saveStory"_s).trigger();
    return QTest::qWaitFor([&] { return QFile::exists(file()); });
}

bool TestBundles::makeFile()
{
    LibraryRun run(*m_here);
    if (!openStory(run))
        return false;
    markWord(run, {4, 6});
    const int steps = run.context.undo.count();
    run.dialogs.note = u"다시 읽기"_s;
    run.listing().ask(NoteStored{run.idOf(opening().title)});
    if (!QTest::qWaitFor([&] { return run.context.undo.count() == steps + 1; }))
        return false;
    run.listing().ask(RenameStory{run.listing().stories().all().constFirst(), storyName});
    return run.settle(2) && saveOpenStory(run);
}

void TestBundles::savedStory_comesInElsewhere()
{
    QVERIFY(makeFile());
    LibraryRun run(*m_there);
    QVERIFY(run.beginEmpty());
    run.dialogs.files = {file()};
    run.action(u"open"_s).trigger();
    QTRY_COMPARE(run.titles(), (QStringList{concert().title, opening().title}));
    QTRY_COMPARE(run.context.session.corrections().size(), 1);
    QVERIFY(
        std::holds_alternative<MarkMention>(run.context.session.corrections().constFirst().act));
    QTRY_COMPARE(run.listing().stories().rowCount(), 1);
    QCOMPARE(run.listing().stories().all().constFirst().name, storyName);
    run.listing().ask(NoteStored{run.idOf(opening().title)});
    QTRY_COMPARE(run.dialogs.noteBefore, u"다시 읽기"_s);
    QCOMPARE(run.context.settings.recentFiles(), QStringList{file()});
    QVERIFY(run.action(u"recent-1"_s).text().contains(u"story.naranhi"_s));
}

void TestBundles::suggestedName_isSafe()
{
    LibraryRun run(*m_here);
    QVERIFY(openStory(run));
    run.context.settings.setLastFolder(m_files->path());
    run.listing().ask(RenameStory{run.listing().stories().all().constFirst(), storyName});
    QTRY_COMPARE(run.listing().stories().all().constFirst().name, storyName);
    run.action(u"saveStory"_s).trigger();
    QCOMPARE(run.dialogs.suggestedFile, m_files->filePath(u"도서관 문을 열다.naranhi"_s));
}

// The library learns of it only when the story was built anew.
void TestBundles::whatWasPutRightJustNow_goesWithTheFile()
{
    LibraryRun run(*m_here);
    QVERIFY(openStory(run));
    markWord(run, {4, 6});
    QVERIFY(!run.context.updater.isSettled());
    QVERIFY(saveOpenStory(run));
    QTRY_VERIFY(
        run.window.findChild<ElidedLabel *>(u"statusHint"_s)->text().contains(u"story.naranhi"_s));
    QCOMPARE(correctionsIn(readBundle(file())->state).size(), 1);
}

void TestBundles::selectedStory_isSavedByItsMenu()
{
    LibraryRun run(*m_here);
    QVERIFY(openStory(run));
    LibraryPanel &panel = run.window.panes().library();
    QTest::keyClick(&run.window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    auto *list = panel.findChild<LibraryList *>(u"storyList"_s);
    QVERIFY(!panel.storyActs().save->isEnabled());
    QTRY_COMPARE(list->model()->rowCount(), 1);
    list->setCurrentIndex(list->model()->index(0, 0));
    QVERIFY(panel.storyActs().save->isEnabled());
    run.dialogs.storyFile = file();
    panel.storyActs().save->trigger();
    QTRY_VERIFY(QFile::exists(file()));
    QCOMPARE(readBundle(file())->records.size(), 2);
}

void TestBundles::savingThatFails_saysSo_andLeavesNothing()
{
    LibraryRun run(*m_here);
    QVERIFY(openStory(run));
    run.dialogs.storyFile = m_files->filePath(u"no/such/folder/story.naranhi"_s);
    const auto before = messagesOf(run).size(); // the file that it began with is nowhere
    run.action(u"saveStory"_s).trigger();
    QTRY_COMPARE(messagesOf(run).size(), before + 1);
    QVERIFY(messagesOf(run).constLast().contains(u"story.naranhi"_s));
    QVERIFY(QDir(m_files->path()).isEmpty());
}

void TestBundles::onlyAStoryOfTheLibrary_canBeSaved()
{
    LibraryRun run(*m_here);
    QVERIFY(run.beginEmpty());
    QVERIFY(!run.action(u"saveStory"_s).isEnabled());
    QVERIFY(run.open({opening(), concert()})); // each on its own
    QTRY_VERIFY(run.window.library().keeper().openOf(run.idOf(concert().title)) != ArticleId::None);
    QVERIFY(!run.action(u"saveStory"_s).isEnabled());
    QVERIFY(run.group({run.idOf(opening().title), run.idOf(concert().title)}));
    QTRY_VERIFY(run.action(u"saveStory"_s).isEnabled());
}

void TestBundles::droppedStory_opensInPlaceOfTheOthers_andIsUndone()
{
    QVERIFY(makeFile());
    LibraryRun run(*m_there);
    QVERIFY(run.beginEmpty());
    QVERIFY(run.open({third()}));
    drop(run.window, {QUrl::fromLocalFile(file())});
    const QStringList both{concert().title, opening().title};
    QTRY_COMPARE(run.titles(), both);
    QVERIFY(run.isListed(3));
    QTRY_COMPARE(run.context.session.corrections().size(), 1);
    run.context.undo.undo(); // what was open comes back
    QCOMPARE(run.titles(), QStringList{third().title});
    run.context.undo.undo(); // and the story leaves the library
    QVERIFY(run.isListed(1));
    QTRY_COMPARE(run.listing().stories().rowCount(), 0);
    run.context.undo.redo();
    QVERIFY(run.isListed(3));
    run.context.undo.redo();
    QCOMPARE(run.titles(), both);
    QTRY_COMPARE(run.context.session.corrections().size(), 1);
}

void TestBundles::storyNamedAtTheStart_waitsForTheLibrary()
{
    QVERIFY(makeFile());
    LibraryRun run(*m_there);
    run.window.start({file()});
    run.window.show();
    QVERIFY(!run.listing().isUsable());
    QTRY_COMPARE(run.titles(), (QStringList{concert().title, opening().title}));
    QVERIFY(messagesOf(run).isEmpty());
}

void TestBundles::storyWithArticles_opensBesideThem()
{
    QVERIFY(makeFile());
    const QString text = m_files->filePath(u"article.txt"_s);
    QVERIFY(
        write(text, u"새 다리\n\n강 위에 다리가 놓였다. 시장은 27일 다리를 걸었다.\n"_s.toUtf8()));
    LibraryRun run(*m_there);
    QVERIFY(run.beginEmpty());
    run.context.opener.openPaths({text, file()});
    QTRY_COMPARE(run.context.session.articleCount(), 3);
    QVERIFY(run.titles().contains(opening().title));
}

void TestBundles::sameStoryAgain_addsNothing()
{
    QVERIFY(makeFile());
    LibraryRun run(*m_there);
    QVERIFY(run.beginEmpty());
    run.context.opener.openPaths({file()});
    QTRY_COMPARE(run.context.session.articleCount(), 2);
    QVERIFY(run.isListed(2));
    const auto takings = [&run, text = run.context.undo.text(0)] {
        int count = 0;
        for (int i = 0; i < run.context.undo.count(); ++i)
            count += run.context.undo.text(i) == text ? 1 : 0;
        return count;
    };
    QCOMPARE(takings(), 1);
    QTRY_COMPARE(run.context.session.corrections().size(), 1);
    run.context.settings.addRecentFile(u"/another"_s);
    run.context.opener.openPaths({file()});
    QTRY_COMPARE(run.context.settings.recentFiles().constFirst(), file());
    QCOMPARE(takings(), 1);
    QVERIFY(run.isListed(2));
    QTRY_COMPARE(run.context.session.corrections().size(), 1);
}

void TestBundles::storyThatWasPutRightFurther_bringsThat()
{
    QVERIFY(makeFile());
    LibraryRun there(*m_there);
    QVERIFY(there.beginEmpty());
    there.context.opener.openPaths({file()});
    QTRY_COMPARE(there.context.session.corrections().size(), 1);
    QVERIFY(there.settle(2));
    {
        LibraryRun here(*m_here);
        QVERIFY(here.beginEmpty());
        QTRY_COMPARE(here.listing().stories().rowCount(), 1);
        here.listing().ask(OpenStoredStory{here.listing().stories().all().constFirst().id, true});
        QTRY_COMPARE(here.context.session.corrections().size(), 1);
        QVERIFY(here.settle(2));
        markWord(here, {0, 3});
        QVERIFY(saveOpenStory(here));
    }
    there.context.opener.openPaths({file()}); // while it is open
    QTRY_COMPARE(there.context.session.corrections().size(), 2);
    QCOMPARE(there.listing().stories().rowCount(), 1);
}

void TestBundles::unreadableFile_isNamedWithTheReason_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const QByteArray head = "{\"format\": \"naranhi-bundle\", \"version\": ";
    QTest::newRow("broken") << head + "1, \"name\": \"반" << u"Naranhi"_s;
    QTest::newRow("too new") << head + "99}" << u"newer version"_s;
    QTest::newRow("nothing in it") << head + "1, \"articles\": []}" << u"empty"_s;
}

void TestBundles::unreadableFile_isNamedWithTheReason()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    QVERIFY(write(file(), bytes));
    LibraryRun run(*m_there);
    run.context.preferences.setLanguage(u"en"_s);
    QVERIFY(run.beginEmpty());
    const auto before = messagesOf(run).size();
    run.context.opener.openPaths({file()});
    QTRY_COMPARE(messagesOf(run).size(), before + 1);
    QVERIFY(messagesOf(run).constLast().startsWith(u"story.naranhi: "_s));
    QVERIFY2(messagesOf(run).constLast().contains(reason), qPrintable(messagesOf(run).constLast()));
    QCOMPARE(run.context.undo.count(), 0);
    QVERIFY(run.context.settings.recentFiles().isEmpty());
}

void TestBundles::withoutALibrary_saysSo_data()
{
    QTest::addColumn<int>("condition");
    QTest::addColumn<QString>("reason");
    QTest::newRow("damaged") << int(LibraryCondition::Unavailable) << u"could not be opened"_s;
    QTest::newRow("read-only") << int(LibraryCondition::ReadOnly) << u"cannot be written"_s;
    QTest::newRow("none") << int(LibraryCondition::None) << u"keeps none"_s;
}

void TestBundles::withoutALibrary_saysSo()
{
    QFETCH(int, condition);
    QFETCH(QString, reason);
    QVERIFY(makeFile());
    if (LibraryCondition(condition) == LibraryCondition::Unavailable)
        QVERIFY(write(m_there->filePath(libraryFile), QByteArray(4096, 'x')));
    const bool isNone = LibraryCondition(condition) == LibraryCondition::None;
    Run run(*m_there, isNone ? QString() : libraryFile);
    run.context.preferences.setLanguage(u"en"_s);
    run.window.start({file()});
    // A folder that cannot be written is no hindrance to root.
    if (LibraryCondition(condition) == LibraryCondition::ReadOnly)
        run.context.listing.setCondition(LibraryCondition::ReadOnly);
    const auto isTold = [&] {
        for (const QString &message : messagesOf(run))
            if (message.startsWith(u"story.naranhi: "_s) && message.contains(reason))
                return true;
        return false;
    };
    QTRY_VERIFY(isTold());
    QCOMPARE(run.context.session.articleCount(), 0);
}

QObject *makeTestBundles()
{
    return new TestBundles;
}

#include "tst_bundles.moc"
