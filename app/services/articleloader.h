// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "domain/canceltoken.h"
#include "domain/result.h"
#include "sources/articlereader.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace naranhi::services {

// Reads inputs (files, folders, text that was pasted or dropped) into articles in the background,
// in the order given, also over several calls. Lives on the GUI thread; destroying it cancels and
// waits. What cannot be read is reported and the rest goes on.
class ArticleLoader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArticleLoader)

public:
    explicit ArticleLoader(QObject *parent = nullptr);
    ~ArticleLoader() override;

    void load(const QStringList &inputs); // paths; folders are opened up
    void loadText(const QString &source, const QString &text); // pasted or dropped text
    void loadHtml(const QString &source, const QString &html);
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
    using List = std::function<QStringList()>;
    using Fetch = std::function<Result<sources::RawInput>(const QString &source)>;

    void start(const List &list, const Fetch &fetch);
    void readAll(const List &list, const Fetch &fetch, int run, const CancelToken &cancel);
    void post(int run, const std::function<void()> &tell);
    void announce(const QString &source);
    void deliver(const QString &source, const Result<Article> &outcome);
    void endJob();

    QThreadPool m_pool;
    CancelToken m_cancel;
    int m_run = 0; // raised by cancel(): what was posted before is then stale
    int m_pending = 0; // jobs not ended
    int m_done = 0; // inputs, of m_total; both start anew when nothing is pending
    int m_total = 0;
};

} // namespace naranhi::services
