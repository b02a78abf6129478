// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace naranhi {

struct WindowActions;
class WindowBars;
class WindowPanes;

// Puts what a window can do, and what its panes can, into its menus and its tool bar. GUI thread.
void fillBars(WindowBars &bars, const WindowActions &actions, WindowPanes &panes);

} // namespace naranhi
