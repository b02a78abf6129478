// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library/articlerecords.h"

#include "domain/articlejson.h"
#include "domain/timevalue.h"
#include "storage/library/searchindex.h"
#include "storage/library/sqlvalues.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi::storage {

namespace {

const QString articleColumns = u"articles.id, articles.story_id, articles.address, articles.title,"
                               " articles.outlet, articles.published, articles.added,"
                               " articles.is_read, articles.versions, articles.note"_s;

QString documentOf(const Article &article)
{
    return QString::fromUtf8(QJsonDocument(toJson(article)).toJson(QJsonDocument::Compact));
}

Result<Article> articleFrom(const QVariant &document)
{
    QJsonParseError error{};
    const QJsonDocument json = QJsonDocument::fromJson(document.toString().toUtf8(), &error);
    if (!json.isObject())
        return Failure(Error{Error::Code::Damaged, error.errorString()});
    return articleFromJson(json.object());
}

// What a list has room for.
QString firstLineOf(const QString &note)
{
    constexpr qsizetype longest = 200;
    const QString line = note.trimmed().section(u'\n', 0, 0).simplified();
    return line.size() > longest ? line.first(longest - 1) + u'…' : line;
}

StoredArticle rowFrom(const QSqlQuery &query)
{
    return {.id = StoredId(query.value(0).toLongLong()),
        .story = StoredStoryId(query.value(1).toLongLong()),
        .address = query.value(2).toString(),
        .title = query.value(3).toString(),
        .outlet = query.value(4).toString(),
        .published = query.value(5).toString(),
        .added = momentFrom(query.value(6)),
        .isRead = query.value(7).toBool(),
        .versions = query.value(8).toInt(),
        .noteLine = firstLineOf(query.value(9).toString())};
}

QString addressOf(const Article &article)
{
    const bool isRemote
        = article.source.startsWith(u"http://"_s) || article.source.startsWith(u"https://"_s);
    return isRemote ? article.source : QString();
}

QVariant dayValue(const QString &published)
{
    const std::optional<qint64> day = dayOf(published);
    return day ? QVariant(*day) : nullNumber();
}

} // namespace

QString identityOf(const Article &article)
{
    const QString address = addressOf(article);
    return address.isEmpty() ? u"text:"_s + QString::fromLatin1(fingerprintOf(article).toHex())
                             : address;
}

QByteArray fingerprintOf(const Article &article)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const QString &text) {
        hash.addData(text.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    };
    add(article.title);
    add(article.subtitle);
    for (const Block &block : article.blocks)
        add(block.text);
    return hash.result();
}

std::optional<qint64> dayOf(const QString &published)
{
    const std::optional<TimeRange> range = timeRangeOf(published);
    if (!range || range->openStart)
        return std::nullopt;
    return QDate(1970, 1, 1).toJulianDay() + startOfDay(range->start) / secondsPerDay;
}

Result<ArticleRecords::Known> ArticleRecords::known(const QString &identity)
{
    const auto rows
        = m_database.select(u"SELECT id, fingerprint, versions FROM articles WHERE identity = ?"_s,
            {identity},
            [](const QSqlQuery &query) {
                return Known{StoredId(query.value(0).toLongLong()),
                    query.value(1).toByteArray(),
                    query.value(2).toInt()};
            });
    return rows.map([](const QList<Known> &found) { return found.value(0); });
}

Result<StoredId> ArticleRecords::idOf(const Article &article)
{
    return known(identityOf(article)).map([](const Known &known) { return known.id; });
}

Result<Stored> ArticleRecords::store(const IncomingArticle &incoming)
{
    const QString identity = identityOf(incoming.article);
    const Result<Known> before = known(identity);
    if (!before)
        return Failure(before.error());
    if (before->id == StoredId::None) {
        return add(incoming, identity).map([](StoredId id) {
            return Stored{id, StoreOutcome::Added};
        });
    }
    if (before->fingerprint == fingerprintOf(incoming.article))
        return Stored{before->id, StoreOutcome::Unchanged};
    return renew(*before, before->versions + 1, incoming).map([&] {
        return Stored{before->id, StoreOutcome::NewVersion};
    });
}

Result<StoredId> ArticleRecords::complete(const IncomingArticle &incoming)
{
    const QString identity = identityOf(incoming.article);
    const Result<Known> before = known(identity);
    if (!before)
        return Failure(before.error());
    if (before->id == StoredId::None)
        return Failure(Error{Error::Code::NotFound, identity});
    return renew(*before, before->versions, incoming).map([&] { return before->id; });
}

Result<std::optional<StoredId>> ArticleRecords::find(const Article &article)
{
    const Result<Known> there = known(identityOf(article));
    if (!there)
        return Failure(there.error());
    if (there->id == StoredId::None)
        return std::nullopt;
    const auto kept = versions(there->id);
    if (!kept)
        return Failure(kept.error());
    const bool isKept = std::ranges::any_of(*kept, [&](const StoredVersion &version) {
        return fingerprintOf(version.article) == fingerprintOf(article);
    });
    return isKept ? std::optional(there->id) : std::nullopt;
}

