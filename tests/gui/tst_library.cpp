// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/librarydesk.h"
#include "shell/library/windowlibrary.h"
#include "shell/windowpanes.h"
#include "widgets/common/correctionacts.h"
#include "widgets/library/librarypanel.h"

#include <QAction>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace naranhi;
using namespace naranhi::test;
using namespace Qt::StringLiterals;

class TestLibrary final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAPath_nothingIsKept();
    void openedArticle_isKeptAndRead();
    void bundledStory_isNotKept();
    void leftArticles_areFoundAgain();
    void searchedArticle_opensInAColumn();
    void namesOfTheStory_findArticles();
    void removing_closesTheColumn_andIsUndone();
    void changesOfArticles_areUndone();
    void markingSeveral_isUndoneForWhatChanged();
    void changesOfStories_areUndone();
    void story_opensInsteadOfTheOthers_andIsUndone();
    void corrections_areKeptWithTheirStory();
    void earlierVersion_standsBeside_andIsNeverStored();
    void note_isAskedForAndKept();
    void damagedLibrary_canBeStartedAfresh();
    void damagedLibrary_canBeRestored();
    void damagedLibrary_leavesTheWindowUsable();
    void panel_isShownOnDemand_andStaysSo();
    void panel_isOfferedWhenThereIsMuch();
};

void TestLibrary::withoutAPath_nothingIsKept()
{
    const QTemporaryDir folder;
    Run run(folder);
    QVERIFY(run.begin({}, 5));
    QCOMPARE(run.context.listing.condition(), LibraryCondition::None);
    QVERIFY(!QFile::exists(folder.filePath(libraryFile)));
}

void TestLibrary::openedArticle_isKeptAndRead()
{
    const QTemporaryDir folder;
    LibraryRun run(folder);
    QVERIFY(run.beginEmpty());
    QVERIFY(run.open({opening()}));
    const QString title = opening().title;
    QTRY_VERIFY(run.stored(title).isRead);
    QCOMPARE(run.stored(title).outlet, u"예시일보"_s);
    QTRY_VERIFY(run.listing().articles().index(0).data(StoredArticleModel::OpenRole).toBool());
}

void TestLibrary::bundledStory_isNotKept()
{
    const QTemporaryDir folder;
    LibraryRun run(folder);
    QVERIFY(run.begin({}, 5));
    QTRY_VERIFY(run.listing().isUsable());
    QVERIFY(run.open({opening()})); // comes behind them in the queue of changes
    QCOMPARE(run.listing().articles().rowCount(), 1);
}

void TestLibrary::leftArticles_areFoundAgain()
{
    const QTemporaryDir folder;
    {
        LibraryRun run(folder);
        QVERIFY(run.beginEmpty());
        QVERIFY(run.open({atAddress(opening())}));
        run.window.close();
    }
    {
        // What others fetch meanwhile is newer than what stayed open.
        LibraryRun other(folder);
        QVERIFY(other.beginEmpty());
        Article later = atAddress(opening());
        later.blocks.append({BlockKind::Paragraph, u"고친 문장이다."_s});
        other.context.library.store(later, QDateTime::currentDateTimeUtc());
        QTRY_COMPARE(other.stored(later.title).versions, 2);
    }
    LibraryRun again(folder);
    again.window.start({});
    QTRY_VERIFY(again.window.library().keeper().storedOf(again.context.session.articleAt(0))
        != StoredId::None);
    QVERIFY(again.isListed(1));
    QCOMPARE(again.stored(opening().title).versions, 2);
}

void TestLibrary::searchedArticle_opensInAColumn()
{
    const QTemporaryDir folder;
    {
        LibraryRun run(folder);
        QVERIFY(run.beginEmpty());
        QVERIFY(run.open({opening(), concert()}));
    }
    LibraryRun run(folder);
    QVERIFY(run.beginEmpty());
    QVERIFY(run.isListed(2));
    LibraryQuery query = run.listing().query();
    query.text = u"도서"_s;
    run.listing().setQuery(query);
    QVERIFY(run.isListed(1));
    QVERIFY(!run.listing().articles().hits().hits.constFirst().marks.isEmpty());
    run.listing().ask(OpenStored{{run.idOf(opening().title)}});
    QTRY_COMPARE(run.titles(), QStringList{opening().title});
    run.listing().ask(OpenStored{{run.idOf(opening().title)}}); // is there: only shown
    QVERIFY(run.isListed(1));
    QTest::qWait(0);
    QCOMPARE(run.context.undo.count(), 1);
    run.context.undo.undo();
    QCOMPARE(run.context.session.articleCount(), 0);
}

