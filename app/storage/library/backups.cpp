// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library/backups.h"

#include "storage/library/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace naranhi::storage {

namespace {

const QString stampFormat = u"yyyyMMdd'T'HHmmss"_s;
const QStringList logEndings{u"-wal"_s, u"-shm"_s};

QDir folderOf(const QString &library)
{
    return QDir(QFileInfo(library).absolutePath() + u"/backups"_s);
}

QString prefixOf(const QString &library)
{
    return QFileInfo(library).completeBaseName() + u'-';
}

Error notWritable(const QString &path)
{
    return {Error::Code::NotWritable, path};
}

Result<void> checkFile(const QString &path)
{
    const auto copy = Database::open({path}, LibraryAccess::ReadOnly);
    return copy ? checkSoundness(**copy) : Failure(copy.error());
}

void removeOldest(const QString &library)
{
    const QList<LibraryBackup> backups = backupsOf(library);
    for (const LibraryBackup &backup : backups.mid(backupsKept))
        QFile::remove(backup.path);
}

QString freeNameAside(const QString &library)
{
    QString name = library + u".damaged"_s;
    for (int n = 2; QFileInfo::exists(name); ++n)
        name = library + u".damaged-"_s + QString::number(n);
    return name;
}

// Those of its files that were moved aside; what is not there cannot be missed.
void moveBack(const QString &library, const QString &aside, const QStringList &endings)
{
    for (const QString &ending : endings)
        QFile::rename(aside + ending, library + ending);
}

} // namespace

QList<LibraryBackup> backupsOf(const QString &library)
{
    const QString prefix = prefixOf(library);
    const QFileInfoList files = folderOf(library).entryInfoList(
        {prefix + u"*.sqlite"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    QList<LibraryBackup> backups;
    for (const QFileInfo &file : files) {
        QDateTime made
            = QDateTime::fromString(file.completeBaseName().mid(prefix.size()), stampFormat);
        made.setTimeSpec(Qt::UTC);
        if (made.isValid())
            backups.append({file.absoluteFilePath(), made, file.size()});
    }
    return backups;
}

bool isBackupDue(const QString &library, const QDateTime &now)
{
    const QList<LibraryBackup> backups = backupsOf(library);
    return backups.isEmpty() || backups.constFirst().made.addDays(1) <= now;
}

Result<LibraryBackup> makeBackup(Database &source, const QString &library, const QDateTime &now)
{
    const QDir folder = folderOf(library);
    if (!folder.mkpath(u"."_s))
        return Failure(notWritable(folder.path()));
    const QString path
        = folder.filePath(prefixOf(library) + now.toUTC().toString(stampFormat) + u".sqlite"_s);
    const QString unfinished = path + u".part"_s;
    QFile::remove(unfinished);
    const Result<void> sound = source.run(u"VACUUM INTO ?"_s, {unfinished}).and_then([&] {
        return checkFile(unfinished);
    });
    if (!sound) {
        QFile::remove(unfinished);
        return Failure(sound.error());
    }
    QFile::remove(path);
    if (!QFile::rename(unfinished, path))
        return Failure(notWritable(path));
    removeOldest(library);
    return LibraryBackup{path, now.toUTC(), QFileInfo(path).size()};
}

Result<QString> moveAside(const QString &library)
{
    const QString aside = freeNameAside(library);
    QStringList moved;
    for (const QString &ending : QStringList{QString()} + logEndings) {
        if (!QFileInfo::exists(library + ending))
            continue;
        if (!QFile::rename(library + ending, aside + ending)) {
            moveBack(library, aside, moved);
            return Failure(notWritable(library + ending));
        }
        moved.append(ending);
    }
    return aside;
}

Result<void> putInPlace(const QString &library, const QString &finished)
{
    const Result<QString> aside = moveAside(library);
    if (!aside)
        return Failure(aside.error());
    if (QFile::rename(finished, library))
        return {};
    moveBack(library, *aside, QStringList{QString()} + logEndings);
    return Failure(notWritable(library));
}

Result<void> restoreBackup(const QString &library, const QString &backup)
{
    if (!QFileInfo::exists(backup))
        return Failure(Error{Error::Code::NotFound, backup});
    if (const Result<void> sound = checkFile(backup); !sound)
        return sound;
    const QString unfinished = library + u".part"_s;
    QFile::remove(unfinished);
    if (!QFile::copy(backup, unfinished)) {
        QFile::remove(unfinished);
        return Failure(notWritable(unfinished));
    }
    const Result<void> placed = putInPlace(library, unfinished);
    if (!placed)
        QFile::remove(unfinished);
    return placed;
}

Result<void> checkSoundness(Database &database)
{
    if (!database.isSqlite())
        return {}; // a server looks after its own
    const auto texts = [](const QSqlQuery &query) { return query.value(0).toString(); };
    const auto pages = database.select(u"PRAGMA integrity_check(1)"_s, {}, texts);
    if (!pages)
        return Failure(pages.error());
    if (*pages != QStringList{u"ok"_s})
        return Failure(Error{Error::Code::Damaged, pages->value(0)});
    const auto references = database.select(u"PRAGMA foreign_key_check"_s, {}, texts);
    if (!references)
        return Failure(references.error());
    if (!references->isEmpty())
        return Failure(Error{Error::Code::Damaged, references->constFirst()});
    return {};
}

} // namespace naranhi::storage
