// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"

namespace naranhi {

// What an article's column and lane are called: its outlet, or words for none being known.
[[nodiscard]] QString outletText(const Article &article);

} // namespace naranhi
