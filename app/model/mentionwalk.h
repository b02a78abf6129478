// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/readingfocus.h"
#include "model/readingsession.h"

namespace naranhi {

enum class WalkDirection { Forward, Backward };

// The next mention of any of `entities` after (or before) `from`, in column order, then reading
// order: title, subtitle, body. Wraps at the ends. Nothing when none of them is mentioned.
[[nodiscard]] std::optional<TextPlace> nextMention(const ReadingSession &session,
    const QList<EntityId> &entities,
    const std::optional<TextPlace> &from,
    WalkDirection direction);

// Whom a walk follows: the pinned; else the hovered; else whoever is named at the current place.
[[nodiscard]] QList<EntityId> walkedEntities(
    const ReadingSession &session, const ReadingFocus &focus);

} // namespace naranhi
