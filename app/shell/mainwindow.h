// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QMainWindow>

class QMimeData;

namespace naranhi {

class ActionSet;
class AppContext;
class ColumnActions;
class ComparingActions;
class CorrectionActions;
class Dialogs;
class FailureHelp;
class FileActions;
class FocusActions;
class LibraryActions;
class MessageBar;
class PaneActions;
class ReadingActions;
class SessionKeeper;
class UndoActions;
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
    void buildMenus();
    void buildEditMenus();
    void buildNamesMenu(QMenu *edit);
    void buildLibraryMenu();
    void buildViewMenus();
    void buildToolBar();
    void connectFailures();
    void connectLibrary();
    void connectFeeds();
    bool importDropped(const QMimeData &dropped);
    void retranslate();
    void askForDate(ArticleId id);
    void tellAbout(ArticleId id);
    void showKeys();
    void showAbout();
    [[nodiscard]] QList<ActionSet *> actionSets() const;

    AppContext &m_context;
    Dialogs &m_dialogs;
    WindowPanes *m_panes;
    MessageBar *m_messages;
    FileActions *m_file;
    UndoActions *m_undo;
    ColumnActions *m_columns;
    ComparingActions *m_comparing;
    CorrectionActions *m_corrections;
    FocusActions *m_focus;
    ReadingActions *m_reading;
    PaneActions *m_paneActions;
    WindowLibrary *m_library;
    WindowFeeds *m_feeds;
    LibraryActions *m_libraryActions;
    FailureHelp *m_failures;
    WindowBars *m_bars;
    WindowStatus *m_status;
    SessionKeeper *m_keeper;
    QAction *m_quit;
    QAction *m_keys;
    QAction *m_about;
};

} // namespace naranhi
