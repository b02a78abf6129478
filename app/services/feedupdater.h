// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/canceltoken.h"
#include "services/feedupdate.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace naranhi::services {

class Network;

// Reads feeds again, on demand and when they are due, and says what became of each. Stores nothing:
// whoever listens to updated() does. Politeness to hosts is the network's; how often is
// feedschedule.h's. Lives on the GUI thread; fetching and reading happen elsewhere; destroying it
// cancels.
class FeedUpdater final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FeedUpdater)

public:
    explicit FeedUpdater(Network &network, QObject *parent = nullptr); // which outlives it
    ~FeedUpdater() override;

    // All there are, as they were kept; of what was learnt since then nothing is lost. An update
    // that runs and whose feed is not among them any
    // more is not told of.
    void setSubscriptions(const QList<Subscription> &subscriptions);
    [[nodiscard]] QList<Subscription> subscriptions() const { return m_subscriptions; }

    // Reads them when they are due, from now on.
    void setAutomatic(bool automatic);

    void updateAll(); // that may be asked now
    void update(const QString &address); // the same for one
    void cancel(); // what was not read stays due
    [[nodiscard]] bool isRunning() const { return !m_running.isEmpty(); }

Q_SIGNALS:
    void started();
    void progressed(int done, int total, const QString &title); // of the feed read last
    void updated(const naranhi::services::FeedUpdate &update);
    void finished(); // all done, or cancelled

private:
    void ask(const Subscription &subscription);
    void askDue();
    void deliver(const QString &address, int run, const FeedReading &reading);
    void waitForNext();
    [[nodiscard]] Subscription *find(const QString &address);

    Network &m_network;
    QList<Subscription> m_subscriptions;
    QHash<QString, int> m_running; // the run by the address
    CancelToken m_cancel;
    QTimer m_next;
    bool m_automatic = false;
    int m_run = 0;
    int m_done = 0; // of m_total; both start anew when nothing runs
    int m_total = 0;
};

} // namespace naranhi::services