void TestLibrary::namesOfTheStory_findArticles()
{
    const QTemporaryDir folder;
    LibraryRun run(folder);
    QVERIFY(run.beginEmpty());
    QVERIFY(run.open({opening(), concert()}));
    QVERIFY(run.settle(2));
    LibraryQuery query = run.listing().query();
    query.entity = u"바다시"_s;
    run.listing().setQuery(query);
    QVERIFY(run.isListed(1));
    QCOMPARE(run.stored(opening().title).title, opening().title);
}

void TestLibrary::removing_closesTheColumn_andIsUndone()
{
    const QTemporaryDir folder;
    LibraryRun run(folder);
    QVERIFY(run.beginEmpty());
    QVERIFY(run.open({opening(), concert()}));
    const StoredId id = run.idOf(opening().title);
    QTRY_VERIFY(run.window.library().keeper().openOf(id) != ArticleId::None);
    run.listing().ask(RemoveStored{{id}});
    QCOMPARE(run.titles(), QStringList{concert().title});
    QVERIFY(run.isListed(1));
    run.context.undo.undo();
    QCOMPARE(run.context.session.articleCount(), 2);
    QVERIFY(run.isListed(2));
    QCOMPARE(run.idOf(opening().title), id);
    run.context.undo.redo();
    QVERIFY(run.isListed(1));
}

void TestLibrary::changesOfArticles_areUndone()
{
    const QTemporaryDir folder;
    LibraryRun run(folder);
    QVERIFY(run.beginEmpty());
    QVERIFY(run.open({opening()}));
    const QString title = opening().title;
    QTRY_VERIFY(run.stored(title).isRead);
    run.listing().ask(MarkStored{{run.idOf(title)}, false});
    QTRY_VERIFY(!run.stored(title).isRead);
    run.context.undo.undo();
    QTRY_VERIFY(run.stored(title).isRead);
    for (const QString &tag : {u"나중에"_s, u"가족"_s})
        run.listing().ask(TagStored{{run.idOf(title)}, tag, true});
    QTRY_COMPARE(run.stored(title).tags, (QStringList{u"가족"_s, u"나중에"_s}));
    run.listing().ask(TagStored{{run.idOf(title)}, u"나중에"_s, false});
    QTRY_COMPARE(run.stored(title).tags, QStringList{u"가족"_s});
    run.context.undo.undo();
    QTRY_COMPARE(run.stored(title).tags, (QStringList{u"가족"_s, u"나중에"_s}));
    run.context.undo.undo();
    run.context.undo.undo();
    QTRY_VERIFY(run.stored(title).tags.isEmpty());
}

void TestLibrary::markingSeveral_isUndoneForWhatChanged()
{
    const QTemporaryDir folder;
    LibraryRun run(folder);
    QVERIFY(run.beginEmpty());
    QVERIFY(run.open({opening(), concert()}));
    const StoredId one = run.idOf(opening().title);
    const StoredId other = run.idOf(concert().title);
    QTRY_VERIFY(run.stored(opening().title).isRead && run.stored(concert().title).isRead);
    run.listing().ask(MarkStored{{one}, false});
    QTRY_VERIFY(!run.stored(opening().title).isRead);
    run.listing().ask(MarkStored{{one, other}, true});
    QTRY_VERIFY(run.stored(opening().title).isRead);
    run.context.undo.undo();
    QTRY_VERIFY(!run.stored(opening().title).isRead);
    QVERIFY(run.stored(concert().title).isRead);
}

void TestLibrary::changesOfStories_areUndone()
{
    const QTemporaryDir folder;
    LibraryRun run(folder);
    QVERIFY(run.beginEmpty());
    QVERIFY(run.open({opening(), concert(), third(), fourth()}));
    const QList<LibraryHit> hits = run.listing().articles().hits().hits;
    QVERIFY(run.group({hits.at(0).article.id, hits.at(1).article.id}));
    QVERIFY(run.group({hits.at(2).article.id, hits.at(3).article.id}));
    const auto stories = [&run] { return run.listing().stories().all(); };
    const QList<StoredStory> both = stories();
    run.listing().ask(MergeStories{{both.at(0).id, both.at(1).id}});
    QTRY_COMPARE(stories().size(), 1);
    QCOMPARE(stories().constFirst().articles, 4);
    QCOMPARE(stories().constFirst().id, both.at(0).id);
    run.context.undo.undo();
    QTRY_COMPARE(stories().size(), 2);
    run.listing().ask(RenameStory{*run.listing().stories().story(both.at(1).id), u"새 이름"_s});
    const auto named = [&] { return *run.listing().stories().story(both.at(1).id); };
    QTRY_COMPARE(named().name, u"새 이름"_s);
    run.listing().ask(PinStory{named(), true});
    QTRY_VERIFY(named().isPinned);
    QCOMPARE(named().name, u"새 이름"_s);
    run.context.undo.undo();
    QTRY_VERIFY(!named().isPinned);
    run.context.undo.undo();
    QTRY_COMPARE(named().name, both.at(1).name);
}

