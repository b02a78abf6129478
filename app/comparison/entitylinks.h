// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/storynames.h"

namespace naranhi::comparison {

// Why the forms of an entity are one: its names and the joins among them, told in its forms. The
// links hold the forms together with none to spare, one fewer than there are spellings, the surest
// of what could be said and that first. `entity` has its forms and its name.
[[nodiscard]] QList<EntityLink> linksOf(const Linking &linking,
    const Entity &entity,
    const QList<qsizetype> &names,
    const QList<Join> &joins);

} // namespace naranhi::comparison
