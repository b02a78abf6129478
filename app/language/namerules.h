// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/namedtext.h"

namespace naranhi::language {

// Well-known firms and products, also inside what the tagger took for one long name of a place.
void addKnownNames(NamedText &text);

// Korean full names before a title ("한화 손혁수 단장") that the tagger passed over.
void addTitledPersons(NamedText &text);

// Clubs by what they call themselves behind their town or owner: 한화 이글스.
void addTeams(NamedText &text);

// Names in a list (가, 나, 다 등 10개 사) of which the tagger found some.
void addListed(NamedText &text);

// Countries, cities and provinces that the tagger passed over.
void addPlaces(NamedText &text);

// Products by their designation (GPT-4, B100) and works in quotation marks after a word for what
// they are (영화 '…').
void addWorks(NamedText &text);

// What the words around a name say of its type; 0 where they say nothing.
struct TypeHints
{
    double organisation = 0;
    double work = 0;
    double person = 0;
    double place = 0;
};
[[nodiscard]] TypeHints typeHints(const NamedText &text, TextSpan name);

} // namespace naranhi::language
