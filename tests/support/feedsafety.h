// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace naranhi::test {

// The first tag, attribute or address in markup that must not reach a view; empty if there is none.
// Reads the markup by itself, character by character, and knows nothing of the code it judges: what
// is not on its own short list is forbidden.
[[nodiscard]] QString forbiddenIn(const QString &html);

} // namespace naranhi::test
