// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/feedkeeper.h"

#include "services/libraryrunner.h"

namespace naranhi::services {

using storage::Library;

FeedKeeper::FeedKeeper(LibraryRunner &library, Network &network, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_updater(network)
{
    connect(&library, &LibraryRunner::opened, this, &FeedKeeper::reload);
    connect(&library, &LibraryRunner::changed, this, &FeedKeeper::reload);
    connect(&m_updater, &FeedUpdater::updated, this, &FeedKeeper::keep);
    if (library.isOpen())
        reload();
}

void FeedKeeper::subscribe(const QList<Subscription> &subscriptions)
{
    m_library.change<void>(
        [subscriptions](Library &library) {
            Result<void> done;
            for (const Subscription &subscription : subscriptions)
                done = done.and_then([&] { return library.subscribe(subscription); });
            return done;
        },
        [this](const Result<void> &done) {
            if (!done)
                Q_EMIT failed(done.error());
            updateNew();
        });
}

void FeedKeeper::unsubscribe(const QString &address)
{
    m_library.change<FeedRecord>(
        [address](Library &library) { return library.unsubscribe(address); },
        [this](const Result<FeedRecord> &done) {
            if (!done)
                Q_EMIT failed(done.error());
            reload();
        });
}

// Behind all changes, so that it sees them.
void FeedKeeper::load(bool isForNew)
{
    m_library.change<QList<Subscription>>([](Library &library) { return library.subscriptions(); },
        [this, isForNew](const Result<QList<Subscription>> &subscriptions) {
            if (!subscriptions) {
                Q_EMIT failed(subscriptions.error());
                return;
            }
            const QList<Subscription> before = m_updater.subscriptions();
            m_updater.setSubscriptions(*subscriptions);
            if (m_updater.subscriptions() != before || !m_isLoaded)
                Q_EMIT subscriptionsChanged();
            m_isLoaded = true;
            for (const Subscription &subscription : *subscriptions)
                if (isForNew && (!subscription.tried.isValid() || subscription.title.isEmpty()))
                    m_updater.update(subscription.address);
        });
}

void FeedKeeper::keep(const FeedUpdate &update)
{
    if (update.error)
        Q_EMIT feedFailed(update.subscription, *update.error);
    m_library.change<int>([update](Library &library) { return storeUpdate(library, update); },
        [this, address = update.subscription.address](const Result<int> &articles) {
            // Unsubscribed from meanwhile: then nobody waits for it.
            if (!articles && articles.error().code != Error::Code::NotFound)
                Q_EMIT failed(articles.error());
            if (articles && *articles > 0)
                Q_EMIT arrived(address, *articles);
            Q_EMIT subscriptionsChanged();
        });
}

} // namespace naranhi::services
