// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"

#include <QStringList>

namespace naranhi {

// "person", "place" …, translated.
[[nodiscard]] QString typeText(EntityType type);

// What a name's tooltip says: name, type, count and forms, and which names are within this one.
// Plain text, one matter a line.
[[nodiscard]] QString entityTip(const Entity &entity, const QStringList &within = {});

} // namespace naranhi
