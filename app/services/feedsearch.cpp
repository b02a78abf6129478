// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/feedsearch.h"

#include "services/network.h"
#include "sources/network/addresses.h"

namespace naranhi::services {

namespace {

Result<FoundFeed> search(Network &network, const QString &typed, const CancelToken &cancel)
{
    const auto address = sources::addressFromTyped(typed);
    if (!address)
        return Failure(Error{Error::Code::UnsupportedInput, typed});
    return findFeed(network,
        {.address = address->url,
            .kind = sources::FetchKind::Page, // which may be larger than a feed
            .typed = true,
            .schemeGuessed = address->schemeGuessed},
        cancel);
}

} // namespace

FeedSearch::FeedSearch(Network &network, QObject *parent)
    : QObject(parent)
    , m_network(network)
{
}

FeedSearch::~FeedSearch()
{
    m_cancel.cancel();
    m_pool.waitForDone();
}

void FeedSearch::find(const QString &typed)
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_isRunning = true;
    Q_EMIT started(typed);
    m_pool.start([this, typed, cancel = m_cancel, run = ++m_run] {
        const Result<FoundFeed> result = search(m_network, typed, cancel);
        // Safe since the pool is empty before this object dies.
        QMetaObject::invokeMethod(
            this,
            [this, run, typed, result] { deliver(run, typed, result); },
            Qt::QueuedConnection);
    });
}

void FeedSearch::cancel()
{
    if (!m_isRunning)
        return;
    m_cancel.cancel();
    ++m_run;
    m_isRunning = false;
    Q_EMIT finished();
}

void FeedSearch::deliver(int run, const QString &typed, const Result<FoundFeed> &result)
{
    if (run != m_run)
        return;
    m_isRunning = false;
    if (result)
        Q_EMIT found(*result);
    else
        Q_EMIT failed({typed, result.error()});
    Q_EMIT finished();
}

} // namespace naranhi::services
