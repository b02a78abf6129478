// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/readingfocus.h"
#include "model/readingsession.h"
#include "widgets/common/themesource.h"
#include "widgets/entities/entitylistview.h"
#include "widgets/entities/entitypanel.h"

#include <QUndoStack>

namespace naranhi::test {

// A list of names over a made-up story, and what a story built anew would do to it.
struct NamesDesk
{
    explicit NamesDesk(const Story &story);

    [[nodiscard]] EntityListView &list() const;
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QStringList selectedNames() const;
    [[nodiscard]] EntityId id(const QString &name) const;
    [[nodiscard]] QPoint middleOf(const QString &name) const;
    void select(const QStringList &names);
    // As the background would, when the first has been merged into the second.
    void applyMerged(const QString &merged, const QString &into);
    template <typename Act> [[nodiscard]] Act lastAct() const
    {
        return std::get<Act>(session.corrections().last().act);
    }

    Story story;
    ReadingSession session;
    ReadingFocus focus;
    ReadingPreferences preferences;
    ThemeSource theme{preferences, QPalette()};
    QUndoStack undo;
    EntityPanel panel{ReadingContext{session, focus, preferences, theme, undo}};
};

} // namespace naranhi::test
