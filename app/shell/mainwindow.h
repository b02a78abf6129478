// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "shell/actions/windowactions.h"

#include <QMainWindow>

class QMimeData;

namespace naranhi {

class AppContext;
class Dialogs;
class FailureHelp;
class MessageBar;
class SessionKeeper;
class WindowBars;
class WindowFeeds;
class WindowLibrary;
class WindowPanes;
class WindowStatus;

// The window: puts panes, actions, bars and messages together and connects them. Holds no content
// and no decisions of its own. The context outlives it.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    MainWindow(AppContext &context, Dialogs &dialogs, QWidget *parent = nullptr);

    // Begins as it was left; with inputs, with these instead of the articles. The first time, with
    // the bundled story. From then on what changes is kept.
    void start(const QStringList &inputs);

    [[nodiscard]] WindowPanes &panes() { return *m_panes; }
    [[nodiscard]] WindowLibrary &library() { return *m_library; }
    [[nodiscard]] WindowFeeds &feeds() { return *m_feeds; }
    void say(const QString &message);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildInside();
    [[nodiscard]] WindowActions makeActions();
    void connectOwnActions();
    void connectFailures();
    void connectLibrary();
    void connectFeeds();
    bool importDropped(const QMimeData &dropped);
    void retranslate();
    void askForDate(ArticleId id);
    void tellAbout(ArticleId id);
    void showKeys();
    void showAbout();

    AppContext &m_context;
    Dialogs &m_dialogs;
    WindowPanes *m_panes;
    MessageBar *m_messages;
    WindowLibrary *m_library;
    WindowFeeds *m_feeds;
    WindowActions m_actions;
    FailureHelp *m_failures;
    WindowBars *m_bars;
    WindowStatus *m_status;
    SessionKeeper *m_keeper;
};

} // namespace naranhi
