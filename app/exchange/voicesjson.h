// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/storynumbers.h"

#include <QJsonArray>

namespace naranhi::exchange {

// Who says what in a story, and what is copied, as the story document writes it.

// An array with a member for each article: how many sentences stand on a named source, an unnamed
// one, hearsay, conjecture; and which, with the words that say so.
[[nodiscard]] QJsonArray attributionJson(const Story &story, const Numbers &numbers);

[[nodiscard]] QJsonArray quotationsJson(const Story &story, const Numbers &numbers);

// How many independent texts there are, which articles share wording, and credits of wires.
[[nodiscard]] QJsonObject copiesJson(const Story &story, const Numbers &numbers);

} // namespace naranhi::exchange
