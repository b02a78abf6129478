// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/subscription.h"
#include "sources/feeds/feed.h"
#include "sources/network/fetching.h"

namespace naranhi::services {

// When a feed is due: its interval after the last time, and up to a fifth more, so that feeds which
// were subscribed to together do not stay together. Invalid when it is gone; in the past when it
// was never tried.
[[nodiscard]] QDateTime dueAt(const Subscription &subscription);

// Whether it may be asked now because a person wants to. Only what the site asked for stands in the
// way, not that it went wrong before.
[[nodiscard]] bool mayBeAskedNow(const Subscription &subscription, const QDateTime &now);

// What the subscription is after an update that went well: where the feed is for good now, what the
// site wants to see next time, what the feed calls itself. `feed` is null where nothing had
// changed.
[[nodiscard]] Subscription afterSuccess(Subscription subscription,
    const sources::Fetched &fetched,
    const sources::Feed *feed,
    const QDateTime &now);

// … and after one that failed: twice the time each time, a week at most; never before the site
// wants; never again when it is gone (410).
[[nodiscard]] Subscription afterFailure(
    Subscription subscription, const sources::FetchFailure &failure, const QDateTime &now);

} // namespace naranhi::services
