// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/page.h"

namespace naranhi::sources {

// The lines of a plain text. Lines that were broken at a column (as in mail) are joined to
// paragraphs; table bars become lines of their own.
[[nodiscard]] Page pageFromPlainText(const QString &text);

} // namespace naranhi::sources
