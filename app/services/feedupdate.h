// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/subscription.h"
#include "sources/feeds/feed.h"
#include "sources/network/fetching.h"

#include <optional>

namespace naranhi::storage {
class Library;
}

namespace naranhi::services {

// What became of one feed.
struct FeedUpdate
{
    QString address; // that was asked
    Subscription subscription; // as it is from now on; its address may be another
    sources::Feed feed{}; // empty when nothing has changed, or it went wrong
    bool isUnchanged = false; // the site said so
    std::optional<Error> error{};

    bool operator==(const FeedUpdate &) const = default;
};

// What was fetched, and the feed in it.
struct FeedReading
{
    sources::FetchOutcome fetched;
    Result<sources::Feed> feed;
};

// The steps of an update, for whoever has the thread for them.
[[nodiscard]] sources::FetchRequest requestFor(const Subscription &subscription);
[[nodiscard]] FeedReading readFeedIn(const sources::FetchOutcome &outcome);
[[nodiscard]] FeedUpdate updateOf(
    const Subscription &subscription, const FeedReading &reading, const QDateTime &now);
// Keeps how it went, and what is new as short articles. How many were new; NotFound when the feed
// was unsubscribed from meanwhile.
[[nodiscard]] Result<int> storeUpdate(storage::Library &library, const FeedUpdate &update);

} // namespace naranhi::services
