// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/commandline.h"
#include "shell/commands/streams.h"

#include <QObject>
#include <QTimer>

namespace naranhi {

class AppContext;
class MainWindow;

// Waits until a window shows all it was asked to show, and keeps a picture of it. GUI thread.
class SnapshotTaker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SnapshotTaker)

public:
    SnapshotTaker(AppContext &context, MainWindow &window, QString output);

Q_SIGNALS:
    void taken(bool saved);

private:
    void look();
    [[nodiscard]] bool isComplete() const;

    AppContext &m_context;
    MainWindow &m_window;
    QString m_output;
    QTimer m_next;
    bool m_wasComplete = false;
};

// naranhi snapshot: the window with these articles, drawn to a file. Runs the event loop of the
// application, which must be on the "offscreen" platform (or any other). Remembers nothing.
[[nodiscard]] ExitStatus runSnapshot(const SnapshotCommand &command, const Streams &streams);

} // namespace naranhi
