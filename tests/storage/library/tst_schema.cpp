// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/library/librarytest.h"
#include "storage/library/schema.h"

using namespace Qt::StringLiterals;

namespace naranhi::storage {

using namespace naranhi::test;

class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachOlderLibraryIsBroughtUp_data();
    void eachOlderLibraryIsBroughtUp();
    void newerLibrariesAreLeftAlone_data() { LibraryPlaces::addRows(); }
    void newerLibrariesAreLeftAlone();
    void aFailedBackupStopsTheMigration();
    void migrationLeavesABackup();
};

void TestSchema::eachOlderLibraryIsBroughtUp_data()
{
    QTest::addColumn<bool>("isServer");
    QTest::addColumn<int>("version");
    for (const bool isServer : {false, true}) {
        for (int version = 0; version <= newestSchema(); ++version)
            QTest::addRow("%s of version %d", isServer ? "server" : "file", version)
                << isServer << version;
    }
}

void TestSchema::eachOlderLibraryIsBroughtUp()
{
    QFETCH(int, version);
    LibraryPlaces places;
    const LibraryLocation location = places.newLocation();
    if (location.text.isEmpty())
        QSKIP("no server here");
    StoredId id = StoredId::None;
    if (version > 0) {
        const auto older = Database::open(location).value();
        QVERIFY(createSchema(*older, version));
        const Article article = anArticle().titled(u"옛글"_s).paragraph(u"그대로 남는다"_s);
        id = ArticleRecords(*older).store(incoming(article)).value().id;
    }
    const auto library = Library::open(location);
    QVERIFY(library);
    const auto database = Database::open(location).value();
    QCOMPARE(database->value(u"SELECT value FROM meta WHERE key = 'schema'"_s).value().toInt(),
        newestSchema());
    QVERIFY(database->value(u"SELECT count(*) FROM feed_items"_s));
    QCOMPARE(library.value()->articleCount().value(), version > 0 ? 1 : 0);
    if (version > 0) {
        QCOMPARE(library.value()->article(id).value().title, u"옛글"_s);
        QCOMPARE(library.value()->find({.text = u"남는"_s}).value().hits.size(), 1);
    }
}

void TestSchema::newerLibrariesAreLeftAlone()
{
    LibraryPlaces places;
    const LibraryLocation location = places.newLocation();
    if (location.text.isEmpty())
        QSKIP("no server here");
    QVERIFY(Library::open(location));
    const auto database = Database::open(location).value();
    QVERIFY(database->run(u"UPDATE meta SET value = '99' WHERE key = 'schema'"_s));
    const auto opened = Library::open(location);
    QVERIFY(!opened);
    QCOMPARE(opened.error(), (Error{Error::Code::Newer, u"99"_s}));
    QCOMPARE(database->value(u"SELECT value FROM meta WHERE key = 'schema'"_s).value().toInt(), 99);
}

void TestSchema::aFailedBackupStopsTheMigration()
{
    const QTemporaryDir folder;
    const LibraryLocation location{folder.filePath(u"library.sqlite"_s)};
    QVERIFY(createSchema(*Database::open(location).value(), 1));
    QFile wall(folder.filePath(u"backups"_s)); // where the folder of the backups should be
    QVERIFY(wall.open(QIODevice::WriteOnly));
    const auto opened = Library::open(location);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::NotWritable);
    const auto database = Database::open(location).value();
    QCOMPARE(database->value(u"SELECT value FROM meta WHERE key = 'schema'"_s).value().toInt(), 1);
}

void TestSchema::migrationLeavesABackup()
{
    const QTemporaryDir folder;
    const LibraryLocation location{folder.filePath(u"library.sqlite"_s)};
    QVERIFY(createSchema(*Database::open(location).value(), 1));
    QVERIFY(Library::open(location));
    const QList<LibraryBackup> backups = backupsOf(location.text);
    QCOMPARE(backups.size(), 1);
    const auto copy = Database::open({backups.constFirst().path}).value();
    QCOMPARE(copy->value(u"SELECT value FROM meta WHERE key = 'schema'"_s).value().toInt(), 1);
}

} // namespace naranhi::storage

QObject *makeTestSchema()
{
    return new naranhi::storage::TestSchema;
}

#include "tst_schema.moc"
