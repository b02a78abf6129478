// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/entitylinking.h"

namespace naranhi::test {

// Articles separated by a line "---", a paragraph a line, marked as in support/builders.h; a
// person's title follows the type: [경|PS 사장].
[[nodiscard]] QList<AnnotatedArticle> storyOfText(const QString &marked);

// Who is one: a line for each entity, its different forms sorted and joined by " = ", lines sorted.
[[nodiscard]] QStringList partition(const comparison::LinkedEntities &linked);

} // namespace naranhi::test
