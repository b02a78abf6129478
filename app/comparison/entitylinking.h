// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/canceltoken.h"
#include "domain/story.h"

#include <QHash>

namespace naranhi::comparison {

// Who is who over all articles of a story.
struct LinkedEntities
{
    QList<Entity> entities; // most mentioned first; ids from 1 in that order
    QHash<ArticleId, QList<EntityId>> entityOf; // parallel to each analysis' mentions
    QList<LinkSuggestion> suggestions{}; // the likeliest first
};

// Joins mentions of the same person, place, organisation or work. A link needs evidence (same
// letters but for blanks and brackets, a transliteration one or two jamo away with the same title
// or company, a surname with the title of one full name of the story, a short form introduced by
// the text …); without it there is none: a wrong merge is worse than a missing one. Pure; any
// thread.
[[nodiscard]] LinkedEntities linkEntities(
    const QList<AnnotatedArticle> &articles, const CancelToken &cancel = {});

// Gives entities that were there before (same type, most shared forms; where none is, same name and
// another type) their former id and colour, new ones ids above all former ones. So what is pinned
// stays pinned when an article comes or goes.
[[nodiscard]] LinkedEntities keepIdentities(LinkedEntities linked, const QList<Entity> &former);

} // namespace naranhi::comparison
