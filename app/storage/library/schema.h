// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/library/database.h"

#include <functional>

namespace naranhi::storage {

// Brings the tables of a library to the newest version, one tested step after the other, all in one
// transaction: either they are of the newest version afterwards, or as they were. `beforeChange` is
// called where there is something to change in a library that exists already; its error stops
// everything. Errors: Newer (made by a newer program; nothing was touched), BadFormat (a database,
// but no library), and the database's.
[[nodiscard]] Result<void> migrate(
    Database &database, const std::function<Result<void>()> &beforeChange);

[[nodiscard]] int newestSchema();

// Steps up to `version` only, for an empty database: what an older program would have made.
[[nodiscard]] Result<void> createSchema(Database &database, int version);

} // namespace naranhi::storage
