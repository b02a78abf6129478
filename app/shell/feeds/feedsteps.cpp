// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/feeds/feedsteps.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace naranhi {

using storage::Library;

namespace {

using Records = QList<FeedRecord>;

Result<void> takeAll(Library &library, const QStringList &feeds, Records &taken)
{
    Result<void> done;
    for (const QString &feed : feeds)
        done = done.and_then([&] { return library.unsubscribe(feed); })
                   .map([&](const FeedRecord &record) {
                       if (!record.subscription.address.isEmpty())
                           taken.append(record);
                   });
    return done;
}

Result<void> putAllBack(Library &library, const Records &records)
{
    Result<void> done;
    for (const FeedRecord &record : records)
        done = done.and_then([&] { return library.putBack(record); });
    return done;
}

Result<void> addAll(Library &library, const QList<Subscription> &subscriptions)
{
    Result<void> done;
    for (const Subscription &subscription : subscriptions)
        done = done.and_then([&] { return library.subscribe(subscription); });
    return done;
}

QStringList addressesOf(const QList<Subscription> &subscriptions)
{
    QStringList addresses;
    for (const Subscription &subscription : subscriptions)
        addresses.append(subscription.address);
    return addresses;
}

using Change = std::function<void(Subscription &)>;

LibraryStep::Ways changing(const QString &feed, const Change &change)
{
    const auto before = std::make_shared<Subscription>();
    return {[=](Library &library) -> Result<void> {
                const auto all = library.subscriptions();
                if (!all)
                    return Failure(all.error());
                const auto there = std::ranges::find(*all, feed, &Subscription::address);
                if (there == all->end())
                    return Failure(Error{Error::Code::NotFound, feed});
                *before = *there;
                Subscription now = *there;
                change(now);
                return library.subscribe(now);
            },
        [=](Library &library) { return library.subscribe(*before); }};
}

} // namespace

LibraryStep::Ways subscribing(const QList<Subscription> &subscriptions)
{
    const auto taken = std::make_shared<Records>();
    return {[=](Library &library) {
                return taken->isEmpty() ? addAll(library, subscriptions)
                                        : putAllBack(library, std::exchange(*taken, {}));
            },
        [=](Library &library) { return takeAll(library, addressesOf(subscriptions), *taken); }};
}

LibraryStep::Ways unsubscribing(const QStringList &feeds)
{
    const auto taken = std::make_shared<Records>();
    return {[=](Library &library) { return takeAll(library, feeds, *taken); },
        [=](Library &library) { return putAllBack(library, std::exchange(*taken, {})); }};
}

LibraryStep::Ways renaming(const QString &feed, const QString &name)
{
    return changing(feed, [name](Subscription &subscription) { subscription.title = name; });
}

LibraryStep::Ways loadingWhole(const QString &feed, bool atOnce)
{
    return changing(
        feed, [atOnce](Subscription &subscription) { subscription.loadsWhole = atOnce; });
}

LibraryStep::Ways readingAll(const QStringList &feeds)
{
    const auto read = std::make_shared<QList<StoredId>>();
    return {[=](Library &library) -> Result<void> {
                read->clear();
                for (const QString &feed : feeds) {
                    const auto unread = library.unreadOf(feed);
                    if (!unread)
                        return Failure(unread.error());
                    *read += *unread;
                }
                return library.setRead(*read, true);
            },
        [=](Library &library) { return library.setRead(*read, false); }};
}

} // namespace naranhi
