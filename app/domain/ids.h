// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

namespace naranhi {

// Given out by ReadingSession (articles) and the story (entities), never reused within a run.
enum class ArticleId : int { None = 0 };
enum class EntityId : int { None = 0 };

inline size_t qHash(ArticleId id, size_t seed = 0)
{
    return ::qHash(static_cast<int>(id), seed);
}
inline size_t qHash(EntityId id, size_t seed = 0)
{
    return ::qHash(static_cast<int>(id), seed);
}

} // namespace naranhi
