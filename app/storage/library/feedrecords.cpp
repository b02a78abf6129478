// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library/feedrecords.h"

#include "storage/library/articlerecords.h"
#include "storage/library/sqlvalues.h"

#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace naranhi::storage {

namespace {

const QString columns = u"feeds.address, feeds.title, page, folder, typed, minutes, etag, modified,"
                        " tried, not_before, failures, error, gone, whole"_s;
const QString inOrder = u" ORDER BY folder, feeds.title, feeds.address"_s;

Subscription subscriptionFrom(const QSqlQuery &query)
{
    return {.address = query.value(0).toString(),
        .title = query.value(1).toString(),
        .page = query.value(2).toString(),
        .folder = query.value(3).toString(),
        .isTyped = query.value(4).toBool(),
        .minutes = query.value(5).toInt(),
        .loadsWhole = query.value(13).toBool(),
        .etag = query.value(6).toString().toLatin1(),
        .lastModified = query.value(7).toString().toLatin1(),
        .tried = momentFrom(query.value(8)),
        .notBefore = momentFrom(query.value(9)),
        .failures = query.value(10).toInt(),
        .error = query.value(11).toString(),
        .isGone = query.value(12).toBool()};
}

QString headerText(const QByteArray &header)
{
    return QString::fromLatin1(header);
}

} // namespace

Result<QList<Subscription>> FeedRecords::list()
{
    return m_database.select(
        u"SELECT "_s + columns + u" FROM feeds"_s + inOrder, {}, subscriptionFrom);
}

Result<QList<StoredFeed>> FeedRecords::listWithCounts()
{
    // Two entries may lead to one article.
    const QString counts = u" LEFT JOIN (SELECT item.feed_id AS feed, count(DISTINCT articles.id)"
                           " AS articles, count(DISTINCT CASE WHEN articles.is_read = 0 THEN"
                           " articles.id END) AS unread FROM feed_items AS item JOIN articles"
                           " ON articles.id = item.article_id GROUP BY item.feed_id) AS counted"
                           " ON counted.feed = feeds.id"_s;
    return m_database.select(u"SELECT "_s + columns
            + u", counted.articles, counted.unread FROM feeds"_s + counts + inOrder,
        {},
        [](const QSqlQuery &query) {
            return StoredFeed{
                subscriptionFrom(query), query.value(14).toInt(), query.value(15).toInt()};
        });
}

Result<void> FeedRecords::add(const Subscription &subscription)
{
    return m_database.run(
        u"INSERT INTO feeds(address, title, page, folder, typed, minutes, whole)"
        " VALUES(?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT(address) DO UPDATE SET title = excluded.title, folder = excluded.folder,"
        " minutes = excluded.minutes, whole = excluded.whole,"
        // Its own name comes with the next whole answer.
        " etag = CASE WHEN excluded.title = '' THEN '' ELSE feeds.etag END,"
        " modified = CASE WHEN excluded.title = '' THEN '' ELSE feeds.modified END"_s,
        {subscription.address,
            subscription.title,
            subscription.page,
            subscription.folder,
            subscription.isTyped ? 1 : 0,
            subscription.minutes,
            subscription.loadsWhole ? 1 : 0});
}

Result<FeedRecord> FeedRecords::remove(const QString &address)
{
    const auto found
        = m_database.select(u"SELECT "_s + columns + u", id FROM feeds WHERE address = ?"_s,
            {address},
            [](const QSqlQuery &query) {
                return std::pair(subscriptionFrom(query), query.value(14).toLongLong());
            });
    if (!found || found->isEmpty())
        return found ? Result<FeedRecord>(FeedRecord()) : Failure(found.error());
    const auto &[subscription, id] = found->constFirst();
    const auto entries = entriesOf(id);
    if (!entries)
        return Failure(entries.error());
    const FeedRecord removed{subscription, *entries};
    return m_database.run(u"DELETE FROM feeds WHERE address = ?"_s, {address}).map([&removed] {
        return removed;
    });
}

Result<void> FeedRecords::putBack(const FeedRecord &record)
{
    const QString &address = record.subscription.address;
    Result<void> done
        = add(record.subscription).and_then([&] { return renew(address, record.subscription); });
    const Result<qint64> feed = done ? idOf(address) : Failure(done.error());
    if (!feed)
        return Failure(feed.error());
    for (const FeedRecord::Entry &entry : record.entries)
        done = done.and_then([&] { return note(*feed, entry); });
    return done;
}

Result<void> FeedRecords::renew(const QString &address, const Subscription &now)
{
    const Result<qint64> feed = idOf(address);
    if (!feed)
        return Failure(feed.error());
    // Only another feed can be in the way, and it is the same feed now.
    const Result<void> cleared = m_database.run(
        u"DELETE FROM feeds WHERE address = ? AND id <> ?"_s, {now.address, *feed});
    if (!cleared)
        return cleared;
    return m_database.run(u"UPDATE feeds SET address = ?, title = CASE WHEN title = '' THEN ? ELSE "
                          u"title END, page = ?, etag = ?, modified = ?, tried = ?,"
                          " not_before = ?, failures = ?, error = ?, gone = ? WHERE id = ?"_s,
        {now.address,
            now.title,
            now.page,
            headerText(now.etag),
            headerText(now.lastModified),
            momentValue(now.tried),
            momentValue(now.notBefore),
            now.failures,
            now.error,
            now.isGone ? 1 : 0,
            *feed});
}

