// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QUndoStack;

namespace naranhi {

class ReadingSession;
class ReadingFocus;
class ReadingPreferences;
class PictureSource;
class ThemeSource;

// What every panel is handed: the shared model, how to set type and colour, and the stack on which
// all edits go as commands. Owned by AppContext, which outlives the panels.
struct ReadingContext
{
    ReadingSession &session;
    ReadingFocus &focus;
    ReadingPreferences &preferences;
    ThemeSource &theme;
    QUndoStack &undo;
    PictureSource *pictures = nullptr; // none: no pictures are brought
};

} // namespace naranhi
