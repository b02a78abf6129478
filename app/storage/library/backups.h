// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QDateTime>
#include <QList>

namespace naranhi::storage {

class Database;

// A copy of a library's file, in the folder "backups" beside it. Servers have backups of their own.
struct LibraryBackup
{
    QString path;
    QDateTime made; // UTC
    qint64 bytes = 0;

    bool operator==(const LibraryBackup &) const = default;
};

inline constexpr int backupsKept = 7;

// The latest first.
[[nodiscard]] QList<LibraryBackup> backupsOf(const QString &library);
// A day has passed since the last.
[[nodiscard]] bool isBackupDue(const QString &library, const QDateTime &now);

// Writes a copy as of this moment while others may go on writing, checks it, and lets the oldest
// go. What does not stand the check is no backup and is removed; the older ones then stay. `source`
// is a connection to the library. Errors: NotWritable, Damaged.
[[nodiscard]] Result<LibraryBackup> makeBackup(
    Database &source, const QString &library, const QDateTime &now);

// Puts a backup, if it is whole, in the place of the library, which is moved aside to
// LIBRARY.damaged (-2 …) with its log. Nobody may have it open. NotFound, Damaged, NotWritable.
[[nodiscard]] Result<void> restoreBackup(const QString &library, const QString &backup);

// Puts a finished library, which nobody has open, in the place of another, which is moved aside.
// After an error both are where they were. NotWritable.
[[nodiscard]] Result<void> putInPlace(const QString &library, const QString &finished);

// Moves the library aside, so that an empty one can be made in its place. Gives its new name.
[[nodiscard]] Result<QString> moveAside(const QString &library);

// Whether every page, index and reference is sound. Damaged names the first that is not. Reads the
// whole file.
[[nodiscard]] Result<void> checkSoundness(Database &database);

} // namespace naranhi::storage
