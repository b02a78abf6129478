// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/canceltoken.h"
#include "sources/articlereader.h"
#include "sources/network/fetching.h"

#include <QFuture>
#include <QThread>

namespace naranhi::services {

// The one way to the network, in a thread of its own: looking up names and proxies blocks nobody
// else. All that fetch share it, so that hosts are treated politely by the program as a whole. May
// be asked from any thread; values cross. Destroying it cancels and waits.
class Network final
{
public:
    explicit Network(const sources::FetchOptions &options = {});
    ~Network();
    Network(const Network &) = delete;
    Network &operator=(const Network &) = delete;

    // Has one result in the end, within the limits of the options; Cancelled soon after
    // `cancel`. Whoever asks on the GUI thread uses then(); a thread of a pool may wait.
    [[nodiscard]] QFuture<sources::FetchOutcome> fetch(
        const sources::FetchRequest &request, const CancelToken &cancel = {});
    // What came of it. Never on the GUI thread.
    [[nodiscard]] static sources::FetchOutcome wait(QFuture<sources::FetchOutcome> future);

private:
    class Worker;

    QThread m_thread;
    Worker *m_worker; // lives in the thread
};

// What has come as what the readers of articles take: its address without tracking is the source.
[[nodiscard]] Result<sources::RawInput> pageFrom(const sources::FetchOutcome &outcome);

} // namespace naranhi::services
