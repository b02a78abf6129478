// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "domain/entity.h"

namespace naranhi {

// The spelling under which an entity lists the mention: its words; where these are one letter, with
// the title behind it, since a surname alone names nobody ("경 사장").
[[nodiscard]] QString formOf(const Article &article, const Mention &mention);

} // namespace naranhi
