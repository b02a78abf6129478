// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"

#include <QString>

namespace naranhi {

// The reader's words for the types of entities, translated: "Person", and "People" for many.
[[nodiscard]] QString typeWord(EntityType type);
[[nodiscard]] QString typeWordForMany(EntityType type);

} // namespace naranhi