Result<StoredId> ArticleRecords::add(const IncomingArticle &incoming, const QString &identity)
{
    const Article &article = incoming.article;
    const Result<QVariant> id = m_database.value(
        u"INSERT INTO articles(identity, address, title, outlet, published, day, added, versions,"
        " fingerprint, signature) VALUES(?, ?, ?, ?, ?, ?, ?, 1, ?, ?) RETURNING id"_s,
        {identity,
            addressOf(article),
            article.title,
            article.outlet,
            article.published.value,
            dayValue(article.published.value),
            incoming.fetched.toMSecsSinceEpoch(),
            fingerprintOf(article),
            toBytes(incoming.signature)});
    if (!id)
        return Failure(id.error());
    const StoredId stored{id->toLongLong()};
    return addVersion(stored, 1, incoming)
        .and_then([&] { return SearchIndex(m_database).add(stored, article); })
        .and_then([&] { return addTerms(stored, incoming.signature); })
        .map([&] { return stored; });
}

Result<void> ArticleRecords::renew(const Known &known, int version, const IncomingArticle &incoming)
{
    const Article &article = incoming.article;
    const Result<Article> before = newest(known.id);
    if (!before)
        return Failure(before.error());
    SearchIndex index(m_database);
    return removeTerms(known.id)
        .and_then([&] { return index.remove(known.id, *before); })
        .and_then([&] { return index.add(known.id, article); })
        .and_then([&]() -> Result<void> {
            return m_database.run(u"DELETE FROM versions WHERE article_id = ? AND number = ?"_s,
                {number(known.id), version});
        })
        .and_then([&] { return addVersion(known.id, version, incoming); })
        .and_then([&] {
            return m_database.run(
                u"UPDATE articles SET title = ?, outlet = ?, published = ?, day = ?, versions = ?,"
                " fingerprint = ?, signature = ?, is_read = is_read * ? WHERE id = ?"_s,
                {article.title,
                    article.outlet,
                    article.published.value,
                    dayValue(article.published.value),
                    version,
                    fingerprintOf(article),
                    toBytes(incoming.signature),
                    version == known.versions ? 1 : 0,
                    number(known.id)});
        })
        .and_then([&] { return addTerms(known.id, incoming.signature); });
}

Result<void> ArticleRecords::addVersion(StoredId id, int version, const IncomingArticle &incoming)
{
    return m_database.run(
        u"INSERT INTO versions(article_id, number, fetched, document) VALUES(?, ?, ?, ?)"_s,
        {number(id), version, incoming.fetched.toMSecsSinceEpoch(), documentOf(incoming.article)});
}

// All in one statement: what a statement costs is more than what a row costs.
Result<void> ArticleRecords::addTerms(StoredId id, const StorySignature &signature)
{
    if (signature.terms.isEmpty())
        return {};
    QVariantList values;
    for (const SignatureTerm &term : signature.terms)
        values << term.term << signature.day << number(id);
    return m_database.run(u"INSERT INTO story_terms(term, day, article_id) VALUES"_s
            + rowsOf(signature.terms.size(), u"(?, ?, ?)"_s),
        values);
}

Result<void> ArticleRecords::removeTerms(StoredId id)
{
    const Result<QVariant> kept
        = m_database.value(u"SELECT signature FROM articles WHERE id = ?"_s, {number(id)});
    if (!kept)
        return Failure(kept.error());
    const StorySignature signature = signatureFromBytes(kept->toByteArray());
    Result<void> done;
    for (const SignatureTerm &term : signature.terms) {
        done = done.and_then([&] {
            return m_database.run(
                u"DELETE FROM story_terms WHERE term = ? AND day = ? AND article_id = ?"_s,
                {term.term, signature.day, number(id)});
        });
    }
    return done;
}

Result<QList<StoredArticle>> ArticleRecords::look(
    const QString &where, const QVariantList &values, const QString &order, int limit)
{
    QString sql = u"SELECT "_s + articleColumns + u" FROM "_s + where;
    if (!order.isEmpty())
        sql += u" ORDER BY "_s + order;
    if (limit > 0)
        sql += u" LIMIT "_s + QString::number(limit);
    Result<QList<StoredArticle>> found = m_database.select(sql, values, rowFrom);
    if (!found)
        return found;
    for (StoredArticle &article : *found) {
        const auto tags
            = m_database.select(u"SELECT tag FROM tags WHERE article_id = ? ORDER BY tag"_s,
                {number(article.id)},
                [](const QSqlQuery &query) { return query.value(0).toString(); });
        if (!tags)
            return Failure(tags.error());
        article.tags = *tags;
    }
    return found;
}

Result<StoredArticle> ArticleRecords::look(StoredId id)
{
    const auto rows = look(u"articles WHERE id = ?"_s, {number(id)});
    if (!rows)
        return Failure(rows.error());
    if (rows->isEmpty())
        return Failure(Error{Error::Code::NotFound, QString::number(number(id))});
    return rows->constFirst();
}