Result<QStringList> FeedRecords::unseen(const QString &address, const QList<FeedEntry> &entries)
{
    const Result<qint64> feed = idOf(address);
    if (!feed)
        return Failure(feed.error());
    QStringList unseen;
    for (const FeedEntry &entry : entries) {
        const Result<bool> seen = isSeen(*feed, entry.item);
        if (!seen)
            return Failure(seen.error());
        if (*seen || unseen.contains(entry.item))
            continue;
        const Result<QVariant> there = entry.address.isEmpty()
            ? Result<QVariant>(QVariant())
            : m_database.value(u"SELECT id FROM articles WHERE identity = ?"_s, {entry.address});
        if (!there)
            return Failure(there.error());
        if (!there->isValid())
            unseen.append(entry.item);
        else if (const auto noted = note(*feed, {entry.item, StoredId{there->toLongLong()}});
                 !noted)
            return Failure(noted.error());
    }
    return unseen;
}

Result<void> FeedRecords::markSeen(const QString &address, const FeedRecord::Entry &entry)
{
    return idOf(address).and_then([&](qint64 feed) { return note(feed, entry); });
}

Result<QList<StoredId>> FeedRecords::unread(const QString &address)
{
    return m_database.select(
        u"SELECT DISTINCT articles.id FROM articles JOIN feed_items AS item"
        " ON item.article_id = articles.id JOIN feeds ON feeds.id = item.feed_id"
        " WHERE feeds.address = ? AND articles.is_read = 0"_s,
        {address},
        [](const QSqlQuery &query) { return StoredId{query.value(0).toLongLong()}; });
}

Result<QList<ShortEntry>> FeedRecords::selectShort(const QString &where, const QVariantList &values)
{
    return m_database.select(
        u"SELECT articles.id, articles.address, feeds.address, feeds.typed FROM articles"
        " JOIN feed_items AS item ON item.article_id = articles.id"
        " JOIN feeds ON feeds.id = item.feed_id"
        " WHERE item.short = 1 AND articles.address <> '' AND "_s
            + where,
        values,
        [](const QSqlQuery &query) {
            const QString address = query.value(1).toString();
            const bool isOfItsHost = QUrl(address).host() == QUrl(query.value(2).toString()).host();
            return ShortEntry{.article = StoredId{query.value(0).toLongLong()},
                .address = address,
                .isTyped = isOfItsHost && query.value(3).toBool()};
        });
}

Result<QList<ShortEntry>> FeedRecords::shortEntries(const QList<StoredId> &articles)
{
    QList<ShortEntry> entries;
    for (const StoredId id : articles) {
        const auto found
            = selectShort(u"articles.id = ? ORDER BY feeds.typed DESC LIMIT 1"_s, {number(id)});
        if (!found)
            return found;
        entries += *found;
    }
    return entries;
}

Result<QList<ShortEntry>> FeedRecords::shortEntriesOf(const QString &address, int limit)
{
    return selectShort(u"feeds.address = ? ORDER BY articles.added DESC, articles.id DESC LIMIT "_s
            + QString::number(limit),
        {address});
}

Result<void> FeedRecords::markWhole(StoredId article)
{
    return m_database.run(
        u"UPDATE feed_items SET short = 0 WHERE article_id = ?"_s, {number(article)});
}

Result<QList<FeedPlace>> FeedRecords::placesOf(StoredId article)
{
    return m_database.select(u"SELECT feeds.address, item.item, item.short FROM feed_items AS item"
                             " JOIN feeds ON feeds.id = item.feed_id WHERE item.article_id = ?"_s,
        {number(article)},
        [](const QSqlQuery &query) {
            return FeedPlace{
                query.value(0).toString(), query.value(1).toString(), query.value(2).toBool()};
        });
}

Result<void> FeedRecords::putBack(StoredId article, const QList<FeedPlace> &places)
{
    for (const FeedPlace &place : places) {
        const Result<void> noted = markSeen(place.feed, {place.item, article, place.isShort});
        // Unsubscribed from meanwhile: it is nobody's entry then.
        if (!noted && noted.error().code != Error::Code::NotFound)
            return noted;
    }
    return {};
}

Result<qint64> FeedRecords::idOf(const QString &address)
{
    const auto id = m_database.value(u"SELECT id FROM feeds WHERE address = ?"_s, {address});
    if (!id)
        return Failure(id.error());
    if (!id->isValid())
        return Failure(Error{Error::Code::NotFound, address});
    return id->toLongLong();
}

Result<bool> FeedRecords::isSeen(qint64 feed, const QString &item)
{
    return m_database
        .value(u"SELECT 1 FROM feed_items WHERE feed_id = ? AND item = ?"_s, {feed, item})
        .map([](const QVariant &value) { return value.isValid(); });
}

Result<QList<FeedRecord::Entry>> FeedRecords::entriesOf(qint64 feed)
{
    return m_database.select(
        u"SELECT item, article_id, short FROM feed_items WHERE feed_id = ? ORDER BY item"_s,
        {feed},
        [](const QSqlQuery &query) {
            return FeedRecord::Entry{query.value(0).toString(),
                StoredId{query.value(1).toLongLong()},
                query.value(2).toBool()};
        });
}

// Of an article that was removed meanwhile, only that it was there.
Result<void> FeedRecords::note(qint64 feed, const FeedRecord::Entry &entry)
{
    return m_database.run(u"INSERT INTO feed_items(feed_id, item, article_id, short)"
                          " VALUES(?, ?, (SELECT id FROM articles WHERE id = ?), ?)"
                          " ON CONFLICT(feed_id, item) DO UPDATE SET"
                          " article_id = excluded.article_id, short = excluded.short"_s,
        {feed, entry.item, number(entry.article), entry.isShort ? 1 : 0});
}

} // namespace naranhi::storage
