// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/feedupdate.h"

#include "services/feedschedule.h"
#include "services/incoming.h"
#include "sources/feeds/feedarticle.h"
#include "sources/feeds/feedreader.h"
#include "storage/library/library.h"

#include <QSet>

namespace naranhi::services {

using storage::Library;

namespace {

QList<storage::FeedEntry> entriesOf(const sources::Feed &feed)
{
    QList<storage::FeedEntry> entries;
    for (const sources::FeedItem &item : feed.items)
        entries.append({item.id, sources::articleOf(item, feed).source});
    return entries;
}

// Of entries with one id, the first counts; the feed's last first, since feeds begin with their
// latest.
QList<sources::FeedItem> newItems(const sources::Feed &feed, const QStringList &unseen)
{
    QSet<QString> wanted(unseen.begin(), unseen.end());
    QList<sources::FeedItem> items;
    for (const sources::FeedItem &item : feed.items)
        if (wanted.remove(item.id))
            items.prepend(item);
    return items;
}

// What is stored and not marked when the program is killed is known by its address the next time.
Result<int> storeNew(Library &library, const FeedUpdate &update)
{
    const QString &address = update.subscription.address;
    const Result<QStringList> unseen = library.unseenEntries(address, entriesOf(update.feed));
    if (!unseen)
        return Failure(unseen.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const sources::FeedItem &item : newItems(update.feed, *unseen)) {
        const Article article = sources::articleOf(item, update.feed);
        const Result<void> kept
            = library.store(incoming(article, now)).and_then([&](const Stored &stored) {
                  return library.markSeen(address, {item.id, stored.id, sources::isShort(article)});
              });
        if (!kept)
            return Failure(kept.error());
    }
    return static_cast<int>(unseen->size());
}

} // namespace

sources::FetchRequest requestFor(const Subscription &subscription)
{
    return {.address = QUrl(subscription.address),
        .kind = sources::FetchKind::Feed,
        .typed = subscription.isTyped,
        .etag = subscription.etag,
        .lastModified = subscription.lastModified};
}

FeedReading readFeedIn(const sources::FetchOutcome &outcome)
{
    if (!outcome)
        return {outcome, Failure(outcome.error().error)};
    if (outcome->notModified)
        return {outcome, sources::Feed()};
    return {outcome,
        sources::readFeed({.bytes = outcome->bytes,
            .charset = outcome->charset,
            .address = outcome->address.toString(QUrl::FullyEncoded)})};
}

FeedUpdate updateOf(
    const Subscription &subscription, const FeedReading &reading, const QDateTime &now)
{
    FeedUpdate update{.address = subscription.address, .subscription = {}};
    if (!reading.fetched || !reading.feed) {
        const sources::FetchFailure failure = reading.fetched
            ? sources::FetchFailure{reading.feed.error()}
            : reading.fetched.error();
        update.error = failure.error;
        update.subscription = afterFailure(subscription, failure, now);
        return update;
    }
    update.isUnchanged = reading.fetched->notModified;
    update.feed = *reading.feed;
    update.subscription = afterSuccess(
        subscription, *reading.fetched, update.isUnchanged ? nullptr : &update.feed, now);
    return update;
}

Result<int> storeUpdate(Library &library, const FeedUpdate &update)
{
    return library.recordUpdate(update.address, update.subscription).and_then([&] {
        return storeNew(library, update);
    });
}

} // namespace naranhi::services
