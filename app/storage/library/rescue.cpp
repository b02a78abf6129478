// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library/rescue.h"

#include "domain/articlejson.h"
#include "storage/library/backups.h"
#include "storage/library/sqlvalues.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi::storage {

namespace {

struct KeptVersion
{
    qint64 article = 0;
    QDateTime fetched;
    Article text;
};

enum class RowState { Read, Absent, Unreadable };

struct RowReading
{
    RowState state = RowState::Unreadable;
    KeptVersion version{};
};

// Row by row: one that cannot be read does not take the others along.
RowReading readRow(Database &database, qint64 row)
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
    if (!rows)
        return {RowState::Unreadable};
    if (rows->isEmpty())
        return {RowState::Absent};
    if (rows->constFirst().text == Article{})
        return {RowState::Unreadable};
    return {RowState::Read, rows->constFirst()};
}

// Which rows there were: the index tells, on pages of its own, as far as it can be read. What was
// removed leaves numbers that nothing is lost of.
struct KnownRows
{
    QSet<qint64> rows;
    bool areAll = false;

    [[nodiscard]] bool isLost(qint64 row, RowState state) const
    {
        if (rows.contains(row))
            return state != RowState::Read;
        return state == RowState::Unreadable && !areAll;
    }
};

qint64 highest(const QSet<qint64> &rows)
{
    const auto last = std::ranges::max_element(rows);
    return last == rows.end() ? 0 : *last;
}

KnownRows knownRows(Database &database)
{
    KnownRows known;
    const auto read = database.select(u"SELECT rowid FROM versions ORDER BY article_id, number"_s,
        {},
        [&known](const QSqlQuery &query) {
            known.rows.insert(query.value(0).toLongLong());
            return 0;
        });
    known.areAll = read.has_value();
    return known;
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

Result<void> keep(
    Database &from, const KeptVersion &version, Library &target, const RescueMeans &means)
{
    const Result<Stored> stored = target.keepVersion(
        {version.text, version.fetched, means.sign(version.text, version.fetched.date())});
    return stored.and_then([&](const Stored &article) {
        return keepRemarks(from, version.article, target, article.id);
    });
}

Result<Rescued> rescueRows(Database &from, Library &target, const RescueMeans &means)
{
    Rescued rescued;
    const KnownRows known = knownRows(from);
    const qint64 last = std::max(lastRow(from), highest(known.rows));
    for (qint64 row = 1; row <= last; ++row) {
        if (means.step && !means.step(row - 1, last))
            return Failure(Error{Error::Code::Cancelled, {}});
        const RowReading reading = readRow(from, row);
        if (known.isLost(row, reading.state))
            ++rescued.lost;
        if (reading.state != RowState::Read)
            continue;
        if (const Result<void> kept = keep(from, reading.version, target, means); !kept)
            return Failure(kept.error());
        ++rescued.versions;
    }
    return rescued;
}

void removeFile(const QString &library)
{
    for (const QString &ending : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(library + ending);
}

// Makes it whole before anybody finds it: closed, so that no log is left beside it.
Result<Rescued> rescueInto(const QString &path, const QString &damaged, const RescueMeans &means)
{
    const auto target = Library::open({path}, means.placing);
    if (!target)
        return Failure(target.error());
    return rescue(damaged, **target, means).and_then([&](const Rescued &rescued) {
        return (*target)->check().map([&] { return rescued; });
    });
}

// A log that is left would be lost to the file under another name.
Result<void> placeClosed(const QString &library, const QString &finished)
{
    if (QFileInfo(finished + u"-wal"_s).size() > 0)
        return Failure(Error{Error::Code::NotWritable, finished});
    return putInPlace(library, finished);
}

} // namespace

Result<Rescued> rescue(const QString &damaged, Library &target, const RescueMeans &means)
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
    const Result<Rescued> rescued = rescueRows(**database, target, means);
    if (rescued && rescued->versions == 0)
        return Failure(Error{Error::Code::Damaged, damaged});
    return rescued;
}

Result<Rescued> rescueInPlace(const QString &library, const RescueMeans &means)
{
    const QString unfinished = library + u".part"_s;
    removeFile(unfinished);
    const Result<Rescued> done
        = rescueInto(unfinished, library, means).and_then([&](const Rescued &rescued) {
              return placeClosed(library, unfinished).map([&] { return rescued; });
          });
    if (!done)
        removeFile(unfinished);
    return done;
}

} // namespace naranhi::storage
