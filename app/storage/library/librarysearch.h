// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryvalues.h"
#include "storage/library/database.h"

namespace naranhi::storage {

// Finds articles. Few hits are ordered by how well they fit (bm25, where the database has it); many
// are not gathered at all: those with the words in the title come first, then the latest added.
// Words that are a form of a name find all its forms. Errors: the database's.
[[nodiscard]] Result<LibraryHits> findArticles(Database &database, const LibraryQuery &query);

// The outlets of all articles, the most frequent first.
[[nodiscard]] Result<QStringList> outletsOf(Database &database);
[[nodiscard]] Result<QStringList> tagsOf(Database &database);

} // namespace naranhi::storage
