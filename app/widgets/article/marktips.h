// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"
#include "domain/timeline.h"

#include <QString>

class QLocale;

namespace naranhi {

// "person", "place" …, translated.
[[nodiscard]] QString typeText(EntityType type);

// What a name's tooltip says: name, type, count and forms. Plain text, one matter a line.
[[nodiscard]] QString entityTip(const Entity &entity);

// What a date's tooltip says: the words and what they mean.
[[nodiscard]] QString timeTip(const QString &words, const QString &value, const QLocale &locale);

} // namespace naranhi
