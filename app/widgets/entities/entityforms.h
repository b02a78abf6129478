// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"

namespace naranhi {

// A spelling over all articles.
struct FormCount
{
    QString text;
    int count = 0;
    QList<EntityForm> articles; // in which it stands, as in the entity
};

// Most frequent first, in order of the entity's forms where equal.
[[nodiscard]] QList<FormCount> formCounts(const Entity &entity);

} // namespace naranhi
