// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/entitylinking.h"

#include <QSet>

// What the reader put right, laid over what the program found. All pure and deterministic, each in
// the order of the list. Nothing here is an edit that lasts: the story is built from what was found
// and from the whole list each time, so that a correction taken back leaves no trace.
namespace naranhi::comparison {

struct CorrectedArticles
{
    QList<AnnotatedArticle> articles;
    QSet<qsizetype> placed; // indices of corrections whose words were found
};

// Marks and hides mentions, before the entities are linked. A mark takes the place of every mention
// that it touches; elsewhere (scope always) it leaves longer names that hold its words as they are.
// A hidden mention takes those within its words with it and leaves a longer one, since that is
// another finding. Mentions stay in text order and apart from each other.
[[nodiscard]] CorrectedArticles correctMentions(
    QList<AnnotatedArticle> articles, const QList<Correction> &corrections);

// What innerMentions found in the article, but what the reader hid: names within names are looked
// for when all else is known, so they are hidden then.
[[nodiscard]] QList<Mention> withoutHidden(
    QList<Mention> inner, const Article &article, const QList<Correction> &corrections);

struct CorrectedEntities
{
    LinkedEntities linked; // hidden ones are gone, and their mentions have EntityId::None
    QSet<qsizetype> placed;
};

// Merges, splits, renames, retypes and hides entities. `articles` are those that were linked (after
// correctMentions). An entity is found by the forms that it shares with the reference, folded: most
// forms, then the type, then the name, then the most mentioned. The result does not hang on ids;
// new ids and colours go by rank as those of linkEntities do.
[[nodiscard]] CorrectedEntities correctEntities(const LinkedEntities &linked,
    const QList<AnnotatedArticle> &articles,
    const QList<Correction> &corrections);

// The corrections of this story that fit nothing in its articles. Those that hold always are never
// among them: most stories do not name whom they speak of.
[[nodiscard]] QList<qsizetype> unplacedCorrections(
    const QList<Correction> &corrections, const QSet<qsizetype> &placed);

} // namespace naranhi::comparison
