// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/libraryrunner.h"

#include "services/incoming.h"

namespace naranhi::services {

using storage::Library;

LibraryRunner::LibraryRunner(QObject *parent)
    : QObject(parent)
{
    constexpr int millisecondsBetweenLooks = 1000;
    m_look.setInterval(millisecondsBetweenLooks);
    connect(&m_look, &QTimer::timeout, this, &LibraryRunner::lookForChanges);
}

LibraryRunner::~LibraryRunner() = default;

void LibraryRunner::post(int run, const std::function<void()> &tell)
{
    QMetaObject::invokeMethod(
        this,
        [this, run, tell] {
            if (run == m_run)
                tell();
        },
        Qt::QueuedConnection);
}

// What was posted before is stale from now on.
int LibraryRunner::startAnew()
{
    m_isOpen = false;
    m_look.stop();
    m_storing = 0;
    m_changeNumber = -1;
    m_isLooking = false;
    return ++m_run;
}

void LibraryRunner::close(const std::function<void()> &answer)
{
    const int run = startAnew();
    m_reader.close(
        [this, run, answer] { m_writer.close([this, run, answer] { post(run, answer); }); });
}

void LibraryRunner::open(const storage::LibraryLocation &location)
{
    const int run = startAnew();
    m_location = location;
    // The writer first: it makes the file, or brings it up to date.
    m_writer.open(location, [this, run](const Result<Library *> &writer) {
        if (writer)
            post(run, [this, run] { openReader(run); });
        else
            post(run, [this, error = writer.error()] { Q_EMIT failedToOpen(error); });
    });
}

void LibraryRunner::openReader(int run)
{
    m_reader.open(m_location, [this, run](const Result<Library *> &reader) {
        if (!reader) {
            post(run, [this, error = reader.error()] { Q_EMIT failedToOpen(error); });
            return;
        }
        post(run, [this, isReadOnly = (*reader)->isReadOnly()] {
            m_isOpen = true;
            m_look.start();
            Q_EMIT opened(isReadOnly);
            lookAfter();
        });
    });
}

// A check after an unclean end, and a backup a day. Reading the whole file takes a while, which
// nobody has to wait for.
void LibraryRunner::lookAfter()
{
    change<void>(
        [](Library &library) { return library.wasLeftOpen() ? library.check() : Result<void>{}; },
        [this](const Result<void> &sound) {
            if (!sound)
                Q_EMIT unsound(sound.error());
        });
    change<void>(
        [](Library &library) -> Result<void> {
            const QDateTime now = QDateTime::currentDateTimeUtc();
            const QString path = library.location().text;
            if (library.location().isServer() || !storage::isBackupDue(path, now))
                return {};
            return library.backUp(now).map([](const storage::LibraryBackup &) {});
        },
        [this](const Result<void> &kept) {
            if (!kept)
                Q_EMIT backupFailed(kept.error());
        });
}

void LibraryRunner::lookForChanges()
{
    if (m_isLooking)
        return;
    m_isLooking = true;
    ask<qint64>([](Library &library) { return library.changeNumber(); },
        [this](const Result<qint64> &number) {
            m_isLooking = false;
            if (!number || *number == m_changeNumber)
                return;
            // Also the first time: something may have changed since it was opened.
            m_changeNumber = *number;
            Q_EMIT changed();
        });
}

void LibraryRunner::store(const Article &article, const QDateTime &fetched)
{
    ++m_storing;
    change<Stored>(
        [article, fetched](Library &library) { return library.store(incoming(article, fetched)); },
        [this, article](const Result<Stored> &result) {
            --m_storing;
            if (result)
                Q_EMIT stored(article, *result);
            else
                Q_EMIT storeFailed(article, result.error());
        });
}

} // namespace naranhi::services
