// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/library/backups.h"

namespace naranhi {

// Why a library could not be opened, or should not be used, and what there is to help.
struct LibraryTrouble
{
    Error error;
    QString where; // without a password
    bool isServer = false; // it looks after its own backups
    QList<storage::LibraryBackup> backups{}; // the latest first
    QString before{}; // the library to go back to, without a password; empty: there is none
    bool isNewlyChosen = false; // it was `before` that was in use until now
};

struct LibraryWayOut
{
    enum Kind {
        GoOn, // without
        TryAgain,
        Restore, // the backup
        StartAfresh, // with the old one beside it
        Rescue, // what can still be read, with the old one beside it
        GoBack, // to the library before
    };
    Kind kind = GoOn;
    QString backup{};

    bool operator==(const LibraryWayOut &) const = default;
};

// Whether anything can be hoped for that can still be read.
[[nodiscard]] bool isRescueOffered(const LibraryTrouble &trouble);

// Why a library cannot be opened, for the reader.
[[nodiscard]] QString sentenceForTrouble(const LibraryTrouble &trouble);

} // namespace naranhi
