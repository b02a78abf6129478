// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/correction.h"

#include <QString>

namespace naranhi {

class ReadingSession;

// What a correction says, as a sentence: “한 시장” is “한서윤”.
[[nodiscard]] QString correctionSentence(const Correction::Act &act);

// Where it was made: the outlet (or headline) and the words around the place; empty for an act that
// speaks of a name wherever it stands.
[[nodiscard]] QString correctionPlace(const Correction::Act &act, const ReadingSession &session);

// Why it fits nothing in the open articles.
[[nodiscard]] QString unplacedReason(const Correction &correction, const ReadingSession &session);

[[nodiscard]] QString scopeWord(CorrectionScope scope);

// The places in texts that an act speaks of, none for acts that speak of names.
[[nodiscard]] QList<TextAnchor> anchorsOf(const Correction::Act &act);

// The first name that an act speaks of, null for acts that have but a place.
[[nodiscard]] const EntityReference *referenceOf(const Correction::Act &act);

} // namespace naranhi