Result<Article> ArticleRecords::newest(StoredId id)
{
    const Result<QVariant> document = m_database.value(
        u"SELECT document FROM versions WHERE article_id = ? ORDER BY number DESC LIMIT 1"_s,
        {number(id)});
    if (!document)
        return Failure(document.error());
    if (!document->isValid())
        return Failure(Error{Error::Code::NotFound, QString::number(number(id))});
    return articleFrom(*document);
}

Result<QList<StoredVersion>> ArticleRecords::versions(StoredId id)
{
    struct Row
    {
        int number;
        QDateTime fetched;
        QVariant document;
    };
    const auto rows = m_database.select(
        u"SELECT number, fetched, document FROM versions WHERE article_id = ? ORDER BY number"_s,
        {number(id)},
        [](const QSqlQuery &query) {
            return Row{query.value(0).toInt(), momentFrom(query.value(1)), query.value(2)};
        });
    if (!rows)
        return Failure(rows.error());
    QList<StoredVersion> versions;
    for (const Row &row : *rows) {
        const Result<Article> article = articleFrom(row.document);
        if (!article)
            return Failure(article.error());
        versions.append({.number = row.number, .fetched = row.fetched, .article = *article});
    }
    return versions;
}

Result<StoredRecord> ArticleRecords::record(StoredId id)
{
    const Result<StoredArticle> row = look(id);
    if (!row)
        return Failure(row.error());
    const auto kept = versions(id);
    const auto said = note(id);
    const auto more = m_database.select(u"SELECT placed, signature FROM articles WHERE id = ?"_s,
        {number(id)},
        [](const QSqlQuery &query) {
            return std::pair(query.value(0).toBool(), query.value(1).toByteArray());
        });
    if (!kept || !said || !more)
        return Failure(!kept ? kept.error() : !said ? said.error() : more.error());
    return StoredRecord{.article = *row,
        .versions = *kept,
        .note = *said,
        .isPlacedByReader = more->constFirst().first,
        .signature = more->constFirst().second};
}

Result<void> ArticleRecords::remove(StoredId id)
{
    const Result<Article> article = newest(id);
    if (!article)
        return Failure(article.error());
    return SearchIndex(m_database)
        .remove(id, *article)
        .and_then([&] { return removeTerms(id); })
        .and_then(
            [&] { return m_database.run(u"DELETE FROM articles WHERE id = ?"_s, {number(id)}); });
}

Result<void> ArticleRecords::putBack(const StoredRecord &record)
{
    const StoredArticle &article = record.article;
    const Article &newest = record.versions.constLast().article;
    Result<void> done = m_database.run(
        u"INSERT INTO articles(id, identity, story_id, placed, address, title, outlet, published,"
        " day, added, is_read, note, versions, fingerprint, signature) VALUES(?, ?,"
        " (SELECT id FROM stories WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {number(article.id),
            identityOf(newest),
            reference(article.story),
            record.isPlacedByReader ? 1 : 0,
            article.address,
            article.title,
            article.outlet,
            article.published,
            dayValue(article.published),
            article.added.toMSecsSinceEpoch(),
            article.isRead ? 1 : 0,
            record.note,
            article.versions,
            fingerprintOf(newest),
            record.signature});
    for (const StoredVersion &version : record.versions) {
        done = done.and_then([&] {
            return addVersion(article.id, version.number, {version.article, version.fetched});
        });
    }
    return done.and_then([&] { return SearchIndex(m_database).add(article.id, newest); })
        .and_then([&] { return setTags(article.id, article.tags); })
        .and_then([&] { return addTerms(article.id, signatureFromBytes(record.signature)); });
}

Result<void> ArticleRecords::setRead(StoredId id, bool isRead)
{
    return m_database.run(
        u"UPDATE articles SET is_read = ? WHERE id = ?"_s, {isRead ? 1 : 0, number(id)});
}

Result<void> ArticleRecords::setNote(StoredId id, const QString &note)
{
    return m_database.run(u"UPDATE articles SET note = ? WHERE id = ?"_s, {note, number(id)});
}

Result<QString> ArticleRecords::note(StoredId id)
{
    return m_database.value(u"SELECT note FROM articles WHERE id = ?"_s, {number(id)})
        .map([](const QVariant &value) { return value.toString(); });
}

Result<void> ArticleRecords::setTags(StoredId id, const QStringList &tags)
{
    Result<void> done = m_database.run(u"DELETE FROM tags WHERE article_id = ?"_s, {number(id)});
    for (const QString &tag : tags) {
        done = done.and_then([&] {
            return m_database.run(
                u"INSERT INTO tags(tag, article_id) VALUES(?, ?) ON CONFLICT DO NOTHING"_s,
                {tag, number(id)});
        });
    }
    return done;
}

} // namespace naranhi::storage
