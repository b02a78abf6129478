// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/library/librarylocation.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace naranhi::storage {

class TestLibraryLocation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passwordsAreNeverShown_data();
    void passwordsAreNeverShown();
    void typedAddressesAreJudged_data();
    void typedAddressesAreJudged();
    void onlyFilesOfSqliteMayBeLibraries();
};

void TestLibraryLocation::passwordsAreNeverShown_data()
{
    QTest::addColumn<QString>("location");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &location, const QString &shown) {
        QTest::newRow(name) << location << shown;
    };
    row("a file", u"/집/a:b@c.sqlite"_s, u"/집/a:b@c.sqlite"_s);
    row("no password", u"postgresql://me@host:5432/db"_s, u"postgresql://me@host:5432/db"_s);
    row("a password", u"postgresql://me:secret@host:1/db"_s, u"postgresql://me@host:1/db"_s);
    row("an @ in it", u"postgres://me:se@cret@host/db"_s, u"postgres://me@host/db"_s);
    row("a slash in it", u"postgresql://me:1/secret@host/db"_s, u"postgresql://me@host/db"_s);
    row("an empty one", u"postgresql://me:@host/db"_s, u"postgresql://me@host/db"_s);
    row("a field",
        u"postgresql://me@/db?password=secret&host=/run"_s,
        u"postgresql://me@/db?host=/run"_s);
    row("the last field",
        u"postgresql://h/db?host=/run&password=secret"_s,
        u"postgresql://h/db?host=/run"_s);
}

void TestLibraryLocation::passwordsAreNeverShown()
{
    QFETCH(const QString, location);
    QFETCH(const QString, shown);
    QCOMPARE(withoutPassword({location}), shown);
}

void TestLibraryLocation::typedAddressesAreJudged_data()
{
    using enum AddressFault;
    QTest::addColumn<QString>("typed");
    QTest::addColumn<AddressFault>("fault");
    const auto row = [](const QString &typed, AddressFault fault) {
        QTest::newRow(qPrintable(typed)) << typed << fault;
    };
    row(u"postgresql://me@server/news"_s, None);
    row(u"postgres://server.example:5433/news"_s, None);
    row(u"postgresql://me@[::1]:5432/news"_s, None);
    row(u"postgresql://me@/news?host=/run/postgresql"_s, None);
    row(u"postgresql://m%40e@server/%EB%89%B4%EC%8A%A4"_s, None);
    row(u"postgresql://me:secret@server/news"_s, HasPassword);
    row(u"postgresql://me:1/secret@server/news"_s, HasPassword);
    row(u"postgresql://me:1#secret@server/news"_s, HasPassword);
    row(u"postgresql://me@server/news?password=secret"_s, HasPassword);
    row(u""_s, NoAddress);
    row(u"/home/me/library.sqlite"_s, NoAddress);
    row(u"mysql://me@server/news"_s, NoAddress);
    row(u"postgresql://"_s, NoAddress);
    row(u"postgresql://server"_s, NoAddress);
    row(u"postgresql://server/"_s, NoAddress);
    row(u"postgresql://me@server/news?sslmode=require"_s, NoAddress);
    row(u"postgresql://me@ser ver/news"_s, NoAddress);
    row(u"postgresql://me@server:port/news"_s, NoAddress);
}

void TestLibraryLocation::typedAddressesAreJudged()
{
    QFETCH(const QString, typed);
    QFETCH(const AddressFault, fault);
    QCOMPARE(faultOfAddress(typed), fault);
}

void TestLibraryLocation::onlyFilesOfSqliteMayBeLibraries()
{
    const QTemporaryDir folder;
    const auto written = [&folder](const QByteArray &bytes) {
        QFile file(folder.filePath(u"file"_s));
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        return isWritten ? file.fileName() : QString();
    };
    QVERIFY(mayBeLibrary(written(QByteArray("SQLite format 3\0 and more", 25))));
    QVERIFY(mayBeLibrary(written({}))); // SQLite makes one of it
    QVERIFY(!mayBeLibrary(written("a text of mine")));
    QVERIFY(!mayBeLibrary(folder.path()));
    QVERIFY(!mayBeLibrary(folder.filePath(u"none"_s)));
}

} // namespace naranhi::storage

QObject *makeTestLibraryLocation()
{
    return new naranhi::storage::TestLibraryLocation;
}

#include "tst_librarylocation.moc"
