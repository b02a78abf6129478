// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/feedfinding.h"

#include <QObject>
#include <QThreadPool>

namespace naranhi::services {

// Finds the feed at what a person typed, the address of a feed or of any page, in the background.
// Lives on the GUI thread; the network outlives it; destroying it cancels and waits.
class FeedSearch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FeedSearch)

public:
    explicit FeedSearch(Network &network, QObject *parent = nullptr);
    ~FeedSearch() override;

    void find(const QString &typed); // in the place of what is looked for now
    void cancel(); // tells nothing but the end of it
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void started(const QString &typed);
    void found(const naranhi::services::FoundFeed &found);
    void failed(const naranhi::InputFailure &failure);
    void finished(); // after the others

private:
    void deliver(int run, const QString &typed, const Result<FoundFeed> &result);

    Network &m_network;
    QThreadPool m_pool;
    CancelToken m_cancel;
    int m_run = 0; // raised by each: what another one finds is stale
    bool m_isRunning = false;
};

} // namespace naranhi::services
