// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/entitylinking.h"
#include "comparison/storynames.h"

namespace naranhi::comparison {

// Makes entities of what the rules left joined: type by majority, name the fullest common form,
// forms counted for each article, ids and colours by rank.
[[nodiscard]] LinkedEntities buildEntities(Linking &linking);

} // namespace naranhi::comparison
