// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace naranhi::storage {

// Where a library is: a file of SQLite's, or the address of a PostgreSQL database
// (postgresql://user:password@host:port/database, user and password percent-encoded; with
// ?host=/folder for a socket). Without a password the server's client looks one up in ~/.pgpass.
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

// As it may be shown and kept: without the password.
[[nodiscard]] QString withoutPassword(const LibraryLocation &location);

// What is wrong with the address of a server as a person typed it. Text that only may hold a
// password counts as if it did.
enum class AddressFault { None, NoAddress, HasPassword };
[[nodiscard]] AddressFault faultOfAddress(const QString &typed);

// A file that is empty or of SQLite's, by its first bytes: others are not to be touched.
[[nodiscard]] bool mayBeLibrary(const QString &path);

} // namespace naranhi::storage
