// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace naranhi::services {

// Does pieces of work in the background, one after the other. Lives on the GUI thread; a work takes
// and gives values only. Signals come from the event loop, never from within run(). Destroying it
// waits until all is done, so that what was asked for is not lost.
class WorkRunner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkRunner)

public:
    using Work = std::function<Result<void>()>;

    explicit WorkRunner(QObject *parent = nullptr);
    ~WorkRunner() override;

    // `name` comes back with the result. `then` is called before done(), not after a failure.
    void run(const QString &name, const Work &work, const std::function<void()> &then = {});
    [[nodiscard]] bool isRunning() const { return m_running > 0; }

Q_SIGNALS:
    void done(const QString &name);
    void failed(const naranhi::InputFailure &failure); // its source is the name

private:
    void deliver(
        const QString &name, const Result<void> &result, const std::function<void()> &then);

    QThreadPool m_pool;
    int m_running = 0;
};

} // namespace naranhi::services
