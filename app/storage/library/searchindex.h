// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryvalues.h"
#include "storage/library/database.h"
#include "storage/library/searchtokens.h"

namespace naranhi::storage {

// The words of all articles, title, byline (outlet, authors, date) and text, by which they are
// found. SQLite's FTS5 keeps no text of its own: what is removed has to be told again.
class SearchIndex final
{
public:
    explicit SearchIndex(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<void> add(StoredId id, const Article &article);
    [[nodiscard]] Result<void> remove(StoredId id, const Article &article);

private:
    [[nodiscard]] Result<void> addToServer(StoredId id, const Article &article);

    Database &m_database;
};

// As PostgreSQL writes an array.
[[nodiscard]] QString serverArray(const QStringList &tokens);

} // namespace naranhi::storage
