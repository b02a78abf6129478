// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace naranhi {

// The keys and hands of the panes that stand in no menu (the panes read them themselves), as HTML
// tables for the help.
[[nodiscard]] QString paneKeysAsHtml();

} // namespace naranhi
