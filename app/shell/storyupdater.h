// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace naranhi {

namespace services {
class StoryRunner;
}
class ReadingSession;

// Keeps the story of the session up to date: some quiet after a change of its content, has it built
// anew in the background and applies it. Lives on the GUI thread.
class StoryUpdater final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoryUpdater)

public:
    StoryUpdater(ReadingSession &session, services::StoryRunner &runner, QObject *parent = nullptr);

    // Nothing is waiting or being built.
    [[nodiscard]] bool isSettled() const;
    // The story was to be built anew and somebody stopped that: it does not fit the articles.
    [[nodiscard]] bool isInterrupted() const { return m_interrupted; }
    void request(); // builds it now

Q_SIGNALS:
    void interruptedChanged();
    void settled(); // the story now fits the articles

private:
    void setInterrupted(bool interrupted);

    ReadingSession &m_session;
    services::StoryRunner &m_runner;
    QTimer m_quiet;
    bool m_interrupted = false;
};

} // namespace naranhi
