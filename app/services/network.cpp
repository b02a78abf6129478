// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/network.h"

#include "sources/network/fetcher.h"
#include "sources/trackingparameters.h"

#include <QPromise>
#include <QTimer>

#include <memory>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace naranhi::services {

using sources::FetchOutcome;
using sources::FetchRequest;

namespace {

using Promise = std::shared_ptr<QPromise<FetchOutcome>>;

FetchOutcome cancelled()
{
    return tl::unexpected(sources::FetchFailure{{Error::Code::Cancelled, {}}});
}

} // namespace

// Fetches in its thread, and looks now and then whether somebody has lost interest.
class Network::Worker final : public QObject
{
public:
    explicit Worker(sources::FetchOptions options)
        : m_options(std::move(options))
    {
        m_watch.setParent(this);
        m_watch.setInterval(30ms);
        connect(&m_watch, &QTimer::timeout, this, &Worker::cancelUnwanted);
    }

    ~Worker() override
    {
        for (const Running &one : m_running)
            answer(*one.promise, cancelled());
    }

    void fetch(const FetchRequest &request, const CancelToken &cancel, const Promise &promise)
    {
        if (!m_fetcher) // not before: it belongs to the thread that made it
            m_fetcher = std::make_unique<sources::Fetcher>(m_options);
        const int ticket = m_fetcher->fetch(request, [this, promise](const FetchOutcome &outcome) {
            std::erase_if(
                m_running, [&promise](const Running &one) { return one.promise == promise; });
            if (m_running.empty())
                m_watch.stop();
            answer(*promise, outcome);
        });
        m_running.push_back({ticket, cancel, promise});
        if (!m_watch.isActive())
            m_watch.start();
    }

private:
    struct Running
    {
        int ticket;
        CancelToken cancel;
        Promise promise;
    };

    static void answer(QPromise<FetchOutcome> &promise, const FetchOutcome &outcome)
    {
        promise.addResult(outcome);
        promise.finish();
    }

    void cancelUnwanted()
    {
        for (const Running &one : m_running)
            if (one.cancel.isCancelled())
                m_fetcher->cancel(one.ticket);
    }

    sources::FetchOptions m_options;
    std::unique_ptr<sources::Fetcher> m_fetcher;
    QTimer m_watch;
    std::vector<Running> m_running;
};

Network::Network(const sources::FetchOptions &options)
    : m_worker(new Worker(options))
{
    m_thread.setObjectName(u"network"_s);
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

Network::~Network()
{
    m_thread.quit();
    m_thread.wait();
}

QFuture<FetchOutcome> Network::fetch(const FetchRequest &request, const CancelToken &cancel)
{
    const auto promise = std::make_shared<QPromise<FetchOutcome>>();
    promise->start();
    QFuture<FetchOutcome> future = promise->future();
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, request, cancel, promise] { worker->fetch(request, cancel, promise); },
        Qt::QueuedConnection);
    return future;
}

FetchOutcome Network::wait(QFuture<FetchOutcome> future)
{
    future.waitForFinished();
    return future.resultCount() > 0 ? future.result() : cancelled();
}

namespace {

sources::Format formatOf(const QString &contentType)
{
    if (contentType == u"text/html" || contentType == u"application/xhtml+xml")
        return sources::Format::Html;
    if (contentType == u"application/epub+zip")
        return sources::Format::Epub;
    return contentType == u"text/markdown" ? sources::Format::Markdown : sources::Format::Detect;
}

} // namespace

Result<sources::RawInput> pageFrom(const FetchOutcome &outcome)
{
    if (!outcome)
        return Failure(outcome.error().error);
    const sources::Fetched &page = *outcome;
    return sources::RawInput{
        .source = sources::withoutTracking(page.address).toString(QUrl::EncodeSpaces),
        .bytes = page.bytes,
        .format = formatOf(page.contentType),
        .charset = page.charset};
}

} // namespace naranhi::services
