// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/feedupdater.h"

#include "services/feedschedule.h"
#include "services/network.h"

#include <QFutureWatcher>
#include <QThreadPool>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace naranhi::services {

namespace {

constexpr std::chrono::milliseconds longestSleep = 1h; // clocks are put forward and back
constexpr std::chrono::milliseconds shortestSleep = 1s;

// How it went is kept a moment after it was told.
void takeRun(Subscription &subscription, const Subscription &later)
{
    subscription.etag = later.etag;
    subscription.lastModified = later.lastModified;
    subscription.tried = later.tried;
    subscription.notBefore = later.notBefore;
    subscription.failures = later.failures;
    subscription.error = later.error;
    subscription.isGone = later.isGone;
}

} // namespace

FeedUpdater::FeedUpdater(Network &network, QObject *parent)
    : QObject(parent)
    , m_network(network)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &FeedUpdater::askDue);
}

FeedUpdater::~FeedUpdater()
{
    m_cancel.cancel();
}

void FeedUpdater::setSubscriptions(const QList<Subscription> &subscriptions)
{
    const QList<Subscription> before = std::exchange(m_subscriptions, subscriptions);
    for (const Subscription &known : before)
        if (Subscription *subscription = find(known.address);
            subscription != nullptr && known.tried > subscription->tried)
            takeRun(*subscription, known);
    waitForNext();
}

void FeedUpdater::setAutomatic(bool automatic)
{
    m_automatic = automatic;
    waitForNext();
}

void FeedUpdater::updateAll()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const Subscription &subscription : std::as_const(m_subscriptions))
        if (mayBeAskedNow(subscription, now))
            ask(subscription);
}

void FeedUpdater::update(const QString &address)
{
    const Subscription *subscription = find(address);
    if (subscription && mayBeAskedNow(*subscription, QDateTime::currentDateTimeUtc()))
        ask(*subscription);
}

void FeedUpdater::cancel()
{
    if (!isRunning())
        return;
    m_cancel.cancel();
    m_cancel = CancelToken();
    ++m_run;
    m_running.clear();
    Q_EMIT finished();
    waitForNext();
}

void FeedUpdater::askDue()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const Subscription &subscription : std::as_const(m_subscriptions)) {
        const QDateTime due = dueAt(subscription);
        if (due.isValid() && due <= now)
            ask(subscription);
    }
    waitForNext();
}

void FeedUpdater::ask(const Subscription &subscription)
{
    if (m_running.contains(subscription.address))
        return;
    const bool isFirst = !isRunning();
    m_running.insert(subscription.address, m_run);
    if (isFirst) {
        m_done = 0;
        m_total = 0;
        Q_EMIT started();
    }
    ++m_total;
    // The pool of all, since it outlives this: a fetch may end when nobody wants it any more.
    auto *reading = new QFutureWatcher<FeedReading>(this);
    connect(reading,
        &QFutureWatcher<FeedReading>::finished,
        this,
        [this, reading, address = subscription.address, run = m_run] {
            reading->deleteLater();
            if (reading->future().resultCount() > 0)
                deliver(address, run, reading->result());
        });
    reading->setFuture(
        m_network.fetch(requestFor(subscription), m_cancel)
            .then(QThreadPool::globalInstance(),
                [](const sources::FetchOutcome &outcome) { return readFeedIn(outcome); }));
}

void FeedUpdater::deliver(const QString &address, int run, const FeedReading &reading)
{
    if (m_running.value(address, -1) != run)
        return; // it was cancelled meanwhile
    m_running.remove(address);
    ++m_done;
    if (Subscription *subscription = find(address)) {
        const FeedUpdate update = updateOf(*subscription, reading, QDateTime::currentDateTimeUtc());
        *subscription = update.subscription;
        Q_EMIT progressed(m_done, m_total, update.subscription.title);
        Q_EMIT updated(update);
    }
    if (isRunning())
        return;
    Q_EMIT finished();
    waitForNext();
}

void FeedUpdater::waitForNext()
{
    m_next.stop();
    if (!m_automatic || isRunning())
        return;
    QDateTime first;
    for (const Subscription &subscription : std::as_const(m_subscriptions)) {
        const QDateTime due = dueAt(subscription);
        if (due.isValid() && (!first.isValid() || due < first))
            first = due;
    }
    if (!first.isValid())
        return;
    const std::chrono::milliseconds left(QDateTime::currentDateTimeUtc().msecsTo(first));
    m_next.start(std::clamp(left, shortestSleep, longestSleep));
}

Subscription *FeedUpdater::find(const QString &address)
{
    const auto found = std::find_if(m_subscriptions.begin(),
        m_subscriptions.end(),
        [&address](const Subscription &one) { return one.address == address; });
    return found == m_subscriptions.end() ? nullptr : &*found;
}

} // namespace naranhi::services
