// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"

namespace naranhi {

class ReadingSession;

// The entities that `entity` may be one with, of its type: first those that the linking thinks
// possible, then those with most letters in common, then the most mentioned. At most `most`.
[[nodiscard]] QList<Entity> likelySameAs(
    const ReadingSession &session, const Entity &entity, qsizetype most);

// The entities that words of a text may name, of any type, the likeliest first.
[[nodiscard]] QList<Entity> likelyNamedBy(
    const ReadingSession &session, const QString &words, qsizetype most);

} // namespace naranhi
