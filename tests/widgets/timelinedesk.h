// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/readingfocus.h"
#include "model/readingpreferences.h"
#include "model/readingsession.h"
#include "widgets/common/themesource.h"
#include "widgets/timeline/timelinepanel.h"
#include "widgets/timeline/timelineview.h"

#include <QUndoStack>

namespace naranhi::test {

// A date with the rows of the articles that tell it, each in a sentence of its own.
struct DatedRows
{
    QString value;
    QList<int> rows;
};

// A session with a timeline panel over it, 1000 × 240 pixels, in English. The outlets are "Outlet
// 0", …; the sentences of an article are "Sentence 0 tells <value>.", … and the first of them
// mentions the entity that is named after the row.
class TimelineDesk final
{
public:
    TimelineDesk(int articles, const QList<DatedRows> &dates);

    void tell(const QList<DatedRows> &dates);
    [[nodiscard]] TimelineView &view() { return *m_panel.findChild<TimelineView *>(); }
    [[nodiscard]] EntityId entityOf(int row) const { return EntityId{row + 1}; }
    [[nodiscard]] TimeAxis axis() { return view().axis(); }
    // The mark in this lane that holds the value; -1 when there is none.
    [[nodiscard]] int markOf(int lane, const QString &value);
    [[nodiscard]] QPoint middleOf(int mark) { return view().rectOf(mark).center(); }
    // A point of the lanes at this time, in the first lane.
    [[nodiscard]] QPoint pointAt(const QString &value);

    ReadingSession session;
    ReadingFocus focus;
    ReadingPreferences preferences;
    ThemeSource theme;
    QUndoStack undo;

private:
    TimelinePanel m_panel;

public:
    [[nodiscard]] TimelinePanel &panel() { return m_panel; }
};

} // namespace naranhi::test
