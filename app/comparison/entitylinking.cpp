// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/entitylinking.h"

#include "comparison/entitybuilding.h"
#include "comparison/linkingrules.h"

namespace naranhi::comparison {

void applyRules(Linking &linking, const CancelToken &cancel)
{
    joinSameLetters(linking);
    joinAliases(linking);
    joinKnownNames(linking);
    joinShortForms(linking);
    joinTeams(linking);
    joinPlaces(linking);
    joinPlacesWithoutKind(linking);
    joinFullTransliterations(linking);
    joinPartsOfNames(linking);
    joinBareTransliterations(linking, cancel);
    joinSurnames(linking);
    doubtGroups(linking);
}

LinkedEntities linkEntities(const QList<AnnotatedArticle> &articles, const CancelToken &cancel)
{
    const StoryNames story = collectNames(articles);
    Linking linking{articles, story, DisjointSets(story.names.size())};
    applyRules(linking, cancel);
    return buildEntities(linking);
}

} // namespace naranhi::comparison
