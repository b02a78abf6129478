// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/htmltree.h"

#include <QString>

namespace naranhi::sources {

// The text that a page's scripts carry for their own use, for pages that are empty without them:
// among all strings in the scripts, be they JSON within JSON, those of the name that holds most
// prose, in their order. Markup in them is read as lines. Empty if there is no prose.
[[nodiscard]] QString scriptBody(const GumboNode *root);

} // namespace naranhi::sources
