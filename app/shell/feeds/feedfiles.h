// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/subscription.h"
#include "sources/feeds/opml.h"

namespace naranhi {

// Lists of feeds as files (OPML). Any thread.
[[nodiscard]] Result<sources::Opml> readFeedList(const QString &path);
[[nodiscard]] Result<void> writeFeedList(
    const QString &path, const QList<Subscription> &subscriptions);
// As they are kept: folders within folders are one name. Nobody typed these addresses.
[[nodiscard]] QList<Subscription> subscriptionsIn(const sources::Opml &list);
// By its name.
[[nodiscard]] bool isFeedList(const QString &path);

} // namespace naranhi
