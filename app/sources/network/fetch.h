// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/network/httpexchange.h"

namespace naranhi::sources {

// One thing that is fetched, over all redirects. Before each connection it waits to be let go on,
// so that hosts are treated politely (Fetcher). The deadline begins with the first.
class Fetch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Fetch)

public:
    Fetch(FetchRequest request, const FetchOptions &options, Roads &roads, QObject *parent);

    [[nodiscard]] QString host() const { return m_url.host(); } // that it goes to next
    [[nodiscard]] bool isAwaited() const { return m_request.kind == FetchKind::Page; }
    void goOn();
    void end(const FetchFailure &failure); // from outside: cancelled, or the host wants peace

Q_SIGNALS:
    void arrived(); // at an address that sends it on to host()
    void ended(const naranhi::sources::FetchOutcome &outcome); // once, and last

private:
    [[nodiscard]] HttpQuestion question() const;
    void take(const HttpOutcome &outcome);
    void takeProblem(const HttpProblem &problem);
    void takeAnswer(const HttpAnswer &answer);
    void follow(const HttpAnswer &answer);
    [[nodiscard]] bool mayFollow(const QUrl &to) const;
    void refuse(const HttpAnswer &answer);
    void succeed(const HttpAnswer &answer);
    void finish(const FetchOutcome &outcome);

    FetchRequest m_request;
    const FetchOptions &m_options;
    Roads &m_roads;
    QUrl m_url;
    QUrl m_movedTo;
    bool m_movedForGood = true; // so far
    int m_redirects = 0;
    HttpExchange *m_exchange = nullptr;
    QTimer m_deadline;
};

} // namespace naranhi::sources
