// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/network/fetch.h"
#include "sources/network/hostmanners.h"

#include <functional>
#include <vector>

namespace naranhi::sources {

// Gets things from the network, politely and within limits: http and https only; a few redirects,
// never to another scheme but from http to https; nothing larger than it may be, unpacked; two
// connections a host, and none to one that asked to be left alone; an honest name, no cookies, no
// referrer, no cache; certificates must hold. Addresses of this machine and its own network are
// refused unless a person typed that host, and checked again at each redirect: what is connected to
// is what was checked, so a name that changes its meaning in between does not help. Not covered:
// hosts behind a proxy, whose names the proxy resolves (needsProxy in httpexchange.cpp), and public
// addresses that a router leads back inside.
//
// Asynchronous; lives in the thread that made it, which needs an event loop. Looking up the
// system's proxy may block that thread for a moment.
class Fetcher final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Fetcher)

public:
    using Answer = std::function<void(const FetchOutcome &)>;

    explicit Fetcher(FetchOptions options = {}, QObject *parent = nullptr);
    ~Fetcher() override; // what still runs is not answered

    // The answer comes later, once, never from within this call. First come, first served, as far
    // as hosts allow; pages do not wait for feeds of other hosts.
    int fetch(const FetchRequest &request, const Answer &answer);
    void cancel(int ticket); // of fetch(); its answer is Cancelled, unless it was given

private:
    struct Job
    {
        int ticket = 0;
        Fetch *fetch = nullptr;
        Answer answer;
        QString host; // connected to it; null while it waits
    };

    void letGoOn();
    void leaveHost(Fetch *fetch);
    void finish(Fetch *fetch, const FetchOutcome &outcome);
    [[nodiscard]] std::vector<Job>::iterator jobOf(const Fetch *fetch);

    FetchOptions m_options;
    Roads m_roads;
    HostManners m_manners;
    std::vector<Job> m_jobs; // in the order asked
    int m_tickets = 0;
};

} // namespace naranhi::sources
