// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/evidencesheet.h"

#include <QByteArray>

namespace naranhi::exchange {

// The sheet as Markdown (CommonMark with GitHub's tables) that also reads well as it stands. Words
// of articles are escaped: none of their signs becomes markup.
[[nodiscard]] QByteArray toMarkdown(const EvidenceSheet &sheet);

} // namespace naranhi::exchange
