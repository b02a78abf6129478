// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/librarydesk.h"
#include "shell/windowpanes.h"
#include "storage/library/postgresserver.h"
#include "widgets/library/librarypanel.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QTest>

using namespace naranhi;
using namespace naranhi::test;
using namespace Qt::StringLiterals;

// Another library in the place of the one in use, without a new start.
class TestLibraryChoice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chosenFile_isOpenedAtOnceAndKept();
    void usualOne_isGoneBackTo();
    void server_isChosen();
    void whatCannotBeOpened_isNotKept();
    void keptOneThatCannotBeOpened_givesWayToTheUsual();
    void commandLine_winsForOneRun();
    void commandLineThatFails_givesWayToTheKeptOne();
    void passwords_areNotShown();
    void withoutALibrary_thereIsNoChoice();
};

namespace {

const QString nowhere = u"postgresql://nobody@127.0.0.1:1/none"_s;

bool choose(LibraryRun &run, const QString &location)
{
    run.dialogs.chosenLibrary = location;
    run.action(u"chooseLibrary"_s).trigger();
    return QTest::qWaitFor([&run, location] {
        return run.context.libraryLocation == location && run.listing().isUsable();
    });
}

QString keptIn(const LibraryRun &run)
{
    return run.context.settings.library(u"usual"_s);
}

} // namespace

void TestLibraryChoice::chosenFile_isOpenedAtOnceAndKept()
{
    const QTemporaryDir folder;
    const QString usual = folder.filePath(libraryFile);
    const QString other = folder.filePath(u"다른 것.sqlite"_s);
    {
        LibraryRun run(folder);
        QVERIFY(run.beginEmpty());
        QVERIFY(run.open({opening(), concert()}));
        run.listing().ask(MarkStored{{run.idOf(opening().title)}, false});
        run.context.session.takeArticle(run.context.session.articleAt(1));
        LibraryQuery query = run.listing().query();
        query.story = StoredStoryId(7);
        query.feed = u"https://example.org/feed"_s;
        run.listing().setQuery(query);
        QVERIFY(choose(run, other));
        QCOMPARE(run.dialogs.libraryInUse, (LibraryInUse{usual, usual, true}));
        QVERIFY(!asksForSome(run.listing().query())); // places in the former library
        QVERIFY(run.isListed(1)); // what is open
        QCOMPARE(run.titles(), QStringList{opening().title});
        QCOMPARE(run.context.undo.count(), 0);
        QCOMPARE(keptIn(run), other);
        QVERIFY(run.window.panes().library().isVisible());
    }
    LibraryRun run(folder);
    QVERIFY(run.beginEmpty());
    QCOMPARE(run.context.libraryLocation, other);
    QVERIFY(run.isListed(1));
}

void TestLibraryChoice::usualOne_isGoneBackTo()
{
    const QTemporaryDir folder;
    const QString usual = folder.filePath(libraryFile);
    LibraryRun run(folder);
    QVERIFY(run.beginEmpty());
    QVERIFY(run.open({opening(), concert()}));
    QVERIFY(choose(run, folder.filePath(u"other.sqlite"_s)));
    QVERIFY(choose(run, usual));
    QVERIFY(!run.dialogs.libraryInUse.isUsual);
    QVERIFY(run.isListed(2));
    QCOMPARE(keptIn(run), u"usual"_s); // wherever that is
    QCOMPARE(run.listing().articles().articleAt(0).versions, 1); // nothing came twice
}

void TestLibraryChoice::server_isChosen()
{
    PostgresServer server;
    if (!server.isRunning())
        QSKIP(qPrintable(server.reason()));
    const QTemporaryDir folder;
    const QString address = server.emptyDatabase();
    LibraryRun run(folder);
    QVERIFY(run.beginEmpty());
    QVERIFY(run.open({opening()}));
    const auto &privacy = *run.window.findChild<QLabel *>(u"statusPrivacy"_s);
    const QString atHome = privacy.text();
    QVERIFY(choose(run, address));
    QVERIFY(run.isListed(1));
    QCOMPARE(keptIn(run), address);
    QVERIFY(privacy.text() != atHome); // not all of it stays on this computer
    QVERIFY(choose(run, folder.filePath(libraryFile)));
    QCOMPARE(privacy.text(), atHome);
}

