// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mentionwalk.h"
#include "shell/actions/actionset.h"

namespace naranhi {

// Moving through what the reader looks at: mentions, places visited, letting go.
class FocusActions final : public ActionSet
{
    Q_OBJECT

public:
    FocusActions(const ReadingSession &session, ReadingFocus &focus, QObject *parent = nullptr);

    void retranslate() override;

    QAction *const nextMention;
    QAction *const previousMention;
    QAction *const release;
    QAction *const back;
    QAction *const forward;

private:
    void walk(WalkDirection direction);
    void updateEnabled();

    const ReadingSession &m_session;
    ReadingFocus &m_focus;
};

} // namespace naranhi
