// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"

namespace naranhi {

// Who `former` is among `now`: under its id; else the one that took over most of its mentions
// (merged, or known under another id); None when nobody did.
[[nodiscard]] EntityId successorOf(const Entity &former, const QList<Entity> &now);

// Which of `now` go by a form of the reference, the likeliest first: most forms shared, then the
// same type.
[[nodiscard]] QList<EntityId> namedLike(
    const QStringList &forms, EntityType type, const QList<Entity> &now);

} // namespace naranhi
