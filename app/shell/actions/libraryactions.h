// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/actions/actionset.h"

namespace naranhi {

class WindowLibrary;
class WindowPanes;

// The way to the library, and from a column to what the library knows of it.
class LibraryActions final : public ActionSet
{
    Q_OBJECT

public:
    LibraryActions(WindowPanes &panes, WindowLibrary &library, QObject *parent = nullptr);

    void retranslate() override;
    void update(); // after the library was shown or hidden otherwise

    QAction *const show;
    QAction *const search;
    QAction *const earlier; // of the current column
    QAction *const choose; // another library

private:
    void setShown(bool shown);
    void showEarlier();
    void updateEarlier();

    WindowPanes &m_panes;
    WindowLibrary &m_library;
};

} // namespace naranhi
