// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/sessionstate.h"
#include "shell/correctionkeeper.h"

#include <QObject>
#include <QTimer>

class QMainWindow;

namespace naranhi {

class AppContext;
class WindowPanes;

// Keeps how the window is left, and brings it back. Saves some time after a change and when told
// to. Lives on the GUI thread.
class SessionKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SessionKeeper)

public:
    // `window` is also the parent.
    SessionKeeper(AppContext &context, QMainWindow &window, WindowPanes &panes);

    // Reads what was kept, and sets the window's size and panes; from then on keeps changes.
    void restoreWindow();
    // Opens the remembered articles, with their columns and pins. False: there are none.
    bool restoreArticles();
    void save();

Q_SIGNALS:
    void failed(const naranhi::Error &error); // what was kept cannot be read, or not be written
    void correctionsFailed(const naranhi::Error &error); // the same of those that hold always

private:
    void observe();
    void restorePins();
    [[nodiscard]] SessionState state() const;

    AppContext &m_context;
    QMainWindow &m_window;
    WindowPanes &m_panes;
    CorrectionKeeper m_corrections;
    SessionState m_kept;
    QTimer m_later;
};

} // namespace naranhi
