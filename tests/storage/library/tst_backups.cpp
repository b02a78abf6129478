// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/library/librarytest.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace naranhi::storage {

using namespace naranhi::test;

class TestBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupIsWholeAndCanBeRestored();
    void theOldestGo();
    void oneADayIsDue();
    void damageIsNoticedAndNeverCopied();
    void aDamagedLibraryIsMovedAside();

private:
    static void damage(const QString &path);
};

// Overwrites pages in the middle of the file, behind the schema.
void TestBackups::damage(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (qint64 page = 3; page * 16384 < file.size(); ++page) {
        QVERIFY(file.seek(page * 16384));
        QCOMPARE(file.write(QByteArray(200, '\x5a')), 200);
    }
}

void TestBackups::aBackupIsWholeAndCanBeRestored()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"library.sqlite"_s);
    QString backup;
    {
        const auto library = Library::open({path}).value();
        QVERIFY(library->store(incoming(anArticle().titled(u"하나"_s).paragraph(u"글"_s))));
        backup = library->backUp(QDateTime::currentDateTimeUtc()).value().path;
        QVERIFY(library->store(incoming(anArticle().titled(u"둘"_s).paragraph(u"글"_s))));
        QVERIFY(library->check());
    }
    QVERIFY(restoreBackup(path, backup));
    const auto library = Library::open({path}).value();
    QCOMPARE(titlesOf(library->find({}).value()), QStringList{u"하나"_s});
    QVERIFY(library->check());
    QCOMPARE(Library::open({path + u".damaged"_s}).value()->articleCount().value(), 2);
    QVERIFY(QFile::exists(backup));
    QCOMPARE(restoreBackup(path, folder.filePath(u"none"_s)).error().code, Error::Code::NotFound);
}

void TestBackups::theOldestGo()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"library.sqlite"_s);
    const auto library = Library::open({path}).value();
    const QDateTime start(QDate(2024, 1, 1), QTime(9, 0), Qt::UTC);
    for (int day = 0; day < backupsKept + 3; ++day)
        QVERIFY(library->backUp(start.addDays(day)));
    const QList<LibraryBackup> backups = backupsOf(path);
    QCOMPARE(backups.size(), backupsKept);
    QCOMPARE(backups.constFirst().made, start.addDays(backupsKept + 2));
    QCOMPARE(backups.constLast().made, start.addDays(3));
    QVERIFY(QDir(folder.filePath(u"backups"_s)).entryList({u"*.part"_s}).isEmpty());
}

void TestBackups::oneADayIsDue()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"library.sqlite"_s);
    const auto library = Library::open({path}).value();
    const QDateTime noon(QDate(2024, 1, 1), QTime(12, 0), Qt::UTC);
    QVERIFY(isBackupDue(path, noon));
    QVERIFY(library->backUp(noon));
    QVERIFY(!isBackupDue(path, noon.addSecs(23 * 3600)));
    QVERIFY(isBackupDue(path, noon.addDays(1)));
}

void TestBackups::damageIsNoticedAndNeverCopied()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"library.sqlite"_s);
    const QDateTime noon(QDate(2024, 1, 1), QTime(12, 0), Qt::UTC);
    {
        const auto library = Library::open({path}).value();
        for (int i = 0; i < 50; ++i) {
            QVERIFY(library->store(
                incoming(anArticle()
                             .titled(QString::number(i))
                             .paragraph(u"긴 글 "_s.repeated(2000) + QString::number(i)))));
        }
        QVERIFY(library->backUp(noon));
    }
    damage(path);
    const auto library = Library::open({path});
    if (library) { // else opening has noticed it already
        QCOMPARE(library.value()->check().error().code, Error::Code::Damaged);
        QVERIFY(!library.value()->backUp(noon.addDays(1)));
    } else {
        QCOMPARE(library.error().code, Error::Code::Damaged);
    }
    QCOMPARE(backupsOf(path).size(), 1);
    const QString backup = backupsOf(path).constFirst().path;
    damage(backup);
    QCOMPARE(restoreBackup(path, backup).error().code, Error::Code::Damaged);
}

void TestBackups::aDamagedLibraryIsMovedAside()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"library.sqlite"_s);
    for (const QString &name : {u"library.sqlite.damaged"_s, u"library.sqlite.damaged-2"_s}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(name.toUtf8()) > 0);
        file.close();
        QCOMPARE(moveAside(path).value(), folder.filePath(name));
    }
    QVERIFY(!QFile::exists(path));
    QVERIFY(Library::open({path}));
}

} // namespace naranhi::storage

QObject *makeTestBackups()
{
    return new naranhi::storage::TestBackups;
}

#include "tst_backups.moc"
