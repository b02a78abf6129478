// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryvalues.h"

namespace naranhi {

// An earlier version of a stored article as one of its own, to stand beside the newest. Its source
// says which it is, so that it is never taken for what the page says now.
[[nodiscard]] Article earlierVersion(StoredId id, const StoredVersion &version);
[[nodiscard]] bool isEarlierVersion(const Article &article);

} // namespace naranhi
