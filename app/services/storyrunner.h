// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storybuilding.h"

#include <QObject>
#include <QThreadPool>

namespace naranhi::services {

// Builds stories in the background, the latest request wins. Lives on the GUI thread and owns its
// own thread pool; values cross, objects never do. Signals come from the event loop, never from
// within request(). Destroying it cancels and waits.
class StoryRunner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoryRunner)

public:
    explicit StoryRunner(QObject *parent = nullptr);
    ~StoryRunner() override;

    // Cancels what runs and starts anew with these values. Only the latest request is answered.
    // What was found in articles before need not be given: the runner keeps it, also of those that
    // are closed and may come back.
    void request(const StoryRequest &request);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(int done, int total); // at most ten a second
    void storyReady(const naranhi::Story &story);
    void cancelled();

private:
    void deliver(int number, const std::optional<BuiltStory> &built);
    void post(const std::function<void()> &tell);
    [[nodiscard]] Progress progressOf(int number);

    QThreadPool m_pool;
    CancelToken m_cancel;
    QHash<ArticleId, Findings> m_found;
    int m_latest = 0;
    bool m_running = false;
};

} // namespace naranhi::services
