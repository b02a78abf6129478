// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

#include <memory>

namespace naranhi::sources {

// What unpacking an archive may cost. What an archive says of its sizes is not believed: what comes
// is counted.
struct ZipLimits
{
    qint64 entries = 10'000;
    qint64 entryBytes = 20LL * 1024 * 1024;
    qint64 allBytes = 64LL * 1024 * 1024; // of all that is read
    qint64 ratio = 200; // unpacked to packed, of entries above a megabyte
};

// A ZIP archive in memory. Nothing of it ever touches a file; names of entries are only compared.
class ZipArchive final
{
public:
    // Errors: NotText (no archive), Broken, TooCostly (more entries than allowed).
    [[nodiscard]] static Result<ZipArchive> open(
        const QByteArray &bytes, const ZipLimits &limits = {});
    ZipArchive(ZipArchive &&) noexcept;
    ZipArchive &operator=(ZipArchive &&) noexcept;
    ~ZipArchive();

    [[nodiscard]] QStringList names() const;
    [[nodiscard]] bool contains(const QString &name) const;
    // Errors: NotFound, Protected (by a password), Broken, TooCostly.
    [[nodiscard]] Result<QByteArray> read(const QString &name);

private:
    struct Handle;

    explicit ZipArchive(std::unique_ptr<Handle> handle);

    std::unique_ptr<Handle> m_handle;
};

} // namespace naranhi::sources
