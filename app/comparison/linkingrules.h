// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/storynames.h"
#include "domain/canceltoken.h"

namespace naranhi::comparison {

// The rules that say which names of a story are one, in the order they have to be asked.

// Joins what is written alike in several articles, unless the spelling says too little (a surname,
// a short form that one article introduces for itself), and names in brackets behind one another.
void joinSameLetters(Linking &linking);
void joinAliases(Linking &linking);

// 중기부 to 중소벤처기업부, 맨유 to 맨체스터 유나이티드, 엔비디아사 to 엔비디아, 美 to 미국: where
// there is one to join to.
void joinShortForms(Linking &linking);

// 나토 to 북대서양조약기구: names that readers know without being told.
void joinKnownNames(Linking &linking);

// 한화 to 한화 이글스, where the text speaks of a team.
void joinTeams(Linking &linking);

// 삼성 and 삼성전자 stay two, but the reader is asked where the text never tells them apart.
void doubtGroups(Linking &linking);

// 실리콘밸리 to 미국 실리콘밸리 and 서울 to 서울시, unless there are two of that name.
void joinPlaces(Linking &linking);
void joinPlacesWithoutKind(Linking &linking);

// Two spellings of one foreign name, where something besides the sound speaks for it.
void joinFullTransliterations(Linking &linking);
void joinBareTransliterations(Linking &linking, const CancelToken &cancel);

// 올트먼 to 샘 올트먼, 경 사장 to 경계현: where it can mean one person only.
void joinPartsOfNames(Linking &linking);
void joinSurnames(Linking &linking);

// All of them.
void applyRules(Linking &linking, const CancelToken &cancel);

} // namespace naranhi::comparison
