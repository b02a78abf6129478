// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library/rescue.h"

#include "domain/articlejson.h"
#include "storage/library/sqlvalues.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace naranhi::storage {

namespace {

struct KeptVersion
{
    qint64 article = 0;
    QDateTime fetched;
    Article text;
};

// Row by row: one that cannot be read does not take the others along.
std::optional<KeptVersion> versionAt(Database &database, qint64 row)
{
    const auto rows
        = database.select(u"SELECT article_id, fetched, document FROM versions WHERE rowid = ?"_s,
            {row},
            [](const QSqlQuery &query) {
                const QByteArray document = query.value(2).toString().toUtf8();
                const Result<Article> article
                    = articleFromJson(QJsonDocument::fromJson(document).object());
                return KeptVersion{query.value(0).toLongLong(),
                    momentFrom(query.value(1)),
                    article.value_or(Article{})};
            });
    if (!rows || rows->isEmpty() || rows->constFirst().text == Article{})
        return std::nullopt;
    return rows->constFirst();
}

qint64 lastRow(Database &database)
{
    const auto last = database.value(u"SELECT max(rowid) FROM versions"_s);
    if (last && last->toLongLong() > 0)
        return last->toLongLong();
    // At least as many as there were articles, which stands on a page of its own.
    const auto articles
        = database.value(u"SELECT seq FROM sqlite_sequence WHERE name = 'articles'"_s);
    return articles ? articles->toLongLong() : 0;
}

Result<void> keepRemarks(Database &from, qint64 article, Library &target, StoredId id)
{
    const auto note = from.value(u"SELECT note FROM articles WHERE id = ?"_s, {article});
    const auto tags = from.select(u"SELECT tag FROM tags WHERE article_id = ?"_s,
        {article},
        [](const QSqlQuery &query) { return query.value(0).toString(); });
    Result<void> done;
    if (note && !note->toString().isEmpty())
        done = target.setNote(id, note->toString());
    if (tags && !tags->isEmpty())
        done = done.and_then([&] { return target.setTags(id, *tags); });
    return done;
}

Result<void> copyTo(const QString &damaged, const QString &copy)
{
    for (const QString &ending : {QString(), u"-wal"_s}) {
        const bool isThere = QFileInfo::exists(damaged + ending);
        if (isThere && !QFile::copy(damaged + ending, copy + ending))
            return Failure(Error{Error::Code::NotWritable, copy + ending});
    }
    return {};
}

} // namespace

Result<Rescued> rescue(const QString &damaged,
    Library &target,
    const std::function<StorySignature(const Article &, QDate)> &sign)
{
    if (!QFileInfo::exists(damaged))
        return Failure(Error{Error::Code::NotFound, damaged});
    const QTemporaryDir folder(damaged + u"-rescue-XXXXXX"_s);
    const QString copy = folder.filePath(u"copy.sqlite"_s);
    if (const Result<void> copied = copyTo(damaged, copy); !copied)
        return Failure(copied.error());
    const auto database = Database::open({copy});
    if (!database)
        return Failure(database.error());
    Rescued rescued;
    const qint64 last = lastRow(**database);
    for (qint64 row = 1; row <= last; ++row) {
        const std::optional<KeptVersion> version = versionAt(**database, row);
        if (!version) {
            ++rescued.lost;
            continue;
        }
        const Result<Stored> stored = target.keepVersion(
            {version->text, version->fetched, sign(version->text, version->fetched.date())});
        const Result<void> kept = stored.and_then([&](const Stored &article) {
            return keepRemarks(**database, version->article, target, article.id);
        });
        if (!kept)
            return Failure(kept.error());
        ++rescued.versions;
    }
    if (rescued.versions == 0)
        return Failure(Error{Error::Code::Damaged, damaged});
    return rescued;
}

} // namespace naranhi::storage
