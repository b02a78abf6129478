// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "domain/canceltoken.h"
#include "domain/entity.h"
#include "language/namelabels.h"

#include <QList>

namespace naranhi::language {

// Names of persons, places, organisations and works in one article, in text order, not overlapping,
// particles outside. Title and subtitle come first (blocks -1, -2).
[[nodiscard]] QList<Mention> findNames(const Article &article, const CancelToken &cancel = {});

// What the tagger alone sees in one block, in text order. It keeps the habits of the corpora it was
// trained on (what belongs to "지난 26일 오전 8시께", a country that acts is an organisation),
// which findNames and findTimes do not.
[[nodiscard]] QList<TaggedName> taggedNames(const Article &article, int block);

} // namespace naranhi::language
