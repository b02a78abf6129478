// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storyrunner.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QtConcurrentRun>

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
    const auto build = [inputs, former, cancel = m_cancel, progress = progressOf(number)] {
        return buildStory(inputs, former, cancel, progress);
    };
    QtConcurrent::run(&m_pool, build).then(this, [this, number](const std::optional<Story> &story) {
        deliver(number, story);
    });
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

// The pool is empty before this object dies, so posting to it from there is safe.
Progress StoryRunner::progressOf(int number)
{
    QElapsedTimer sinceLast;
    sinceLast.start();
    return [this, number, sinceLast](int done, int total) mutable {
        if (sinceLast.elapsed() < progressIntervalMs)
            return;
        sinceLast.restart();
        const auto tell = [this, number, done, total] {
            if (number == m_latest)
                Q_EMIT progressed(done, total);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    };
}

} // namespace naranhi::services
