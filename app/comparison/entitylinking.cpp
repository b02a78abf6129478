// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/entitylinking.h"

#include "comparison/entitybuilding.h"
#include "comparison/linkingrules.h"

namespace naranhi::comparison {

LinkedEntities linkEntities(const QList<AnnotatedArticle> &articles, const CancelToken &cancel)
{
    const StoryNames story = collectNames(articles);
    Linking linking{articles, story, DisjointSets(story.names.size())};
    joinSameLetters(linking);
    joinAliases(linking);
    joinShortForms(linking);
    joinPlaces(linking);
    joinFullTransliterations(linking);
    joinPartsOfNames(linking);
    joinBareTransliterations(linking, cancel);
    joinSurnames(linking);
    return buildEntities(linking);
}

} // namespace naranhi::comparison
