// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/workrunner.h"

namespace naranhi::services {

WorkRunner::WorkRunner(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

WorkRunner::~WorkRunner()
{
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
