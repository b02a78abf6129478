// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/storedfeed.h"
#include "storage/library/database.h"

namespace naranhi::storage {

// An entry of a feed, as far as it must be told from others.
struct FeedEntry
{
    QString item; // its id in the feed
    QString address; // of its article, as it would be stored; may be empty

    bool operator==(const FeedEntry &) const = default;
};

// The feeds of a library, and which of their entries have come. Calls that write are to run in a
// transaction of the caller's. Feeds are named by their address; NotFound for one that is not
// there.
class FeedRecords final
{
public:
    explicit FeedRecords(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<Subscription>> list(); // by folder and title
    [[nodiscard]] Result<QList<StoredFeed>> listWithCounts(); // in the same order
    // A feed that is there already gets another title, folder and interval, and keeps how it went.
    // What it is called otherwise, or by itself, when it is read again, never replaces a title.
    [[nodiscard]] Result<void> add(const Subscription &subscription);
    // Its articles stay. Gives all that was removed; an empty record when there was no such feed.
    [[nodiscard]] Result<FeedRecord> remove(const QString &address);
    [[nodiscard]] Result<void> putBack(const FeedRecord &record);
    // How an update went. The address may have become another; where that is subscribed to already,
    // the two become one.
    [[nodiscard]] Result<void> renew(const QString &address, const Subscription &now);

    // The entries that are new. Those whose article came another way are taken for seen, so that an
    // entry never replaces a whole text.
    [[nodiscard]] Result<QStringList> unseen(
        const QString &address, const QList<FeedEntry> &entries);
    [[nodiscard]] Result<void> markSeen(const QString &address, const FeedRecord::Entry &entry);
    [[nodiscard]] Result<QList<StoredId>> unread(const QString &address);

    // Of these articles, or of a feed, those of which only what a feed says of them has come.
    [[nodiscard]] Result<QList<ShortEntry>> shortEntries(const QList<StoredId> &articles);
    [[nodiscard]] Result<QList<ShortEntry>> shortEntriesOf(const QString &address, int limit);
    [[nodiscard]] Result<void> markWhole(StoredId article);
    // Of which feeds an article is an entry, and how to say so again when it was away.
    [[nodiscard]] Result<QList<FeedPlace>> placesOf(StoredId article);
    [[nodiscard]] Result<void> putBack(StoredId article, const QList<FeedPlace> &places);

private:
    [[nodiscard]] Result<qint64> idOf(const QString &address);
    [[nodiscard]] Result<bool> isSeen(qint64 feed, const QString &item);
    [[nodiscard]] Result<void> note(qint64 feed, const FeedRecord::Entry &entry);
    [[nodiscard]] Result<QList<FeedRecord::Entry>> entriesOf(qint64 feed);
    [[nodiscard]] Result<QList<ShortEntry>> selectShort(
        const QString &where, const QVariantList &values);

    Database &m_database;
};

} // namespace naranhi::storage
