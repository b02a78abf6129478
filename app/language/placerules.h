// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/namedtext.h"

namespace naranhi::language {

// Whether a word stands behind places: … 일대, … 앞바다.
[[nodiscard]] bool isPlaceFollower(QStringView word);

// Gives countries and well-known cities that the tagger took for persons, or for a part of a longer
// name, their type: "이스라엘 하레츠", "포르투갈 리그".
void settleKnownPlaces(NamedText &text);

// The same for those that act as organisations do ("북한은 … 밝혔다"): for who reads an article a
// country is one thing. Of a sentence alone the tagger's word stands, as in KLUE.
void settleActingPlaces(NamedText &text);

// Places by their ending: stations, bridges, dams, airports; and, where the words around speak for
// a place, mountains, rivers, islands, 읍·면·동·리.
void addPlacesByEnding(NamedText &text);

} // namespace naranhi::language
