// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/network/fetcher.h"

#include <algorithm>
#include <utility>

namespace naranhi::sources {

Fetcher::Fetcher(FetchOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_manners(m_options.perHost, m_options.atOnce)
{
}

Fetcher::~Fetcher()
{
    for (const Job &job : m_jobs) {
        job.fetch->disconnect(this);
        delete job.fetch;
    }
}

int Fetcher::fetch(const FetchRequest &request, const Answer &answer)
{
    auto *fetch = new Fetch(request, m_options, m_roads, this);
    connect(fetch, &Fetch::arrived, this, [this, fetch] { leaveHost(fetch); });
    connect(fetch, &Fetch::ended, this, [this, fetch](const FetchOutcome &outcome) {
        finish(fetch, outcome);
    });
    m_jobs.push_back({++m_tickets, fetch, answer, {}});
    QMetaObject::invokeMethod(this, &Fetcher::letGoOn, Qt::QueuedConnection);
    return m_tickets;
}

void Fetcher::cancel(int ticket)
{
    const auto job = std::find_if(
        m_jobs.begin(), m_jobs.end(), [ticket](const Job &one) { return one.ticket == ticket; });
    if (job == m_jobs.end())
        return;
    Fetch *fetch = job->fetch;
    QMetaObject::invokeMethod(
        fetch,
        [fetch] {
            fetch->end({{Error::Code::Cancelled, {}}});
        },
        Qt::QueuedConnection);
}

// Starting one may end it, and so change the list: each time it is looked at anew.
void Fetcher::letGoOn()
{
    for (;;) {
        const auto next = std::find_if(m_jobs.begin(), m_jobs.end(), [this](const Job &job) {
            return job.host.isNull()
                && m_manners.mayConnect(job.fetch->host(), job.fetch->isAwaited());
        });
        if (next == m_jobs.end())
            return;
        Fetch *fetch = next->fetch;
        const QDateTime until
            = m_manners.pausedUntil(fetch->host(), QDateTime::currentDateTimeUtc());
        if (until.isValid()) {
            fetch->end({{Error::Code::TryLater, until.toString(Qt::ISODate)}, 0, until});
            continue;
        }
        next->host = fetch->host().isNull() ? QStringLiteral("") : fetch->host();
        m_manners.connected(next->host);
        fetch->goOn();
    }
}

void Fetcher::leaveHost(Fetch *fetch)
{
    const auto job = jobOf(fetch);
    m_manners.left(std::exchange(job->host, QString()));
    QMetaObject::invokeMethod(this, &Fetcher::letGoOn, Qt::QueuedConnection);
}

void Fetcher::finish(Fetch *fetch, const FetchOutcome &outcome)
{
    const auto job = jobOf(fetch);
    if (!job->host.isNull())
        leaveHost(fetch);
    if (!outcome && outcome.error().askAgainAt.isValid())
        m_manners.pause(fetch->host(), outcome.error().askAgainAt);
    const Answer answer = std::move(job->answer);
    m_jobs.erase(job);
    fetch->disconnect(this);
    fetch->deleteLater();
    // Later, as the one who asks may ask for more or go away.
    QMetaObject::invokeMethod(
        this, [answer, outcome] { answer(outcome); }, Qt::QueuedConnection);
}

std::vector<Fetcher::Job>::iterator Fetcher::jobOf(const Fetch *fetch)
{
    return std::find_if(
        m_jobs.begin(), m_jobs.end(), [fetch](const Job &job) { return job.fetch == fetch; });
}

} // namespace naranhi::sources
