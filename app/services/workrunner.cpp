// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/workrunner.h"

#include <QElapsedTimer>

namespace naranhi::services {

WorkRunner::WorkRunner(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

WorkRunner::~WorkRunner()
{
    cancel();
    m_pool.waitForDone();
}

void WorkRunner::run(const QString &name, const Work &work, const std::function<void()> &then)
{
    ++m_running;
    m_pool.start([this, name, work, then] {
        const Result<void> result = work();
        // Safe since the pool is empty before this object dies.
        QMetaObject::invokeMethod(
            this,
            [this, name, result, then] { deliver(name, result, then); },
            Qt::QueuedConnection);
    });
}

WorkRunner::Step WorkRunner::stepOf(const CancelToken &stop)
{
    constexpr qint64 millisecondsBetween = 100;
    return [this, stop, since = QElapsedTimer()](qint64 done, qint64 total) mutable {
        if (!since.isValid() || since.elapsed() >= millisecondsBetween) {
            since.start();
            const auto report = [this, done, total] {
                Q_EMIT progressed(static_cast<int>(done), static_cast<int>(total));
            };
            QMetaObject::invokeMethod(this, report, Qt::QueuedConnection);
        }
        return !stop.isCancelled();
    };
}

void WorkRunner::runLong(
    const QString &name, const LongWork &work, const std::function<void()> &then)
{
    run(
        name, [step = stepOf(m_stop), work] { return work(step); }, then);
}

void WorkRunner::cancel()
{
    m_stop.cancel();
    m_stop = {};
}

void WorkRunner::deliver(
    const QString &name, const Result<void> &result, const std::function<void()> &then)
{
    --m_running;
    if (result && then)
        then();
    if (result)
        Q_EMIT done(name);
    else
        Q_EMIT failed({name, result.error()});
}

} // namespace naranhi::services
