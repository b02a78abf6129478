// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace naranhi::storage {

// Where a library is: a file of SQLite's, or the address of a PostgreSQL database
// (postgresql://user:password@host:port/database, user and password percent-encoded; with
// ?host=/folder for a socket).
struct LibraryLocation
{
    QString text;

    [[nodiscard]] bool isServer() const
    {
        return text.startsWith(QLatin1StringView("postgresql://"))
            || text.startsWith(QLatin1StringView("postgres://"));
    }
    bool operator==(const LibraryLocation &) const = default;
};

} // namespace naranhi::storage
