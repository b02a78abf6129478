// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/actions/actionset.h"

namespace naranhi {

class WindowPanes;

// Going from pane to pane, and showing them.
class PaneActions final : public ActionSet
{
    Q_OBJECT

public:
    explicit PaneActions(WindowPanes &panes, QObject *parent = nullptr);

    void retranslate() override;
    void update(); // after panes were shown or hidden otherwise

    QAction *const next;
    QAction *const previous;
    QAction *const names;
    QAction *const timeline;
    QAction *const coverage;
    QAction *const fullScreen;

private:
    WindowPanes &m_panes;
};

} // namespace naranhi
