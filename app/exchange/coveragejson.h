// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/storynumbers.h"

#include <QJsonArray>

namespace naranhi::exchange {

// What the story tells and who reports it: {"article", "block", "start", "end", "passage",
// "reported": [1, 2], "different": [], "not_found": [3]}; without "passage" for what one has alone.
[[nodiscard]] QJsonArray coverageJson(const Story &story, const Numbers &numbers);

// What articles leave open: {"article", "question", "passage", "answer": {…}}.
[[nodiscard]] QJsonArray gapsJson(const Story &story, const Numbers &numbers);

// The story in a few lines: {"article", "block", "start", "end", "text", "value", "passage"}.
[[nodiscard]] QJsonArray digestJson(const Story &story, const Numbers &numbers);

} // namespace naranhi::exchange
