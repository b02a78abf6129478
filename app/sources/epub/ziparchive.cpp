// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/epub/ziparchive.h"

#include <QStringList>

#include <zip.h>

#include <utility>

namespace naranhi::sources {
namespace {

constexpr qint64 chunk = 64 * 1024;
constexpr qint64 ratioCountsFrom = 1024 * 1024;

Failure failure(Error::Code code, const QString &detail = {})
{
    return Failure(Error{.code = code, .detail = detail});
}

Failure failure(zip_error_t &error, const QString &detail = {})
{
    const int code = zip_error_code_zip(&error);
    const bool isLocked
        = code == ZIP_ER_NOPASSWD || code == ZIP_ER_WRONGPASSWD || code == ZIP_ER_ENCRNOTSUPP;
    return failure(isLocked ? Error::Code::Protected : Error::Code::Broken, detail);
}

struct ArchiveEnd
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};

struct EntryEnd
{
    void operator()(zip_file_t *entry) const { zip_fclose(entry); }
};

} // namespace

struct ZipArchive::Handle
{
    QByteArray bytes; // what the library reads from
    ZipLimits limits;
    std::unique_ptr<zip_t, ArchiveEnd> archive;
    qint64 read = 0;

    // Most that may come of an entry that takes so much packed.
    [[nodiscard]] qint64 allowedFor(quint64 packed) const
    {
        const auto few = static_cast<qint64>(std::min<quint64>(packed, quint64(bytes.size())));
        const qint64 most = std::min(limits.entryBytes, limits.allBytes - read);
        return std::min(most, std::max(ratioCountsFrom, few * limits.ratio));
    }
};

ZipArchive::ZipArchive(std::unique_ptr<Handle> handle)
    : m_handle(std::move(handle))
{
}

ZipArchive::ZipArchive(ZipArchive &&) noexcept = default;
ZipArchive &ZipArchive::operator=(ZipArchive &&) noexcept = default;
ZipArchive::~ZipArchive() = default;

Result<ZipArchive> ZipArchive::open(const QByteArray &bytes, const ZipLimits &limits)
{
    if (!bytes.startsWith("PK"))
        return failure(Error::Code::NotText);
    auto handle = std::make_unique<Handle>();
    handle->bytes = bytes;
    handle->limits = limits;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(
        handle->bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    if (source == nullptr)
        return failure(error);
    handle->archive.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
    if (!handle->archive) {
        zip_source_free(source);
        return failure(error);
    }
    if (zip_get_num_entries(handle->archive.get(), 0) > limits.entries)
        return failure(Error::Code::TooCostly);
    return ZipArchive(std::move(handle));
}

QStringList ZipArchive::names() const
{
    QStringList names;
    const zip_int64_t count = zip_get_num_entries(m_handle->archive.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i)
        names << QString::fromUtf8(
            zip_get_name(m_handle->archive.get(), static_cast<zip_uint64_t>(i), ZIP_FL_ENC_GUESS));
    return names;
}

bool ZipArchive::contains(const QString &name) const
{
    return zip_name_locate(m_handle->archive.get(), name.toUtf8().constData(), ZIP_FL_ENC_GUESS)
        >= 0;
}

Result<QByteArray> ZipArchive::read(const QString &name)
{
    zip_t *archive = m_handle->archive.get();
    const zip_int64_t found = zip_name_locate(archive, name.toUtf8().constData(), ZIP_FL_ENC_GUESS);
    if (found < 0)
        return failure(Error::Code::NotFound, name);
    const auto index = static_cast<zip_uint64_t>(found);
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(archive, index, 0, &stat) != 0)
        return failure(Error::Code::Broken, name);
    const std::unique_ptr<zip_file_t, EntryEnd> entry(zip_fopen_index(archive, index, 0));
    if (!entry)
        return failure(*zip_get_error(archive), name);
    const qint64 allowed = m_handle->allowedFor(stat.comp_size);
    QByteArray bytes;
    for (;;) {
        const qsizetype before = bytes.size();
        bytes.resize(before + chunk);
        const zip_int64_t got = zip_fread(entry.get(), bytes.data() + before, chunk);
        if (got < 0)
            return failure(*zip_file_get_error(entry.get()), name);
        bytes.truncate(before + got);
        if (bytes.size() > allowed)
            return failure(Error::Code::TooCostly, name);
        if (got == 0)
            break;
    }
    m_handle->read += bytes.size();
    return bytes;
}

} // namespace naranhi::sources
