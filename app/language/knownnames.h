// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"

#include <QStringView>

#include <optional>

namespace naranhi::language {

// The type of a well-known firm, institution, newsroom or product, by its name without blanks. The
// sentences that the model is trained on are some years old; firms and products come and go.
[[nodiscard]] std::optional<EntityType> knownNameType(QStringView name);

} // namespace naranhi::language