void TestLibrary::story_opensInsteadOfTheOthers_andIsUndone()
{
    const QTemporaryDir folder;
    LibraryRun run(folder);
    QVERIFY(run.beginEmpty());
    QVERIFY(run.open({opening(), concert(), third()}));
    QVERIFY(run.group({run.idOf(concert().title), run.idOf(third().title)}));
    const StoredStoryId story = run.listing().stories().all().constFirst().id;
    run.context.session.takeArticle(run.context.session.articleAt(2));
    run.listing().ask(OpenStoredStory{story, true});
    QTRY_COMPARE(run.titles(), (QStringList{concert().title, third().title}));
    QTRY_COMPARE(run.listing().openStory(), story);
    run.context.undo.undo();
    QCOMPARE(run.titles(), (QStringList{opening().title, concert().title}));
    QTRY_COMPARE(run.listing().openStory(), StoredStoryId::None);
}

void TestLibrary::corrections_areKeptWithTheirStory()
{
    const QTemporaryDir folder;
    {
        LibraryRun run(folder);
        QVERIFY(run.beginEmpty());
        QVERIFY(run.open({opening(), concert()}));
        QVERIFY(run.settle(2));
        QVERIFY(run.group({run.idOf(opening().title), run.idOf(concert().title)}));
        QTRY_VERIFY(run.window.library().keeper().keptStory() != StoredStoryId::None);
        const Article &article = run.context.session.articles().constFirst().article;
        correct(run.context.reading(), markingName(article, {0, {4, 6}}, EntityType::Work));
        QVERIFY(run.settle(2));
        QCOMPARE(run.context.session.corrections().size(), 1);
    }
    LibraryRun run(folder); // another start, with nothing of the session
    QFile::remove(folder.filePath(u"session.json"_s));
    QVERIFY(run.beginEmpty());
    QVERIFY(run.isListed(2));
    QTRY_COMPARE(run.listing().stories().rowCount(), 1);
    QVERIFY(run.context.session.corrections().isEmpty());
    run.listing().ask(OpenStoredStory{run.listing().stories().all().constFirst().id, true});
    QTRY_COMPARE(run.context.session.corrections().size(), 1);
    QVERIFY(
        std::holds_alternative<MarkMention>(run.context.session.corrections().constFirst().act));
    // They go with the story.
    run.listing().ask(OpenStored{{run.idOf(opening().title)}, true});
    QTRY_COMPARE(run.context.session.articleCount(), 1);
    QVERIFY(run.context.session.corrections().isEmpty());
}

void TestLibrary::earlierVersion_standsBeside_andIsNeverStored()
{
    const QTemporaryDir folder;
    const Article first = atAddress(opening());
    Article second = first;
    second.blocks.append({BlockKind::Paragraph, u"시장은 말을 아꼈다."_s});
    {
        LibraryRun run(folder);
        QVERIFY(run.beginEmpty());
        run.context.library.store(first, QDateTime::currentDateTimeUtc());
        QVERIFY(run.open({second}));
        QTRY_COMPARE(run.stored(first.title).versions, 2);
        QAction &earlier = run.action(u"earlierVersion"_s);
        run.window.activateWindow();
        QTRY_VERIFY(earlier.isEnabled());
        run.action(u"aboutArticle"_s).trigger();
        QTRY_VERIFY(run.dialogs.shownText.contains(u"시장은 말을 아꼈다."_s)); // what is new in it
        QVERIFY(run.dialogs.shownText.contains(first.address));
        earlier.trigger();
        QTRY_COMPARE(run.context.session.articleCount(), 2);
        QCOMPARE(run.context.session.articles().constLast().article.blocks, first.blocks);
        run.window.close();
    }
    LibraryRun again(folder);
    again.window.start({});
    QCOMPARE(again.context.session.articleCount(), 2);
    QVERIFY(again.isListed(1));
    QVERIFY(again.open({concert()})); // comes behind them in the queue of changes
    QCOMPARE(again.stored(first.title).versions, 2);
}

void TestLibrary::note_isAskedForAndKept()
{
    const QTemporaryDir folder;
    LibraryRun run(folder);
    QVERIFY(run.beginEmpty());
    QVERIFY(run.open({opening()}));
    run.dialogs.note = u"다시 읽기"_s;
    run.listing().ask(NoteStored{run.idOf(opening().title)});
    QTRY_COMPARE(run.stored(opening().title).noteLine, u"다시 읽기"_s);
    QCOMPARE(run.context.undo.count(), 1);
    run.listing().ask(NoteStored{run.idOf(opening().title)});
    QTRY_COMPARE(run.dialogs.noteBefore, u"다시 읽기"_s);
    QCOMPARE(run.context.undo.count(), 1); // the same words are no step
    run.context.undo.undo();
    QTRY_COMPARE(run.stored(opening().title).noteLine, QString());
}

