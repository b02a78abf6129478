// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryvalues.h"
#include "storage/library/database.h"

namespace naranhi::storage {

// Who is named in which articles, and how they are written. A name of the library is a name, not a
// person: what has the same type and name in two stories is found together. Calls that write are to
// run in a transaction of the caller's.
class NameRecords final
{
public:
    explicit NameRecords(Database &database)
        : m_database(database)
    {
    }

    // What a story found: entities, whose forms say in which of its articles they stand.
    // `articles` translates; what was known of these articles is replaced.
    [[nodiscard]] Result<void> record(
        const QList<Entity> &entities, const QHash<ArticleId, StoredId> &articles);

    // All forms of what is written so anywhere; the spelling itself comes first, also when nothing
    // is known of it. At most `maximumSpellings`.
    [[nodiscard]] Result<QStringList> spellingsOf(const QString &written);
    static constexpr int maximumSpellings = 20;

private:
    [[nodiscard]] Result<qint64> idOf(const Entity &entity);

    Database &m_database;
};

// How names are told apart in the library: without blanks, case and width.
[[nodiscard]] QString foldedName(const QString &written);

} // namespace naranhi::storage
