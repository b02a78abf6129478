// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/canceltoken.h"
#include "domain/storedfeed.h"
#include "services/pagereader.h"

#include <QObject>
#include <QSet>
#include <QThreadPool>

namespace naranhi::services {

class LibraryRunner;
class Network;

// Brings the whole texts of feeds' entries into the library: reads the page of an article of which
// only what the feed says has come, and puts it in that one's place. What fails leaves the short
// text as it is. One page at a time, in the background. Lives on the GUI thread; what it is given
// outlives it; destroying it cancels and waits.
class FullTexts final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FullTexts)

public:
    FullTexts(LibraryRunner &library, Network &network, QObject *parent = nullptr);
    ~FullTexts() override;

    // Those of them that are short entries, before all that wait. Those that failed are tried
    // again.
    void load(const QList<StoredId> &articles);
    // The latest short entries of a feed, behind all that wait, but those that failed before.
    void loadOf(const QString &feed);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_current != StoredId::None; }

Q_SIGNALS:
    void started(const QString &address); // of the page that is read next
    void completed(naranhi::StoredId id, const naranhi::Article &article);
    void failed(naranhi::StoredId id, const naranhi::InputFailure &failure);
    void finished(); // none waits any more

private:
    void take(const QList<ShortEntry> &entries, bool isFirst);
    void next();
    void read(const ShortEntry &entry);
    void keep(const ShortEntry &entry, const Article &page);
    void end(const ShortEntry &entry, const Result<Article> &outcome);

    LibraryRunner &m_library;
    Network &m_network;
    PageReader m_reader; // in the pool, which has one thread
    QThreadPool m_pool;
    CancelToken m_cancel;
    QList<ShortEntry> m_waiting;
    QSet<StoredId> m_failed;
    StoredId m_current = StoredId::None;
    int m_run = 0; // raised by cancel(): what comes of the others is stale
};

} // namespace naranhi::services
