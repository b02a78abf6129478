// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "domain/canceltoken.h"
#include "domain/result.h"
#include "services/pagereader.h"
#include "sources/articlereader.h"
#include "sources/network/fetching.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <functional>

namespace naranhi::services {

class Network;

// Reads inputs (files, folders, addresses, text that was pasted or dropped) into articles in the
// background, in the order given, also over several calls. Lives on the GUI thread; destroying it
// cancels and waits. What cannot be read is reported and the rest goes on. A few addresses are
// fetched ahead, so that one slow site delays the others only a little.
class ArticleLoader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArticleLoader)

public:
    // Without a network, which is to outlive this, addresses fail as UnsupportedInput.
    explicit ArticleLoader(Network *network = nullptr, QObject *parent = nullptr);
    ~ArticleLoader() override;

    void load(const QStringList &inputs); // paths, and whole addresses; folders are opened up
    void loadAddresses(const QStringList &typed); // by a person, perhaps without "https://"
    void loadLinks(const QStringList &addresses); // that nobody typed
    void loadText(const QString &source, const QString &text); // pasted or dropped text
    void loadHtml(const QString &source, const QString &html);
    // What failed under that name once more, as it was asked for; or all its text, whatever of it
    // is the article. Nothing happens if nothing of that name has failed.
    void loadAgain(const QString &source, bool isWhole = false);
    void forget(const QString &source); // it will not be asked for again
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_pending > 0; }

Q_SIGNALS:
    void started();
    void progressed(
        int done, int total, const QString &source); // `source` is read next; of what is known
    void loaded(const naranhi::Article &article);
    void failed(const naranhi::InputFailure &failure);
    void finished(); // all done, or cancelled

private:
    using Outcome = Result<QList<Article>>; // of one input
    using List = std::function<QStringList()>;
    // Waits for what was begun.
    using Pending = std::function<Result<sources::RawInput>()>;
    using Begin = std::function<Pending(const QString &source, const CancelToken &cancel)>;

    void start(const List &list, const Begin &begin);
    void readAll(const List &list, const Begin &begin, int run, const CancelToken &cancel);
    [[nodiscard]] Pending fetch(const sources::FetchRequest &request, const CancelToken &cancel);
    void post(int run, const std::function<void()> &tell);
    void announce(const QString &source);
    void deliver(const QString &source, const Outcome &outcome, const Begin &begin);
    void endJob();

    Network *m_network;
    QHash<QString, Begin> m_failed; // how to begin it anew
    PageReader m_reader; // in the pool, which has one thread
    QThreadPool m_pool;
    CancelToken m_cancel;
    int m_run = 0; // raised by cancel(): what was posted before is then stale
    int m_pending = 0; // jobs not ended
    int m_done = 0; // inputs, of m_total; both start anew when nothing is pending
    int m_total = 0;
};

} // namespace naranhi::services
