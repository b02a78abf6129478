// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/canceltoken.h"
#include "domain/result.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace naranhi::services {

// Does pieces of work in the background, one after the other. Lives on the GUI thread; a work takes
// and gives values only. Signals come from the event loop, never from within run(). Destroying it
// waits until all is done, so that what was asked for is not lost; long works are stopped.
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

    // A long work says how far it is; when it hears false, it leaves all as it was and gives
    // Cancelled.
    using Step = std::function<bool(qint64 done, qint64 total)>;
    using LongWork = std::function<Result<void>(const Step &)>;
    void runLong(const QString &name, const LongWork &work, const std::function<void()> &then = {});
    void cancel(); // the long works
    [[nodiscard]] bool isRunning() const { return m_running > 0; }

Q_SIGNALS:
    void progressed(int done, int total); // of a long work; at most ten times a second
    void done(const QString &name);
    void failed(const naranhi::InputFailure &failure); // its source is the name

private:
    void deliver(
        const QString &name, const Result<void> &result, const std::function<void()> &then);

    [[nodiscard]] Step stepOf(const CancelToken &stop);

    QThreadPool m_pool;
    CancelToken m_stop;
    int m_running = 0;
};

} // namespace naranhi::services
