// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/picturecache.h"

#include "storage/atomicfile.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>

#include <utility>

namespace naranhi::storage {

PictureCache::PictureCache(QString folder, qint64 mostBytes)
    : m_folder(std::move(folder))
    , m_mostBytes(mostBytes)
{
}

QString PictureCache::pathOf(const QString &address) const
{
    const QByteArray name = QCryptographicHash::hash(address.toUtf8(), QCryptographicHash::Sha256);
    return QDir(m_folder).filePath(QString::fromLatin1(name.toHex()));
}

QByteArray PictureCache::bytesOf(const QString &address) const
{
    if (m_folder.isEmpty())
        return {};
    QFile file(pathOf(address));
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return {};
    file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
    return file.readAll();
}

Result<void> PictureCache::keep(const QString &address, const QByteArray &bytes) const
{
    if (m_folder.isEmpty() || !QDir().mkpath(m_folder))
        return Failure(Error{Error::Code::NotWritable, m_folder});
    return writeAtomically(pathOf(address), bytes).map([this] { makeRoom(); });
}

void PictureCache::makeRoom() const
{
    qint64 total = 0;
    for (const QFileInfo &file : QDir(m_folder).entryInfoList(QDir::Files, QDir::Time)) {
        total += file.size();
        if (total > m_mostBytes)
            QFile::remove(file.filePath());
    }
}

} // namespace naranhi::storage
