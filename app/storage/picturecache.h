// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

namespace naranhi::storage {

// Pictures that were fetched once: files of one folder, named by the SHA-256 of their addresses.
// What was used longest ago goes when all of them grow over a size. Any thread, any number of
// windows. A plain value.
class PictureCache
{
public:
    static constexpr qint64 usualBytes = 200LL * 1024 * 1024;

    explicit PictureCache(QString folder, qint64 mostBytes = usualBytes);

    [[nodiscard]] QByteArray bytesOf(const QString &address) const; // empty when it is not kept
    [[nodiscard]] Result<void> keep(const QString &address, const QByteArray &bytes) const;

private:
    [[nodiscard]] QString pathOf(const QString &address) const;
    void makeRoom() const;

    QString m_folder;
    qint64 m_mostBytes;
};

} // namespace naranhi::storage
