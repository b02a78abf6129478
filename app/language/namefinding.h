// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/namemodel.h"
#include "language/names.h"

namespace naranhi::language {

// findNames with a model of one's own. Without one (null: the program's own is damaged) the rules
// and lists still find well-known firms and places, products and works in quotation marks.
[[nodiscard]] QList<Mention> findNamesWith(
    const NameModel *model, const Article &article, const CancelToken &cancel = {});

} // namespace naranhi::language
