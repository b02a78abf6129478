// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mentionwalk.h"
#include "model/readingpreferences.h"
#include "shell/actions/actionset.h"

#include <functional>

namespace naranhi {

// Moving through what the reader looks at: mentions, places visited, letting go.
class FocusActions final : public ActionSet
{
    Q_OBJECT

public:
    // Says where the reader is in the texts while no place is the current one.
    using ReaderPlace = std::function<std::optional<TextPlace>()>;

    FocusActions(const ReadingSession &session,
        ReadingFocus &focus,
        ReadingPreferences &preferences,
        ReaderPlace readerPlace,
        QObject *parent = nullptr);

    void retranslate() override;

    QAction *const nextMention;
    QAction *const previousMention;
    QAction *const nextMark; // name or date, of whatever
    QAction *const previousMark;
    QAction *const nextDifference;
    QAction *const previousDifference;
    QAction *const release;
    QAction *const back;
    QAction *const forward;

private:
    void walk(WalkDirection direction);
    void walkMarks(WalkDirection direction);
    void walkDifferences(WalkDirection direction);
    void letGo();
    void updateEnabled();

    const ReadingSession &m_session;
    ReadingFocus &m_focus;
    ReadingPreferences &m_preferences;
    ReaderPlace m_readerPlace;
    MentionWalk m_walk;
};

} // namespace naranhi
