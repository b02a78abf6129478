// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/library/library.h"

namespace naranhi::services {

// An article as it goes into a library: when it came, and by what its story finds it.
[[nodiscard]] storage::IncomingArticle incoming(const Article &article, const QDateTime &fetched);

} // namespace naranhi::services