void TestLibraryChoice::whatCannotBeOpened_isNotKept()
{
    const QTemporaryDir folder;
    const QString usual = folder.filePath(libraryFile);
    LibraryRun run(folder);
    QVERIFY(run.beginEmpty());
    QVERIFY(run.open({opening()}));
    run.dialogs.chosenLibrary = nowhere;
    run.dialogs.wayOut = LibraryWayOut{LibraryWayOut::GoBack};
    run.action(u"chooseLibrary"_s).trigger();
    QTRY_COMPARE(run.dialogs.libraryTroubles.size(), 1);
    const LibraryTrouble &trouble = run.dialogs.libraryTroubles.constFirst();
    QCOMPARE(trouble.where, nowhere);
    QCOMPARE(trouble.before, usual);
    QVERIFY(trouble.isServer && trouble.isNewlyChosen);
    QTRY_COMPARE(run.listing().condition(), LibraryCondition::Open);
    QCOMPARE(run.context.libraryLocation, usual);
    QVERIFY(run.isListed(1));
    QCOMPARE(keptIn(run), u"usual"_s);
}

void TestLibraryChoice::keptOneThatCannotBeOpened_givesWayToTheUsual()
{
    const QTemporaryDir folder;
    {
        LibraryRun run(folder);
        run.context.settings.setLibrary(nowhere);
    }
    LibraryRun run(folder);
    QCOMPARE(run.context.libraryLocation, nowhere);
    run.dialogs.wayOut = LibraryWayOut{LibraryWayOut::GoBack};
    QVERIFY(run.beginEmpty());
    QVERIFY(!run.dialogs.libraryTroubles.constFirst().isNewlyChosen);
    QCOMPARE(run.context.libraryLocation, folder.filePath(libraryFile));
    QCOMPARE(keptIn(run), u"usual"_s);
}

void TestLibraryChoice::commandLine_winsForOneRun()
{
    const QTemporaryDir folder;
    const QString kept = folder.filePath(u"kept.sqlite"_s);
    const QString named = folder.filePath(u"named.sqlite"_s);
    LibraryRun run(folder);
    run.context.settings.setLibrary(kept);
    run.context.libraryLocation = named;
    QVERIFY(run.beginEmpty());
    QVERIFY(QFile::exists(named));
    QVERIFY(!QFile::exists(kept));
    QCOMPARE(keptIn(run), kept);
    QVERIFY(choose(run, named)); // now it is the reader's wish
    QCOMPARE(keptIn(run), named);
}

void TestLibraryChoice::commandLineThatFails_givesWayToTheKeptOne()
{
    const QTemporaryDir folder;
    const QString kept = folder.filePath(u"kept.sqlite"_s);
    LibraryRun run(folder);
    run.context.settings.setLibrary(kept);
    run.context.libraryLocation = nowhere;
    run.dialogs.wayOut = LibraryWayOut{LibraryWayOut::GoBack};
    QVERIFY(run.beginEmpty());
    QCOMPARE(run.context.libraryLocation, kept);
    QCOMPARE(keptIn(run), kept);
}

void TestLibraryChoice::passwords_areNotShown()
{
    const QTemporaryDir folder;
    LibraryRun run(folder);
    run.context.libraryLocation = u"postgresql://nobody:secret@127.0.0.1:1/none"_s;
    run.window.start({u"/nowhere/at/all.txt"_s});
    QTRY_COMPARE(run.dialogs.libraryTroubles.size(), 1);
    QCOMPARE(run.dialogs.libraryTroubles.constFirst().where, nowhere);
    run.action(u"chooseLibrary"_s).trigger();
    QCOMPARE(run.dialogs.libraryInUse.location, nowhere);
}

void TestLibraryChoice::withoutALibrary_thereIsNoChoice()
{
    const QTemporaryDir folder;
    Run run(folder);
    QVERIFY(!run.action(u"chooseLibrary"_s).isEnabled());
}

QObject *makeTestLibraryChoice()
{
    return new TestLibraryChoice;
}

#include "tst_librarychoice.moc"
