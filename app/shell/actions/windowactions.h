// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;

namespace naranhi {

class ActionSet;
class ColumnActions;
class ComparingActions;
class CorrectionActions;
class FileActions;
class FocusActions;
class LibraryActions;
class PaneActions;
class ReadingActions;
class UndoActions;

// All that a window can do, by what it acts on. The window owns them.
struct WindowActions
{
    FileActions *file;
    UndoActions *undo;
    ColumnActions *columns;
    ComparingActions *comparing;
    CorrectionActions *corrections;
    FocusActions *focus;
    ReadingActions *reading;
    PaneActions *panes;
    LibraryActions *library;
    QAction *quit;
    QAction *keys;
    QAction *about;

    [[nodiscard]] QList<ActionSet *> sets() const;
};

} // namespace naranhi
