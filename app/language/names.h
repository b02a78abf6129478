// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "domain/canceltoken.h"
#include "domain/entity.h"

#include <QList>

namespace naranhi::language {

// Names of persons, places, organisations and works in one article, in text order, not overlapping,
// particles outside. Title and subtitle come first (blocks -1, -2).
[[nodiscard]] QList<Mention> findNames(const Article &article, const CancelToken &cancel = {});

} // namespace naranhi::language
