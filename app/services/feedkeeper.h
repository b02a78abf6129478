// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/feedupdater.h"

namespace naranhi::services {

class LibraryRunner;

// The feeds of the library: updates them and stores what is new as short articles, each once, also
// after the reader removed it. An article that is there already, by whatever way, is never replaced
// by an entry. Lives on the GUI thread; what it is given outlives it.
class FeedKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FeedKeeper)

public:
    FeedKeeper(LibraryRunner &library, Network &network, QObject *parent = nullptr);

    // Updates on demand, progress and cancel are the updater's; so is the list of what is
    // subscribed to, from when the library is open.
    [[nodiscard]] FeedUpdater &updater() { return m_updater; }

    void subscribe(const QList<Subscription> &subscriptions); // and updates what is new
    void unsubscribe(const QString &address); // its articles stay
    // What was changed in the library by another way, here or elsewhere; the second updates feeds
    // that were never read, or have no name, too.
    void reload() { load(false); }
    void updateNew() { load(true); }

Q_SIGNALS:
    void subscriptionsChanged(); // also how their updates went
    void arrived(const QString &address, int articles); // of a feed; at least one
    void feedFailed(const naranhi::Subscription &subscription, const naranhi::Error &error);
    void failed(const naranhi::Error &error); // the library

private:
    void load(bool isForNew);
    void keep(const FeedUpdate &update);

    LibraryRunner &m_library;
    FeedUpdater m_updater;
    bool m_isLoaded = false;
};

} // namespace naranhi::services
