// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storyrunner.h"

#include <QElapsedTimer>

namespace naranhi::services {

namespace {

constexpr qint64 progressIntervalMs = 100;

} // namespace

StoryRunner::StoryRunner(QObject *parent)
    : QObject(parent)
{
}

StoryRunner::~StoryRunner()
{
    m_cancel.cancel();
    m_pool.waitForDone();
}

void StoryRunner::request(const StoryRequest &request)
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_running = true;
    const int number = ++m_latest;
    StoryRequest known = request;
    for (StoryInput &input : known.inputs)
        input.found = m_found.value(input.id, input.found);
    const auto work = [this, known, number, cancel = m_cancel, progress = progressOf(number)] {
        const std::optional<BuiltStory> built = buildStory(known, cancel, progress);
        post([this, number, built] { deliver(number, built); });
    };
    m_pool.start(work);
}

void StoryRunner::cancel()
{
    if (!m_running)
        return;
    m_cancel.cancel();
    ++m_latest;
    m_running = false;
    Q_EMIT cancelled();
}

void StoryRunner::deliver(int number, const std::optional<BuiltStory> &built)
{
    if (number != m_latest || !built)
        return;
    m_running = false;
    m_found.insert(built->found);
    Q_EMIT storyReady(built->story);
}

// For the pool's threads. Safe since the pool is empty before this object dies. Always queued, so
// that no signal comes from within request().
void StoryRunner::post(const std::function<void()> &tell)
{
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

Progress StoryRunner::progressOf(int number)
{
    QElapsedTimer sinceLast;
    sinceLast.start();
    return [this, number, sinceLast](int done, int total) mutable {
        if (sinceLast.elapsed() < progressIntervalMs)
            return;
        sinceLast.restart();
        post([this, number, done, total] {
            if (number == m_latest)
                Q_EMIT progressed(done, total);
        });
    };
}

} // namespace naranhi::services
