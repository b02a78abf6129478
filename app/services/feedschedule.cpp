// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/feedschedule.h"

#include <algorithm>

namespace naranhi::services {
namespace {

constexpr int leastMinutes = 10;
constexpr int mostMinutes = 7 * 24 * 60;
constexpr int mostDoublings = 10;

qint64 secondsBetween(const Subscription &subscription)
{
    return 60LL * std::clamp(subscription.minutes, leastMinutes, mostMinutes);
}

// By the feed and the time: the same each time one asks, another after each update.
qint64 jitterOf(const Subscription &subscription)
{
    size_t mixed = qHash(subscription.address, 0);
    mixed = qHash(subscription.tried.toSecsSinceEpoch(), mixed);
    return static_cast<qint64>(mixed % 1000) * secondsBetween(subscription) / 5000;
}

} // namespace

QDateTime dueAt(const Subscription &subscription)
{
    if (subscription.isGone)
        return {};
    if (!subscription.tried.isValid())
        return QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    const QDateTime due
        = subscription.tried.addSecs(secondsBetween(subscription) + jitterOf(subscription));
    return subscription.notBefore.isValid() ? std::max(due, subscription.notBefore) : due;
}

bool mayBeAskedNow(const Subscription &subscription, const QDateTime &now)
{
    const bool siteWantsPeace = subscription.error == codeWord(Error::Code::TryLater)
        && subscription.notBefore.isValid() && subscription.notBefore > now;
    return !subscription.isGone && !siteWantsPeace;
}

Subscription afterSuccess(Subscription subscription,
    const sources::Fetched &fetched,
    const sources::Feed *feed,
    const QDateTime &now)
{
    subscription.tried = now;
    subscription.notBefore = {};
    subscription.failures = 0;
    subscription.error.clear();
    subscription.etag = fetched.etag;
    subscription.lastModified = fetched.lastModified;
    if (!fetched.movedTo.isEmpty())
        subscription.address = fetched.movedTo.toString(QUrl::EncodeSpaces);
    if (feed && subscription.title.isEmpty())
        subscription.title = feed->title;
    if (feed && subscription.page.isEmpty())
        subscription.page = feed->address;
    return subscription;
}

Subscription afterFailure(
    Subscription subscription, const sources::FetchFailure &failure, const QDateTime &now)
{
    constexpr int gone = 410;
    const int doublings = std::min(subscription.failures, mostDoublings);
    const qint64 pause
        = std::min(secondsBetween(subscription) << doublings, 60LL * qint64(mostMinutes));
    subscription.tried = now;
    subscription.notBefore = now.addSecs(pause);
    if (failure.askAgainAt.isValid())
        subscription.notBefore = std::max(subscription.notBefore, failure.askAgainAt);
    ++subscription.failures;
    subscription.error = codeWord(failure.error.code);
    subscription.isGone = failure.status == gone;
    return subscription;
}

} // namespace naranhi::services
