// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/fulltexts.h"

#include "services/incoming.h"
#include "services/libraryrunner.h"
#include "services/network.h"
#include "sources/feeds/feedarticle.h"

#include <algorithm>

namespace naranhi::services {

using storage::Library;

namespace {

constexpr int mostAtOnce = 50; // of a feed

Result<Article> completeIn(Library &library, const ShortEntry &entry, const Article &page)
{
    const Result<Article> whole
        = library.article(entry.article).and_then([&](const Article &shown) {
              return sources::completed(shown, page);
          });
    if (!whole)
        return whole;
    return library.complete(incoming(*whole, QDateTime::currentDateTimeUtc()))
        .map([&](const Stored &) { return *whole; });
}

} // namespace

FullTexts::FullTexts(LibraryRunner &library, Network &network, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_network(network)
{
    m_pool.setMaxThreadCount(1);
    // What waited is another library's, and nothing of it is answered any more.
    connect(&library, &LibraryRunner::opened, this, &FullTexts::cancel);
}

FullTexts::~FullTexts()
{
    m_cancel.cancel();
    m_pool.waitForDone();
}

void FullTexts::load(const QList<StoredId> &articles)
{
    m_library.ask<QList<ShortEntry>>(
        [articles](Library &library) { return library.shortEntries(articles); },
        [this](const Result<QList<ShortEntry>> &entries) {
            if (entries)
                take(*entries, true);
        });
}

void FullTexts::loadOf(const QString &feed)
{
    m_library.ask<QList<ShortEntry>>(
        [feed](Library &library) { return library.shortEntriesOf(feed, mostAtOnce); },
        [this](const Result<QList<ShortEntry>> &entries) {
            if (entries)
                take(*entries, false);
        });
}

void FullTexts::cancel()
{
    m_waiting.clear();
    if (!isRunning())
        return;
    m_cancel.cancel();
    m_cancel = CancelToken();
    ++m_run;
    m_current = StoredId::None;
    Q_EMIT finished();
}

void FullTexts::take(const QList<ShortEntry> &entries, bool isFirst)
{
    qsizetype at = isFirst ? 0 : m_waiting.size();
    for (const ShortEntry &entry : entries) {
        if (entry.article == m_current || (!isFirst && m_failed.contains(entry.article)))
            continue;
        const auto waits = std::ranges::find(m_waiting, entry.article, &ShortEntry::article);
        if (waits != m_waiting.end() && !isFirst)
            continue;
        if (waits != m_waiting.end())
            m_waiting.erase(waits);
        at = std::min(at, m_waiting.size());
        m_waiting.insert(at++, entry);
    }
    if (!isRunning())
        next();
}

void FullTexts::next()
{
    if (m_waiting.isEmpty())
        return;
    const ShortEntry entry = m_waiting.takeFirst();
    m_current = entry.article;
    Q_EMIT started(entry.address);
    read(entry);
}

// A link of a feed leads into the own network only where its reader typed an address of there.
void FullTexts::read(const ShortEntry &entry)
{
    m_pool.start([this, entry, cancel = m_cancel, run = m_run] {
        const Result<Article> page
            = pageFrom(Network::wait(m_network.fetch(
                           {.address = QUrl(entry.address), .typed = entry.isTyped}, cancel)))
                  .and_then(
                      [&](const sources::RawInput &input) { return m_reader.read(input, cancel); });
        // Safe since the pool is empty before this object dies.
        QMetaObject::invokeMethod(
            this,
            [this, entry, page, run] {
                if (run != m_run)
                    return;
                if (page)
                    keep(entry, *page);
                else
                    end(entry, page);
            },
            Qt::QueuedConnection);
    });
}

void FullTexts::keep(const ShortEntry &entry, const Article &page)
{
    m_library.change<Article>(
        [entry, page](Library &library) { return completeIn(library, entry, page); },
        [this, entry, run = m_run](const Result<Article> &whole) {
            if (run == m_run)
                end(entry, whole);
        });
}

void FullTexts::end(const ShortEntry &entry, const Result<Article> &outcome)
{
    m_current = StoredId::None;
    if (outcome) {
        m_failed.remove(entry.article);
        Q_EMIT completed(entry.article, *outcome);
    } else {
        m_failed.insert(entry.article);
        Q_EMIT failed(entry.article, {entry.address, outcome.error()});
    }
    next();
    if (!isRunning())
        Q_EMIT finished();
}

} // namespace naranhi::services
