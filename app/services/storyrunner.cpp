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

void StoryRunner::request(const QList<StoryInput> &inputs, const QList<Entity> &former)
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_running = true;
    const int number = ++m_latest;
    const auto work
        = [this, inputs, former, number, cancel = m_cancel, progress = progressOf(number)] {
              const std::optional<Story> story = buildStory(inputs, former, cancel, progress);
              post([this, number, story] { deliver(number, story); });
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

void StoryRunner::deliver(int number, const std::optional<Story> &story)
{
    if (number != m_latest || !story)
        return;
    m_running = false;
    Q_EMIT storyReady(*story);
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