namespace {

bool damage(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QByteArray(4096, 'x')) == 4096;
}

} // namespace

void TestLibrary::damagedLibrary_leavesTheWindowUsable()
{
    const QTemporaryDir folder;
    QVERIFY(damage(folder.filePath(libraryFile)));
    LibraryRun run(folder);
    run.window.start({u"/nowhere/at/all.txt"_s});
    QTRY_COMPARE(run.listing().condition(), LibraryCondition::Unavailable);
    QCOMPARE(run.dialogs.libraryTroubles.size(), 1);
    run.context.session.addArticle(opening());
    QVERIFY(run.settle(1));
    run.listing().ask(ShowWaysOut{});
    QCOMPARE(run.dialogs.libraryTroubles.size(), 2);
}

void TestLibrary::damagedLibrary_canBeStartedAfresh()
{
    const QTemporaryDir folder;
    QVERIFY(damage(folder.filePath(libraryFile)));
    LibraryRun run(folder);
    run.dialogs.wayOut = LibraryWayOut{LibraryWayOut::StartAfresh};
    QVERIFY(run.beginEmpty());
    QVERIFY(run.open({opening()}));
    QVERIFY(QFile::exists(folder.filePath(libraryFile + u".damaged"_s)));
}

void TestLibrary::damagedLibrary_canBeRestored()
{
    const QTemporaryDir folder;
    {
        LibraryRun run(folder);
        QVERIFY(run.beginEmpty());
        QVERIFY(run.open({opening()}));
        bool isBackedUp = false;
        run.context.library.change<storage::LibraryBackup>(
            [](storage::Library &library) {
                return library.backUp(QDateTime::currentDateTimeUtc().addSecs(60));
            },
            [&](const Result<storage::LibraryBackup> &backup) { isBackedUp = backup.has_value(); });
        QTRY_VERIFY(isBackedUp);
    }
    const auto backups = storage::backupsOf(folder.filePath(libraryFile));
    QVERIFY(!backups.isEmpty());
    QVERIFY(damage(folder.filePath(libraryFile)));
    LibraryRun run(folder);
    run.dialogs.wayOut = LibraryWayOut{LibraryWayOut::Restore, backups.constFirst().path};
    QVERIFY(run.beginEmpty());
    QCOMPARE(run.dialogs.libraryTroubles.constFirst().backups.size(), backups.size());
    QVERIFY(run.isListed(1));
}

void TestLibrary::panel_isShownOnDemand_andStaysSo()
{
    const QTemporaryDir folder;
    {
        LibraryRun run(folder);
        QVERIFY(run.begin({}, 5));
        LibraryPanel &panel = run.window.panes().library();
        QVERIFY(!panel.isVisible());
        QTest::keyClick(&run.window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(panel.isVisible());
        QTest::keyClick(&run.window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!panel.isVisible());
        QTest::keyClick(&run.window, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(panel.isVisible());
        QVERIFY(panel.isAncestorOf(run.window.focusWidget()));
        QVERIFY(run.action(u"showLibrary"_s).isChecked());
        run.window.close();
    }
    LibraryRun again(folder);
    QVERIFY(again.begin({}, 5));
    QVERIFY(again.window.panes().library().isVisible());
}

void TestLibrary::panel_isOfferedWhenThereIsMuch()
{
    const QTemporaryDir folder;
    QList<Article> articles;
    for (int i = 0; i < 6; ++i)
        articles.append(anArticle().titled(u"기사 %1"_s.arg(i)).paragraph(u"본문 %1."_s.arg(i)));
    {
        LibraryRun run(folder);
        QVERIFY(run.beginEmpty());
        QVERIFY(run.open(articles));
        QVERIFY(!run.window.panes().library().isVisible()); // nothing moves while one reads
    }
    {
        LibraryRun run(folder);
        QVERIFY(run.beginEmpty());
        QTRY_VERIFY(run.window.panes().library().isVisible());
        run.action(u"showLibrary"_s).trigger();
        run.window.close();
    }
    LibraryRun run(folder);
    QVERIFY(run.beginEmpty());
    QVERIFY(run.isListed(6));
    QTRY_COMPARE(run.listing().articleCount(), 6);
    QVERIFY(!run.window.panes().library().isVisible());
}

QObject *makeTestLibrary()
{
    return new TestLibrary;
}

#include "tst_library.moc"
