// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/entitylinking.h"
#include "comparison/storynames.h"

namespace naranhi::comparison {

// Makes entities of what the rules left joined: type by majority, name the fullest common form,
// forms counted for each article, ids and colours by rank.
[[nodiscard]] LinkedEntities buildEntities(Linking &linking);

// Which of its forms an entity is called by. `surnames` holds, for forms that are a surname with
// its title, the surname. REQUIRES a form.
[[nodiscard]] QString fullestName(const Entity &entity, const QHash<QString, QString> &surnames);

} // namespace naranhi::comparison
