// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/library/backups.h"

namespace naranhi {

// Why a library could not be opened, or should not be used, and what there is to help.
struct LibraryTrouble
{
    Error error;
    QString where;
    bool isServer = false; // it looks after its own backups
    QList<storage::LibraryBackup> backups{}; // the latest first
};

struct LibraryWayOut
{
    enum Kind {
        GoOn, // without
        TryAgain,
        Restore, // the backup
        StartAfresh, // with the old one beside it
    };
    Kind kind = GoOn;
    QString backup{};

    bool operator==(const LibraryWayOut &) const = default;
};

} // namespace naranhi
