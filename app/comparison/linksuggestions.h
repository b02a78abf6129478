// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/storynames.h"

namespace naranhi::comparison {

// What the rules doubted, as questions to the reader: the likeliest first, each pair of entities
// once, few enough to be read. `idOf` has the entity of each name.
[[nodiscard]] QList<LinkSuggestion> suggestionsOf(
    const Linking &linking, const QList<EntityId> &idOf);

} // namespace naranhi::comparison
