// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/evidencesheet.h"

#include <QByteArray>

namespace naranhi::exchange {

// The timeline as JSON for Knight Lab's TimelineJS: a slide for each date and article that reports
// it, grouped by outlet. Its texts are HTML; words of articles are escaped.
[[nodiscard]] QByteArray toTimelineJs(const EvidenceSheet &sheet);

} // namespace naranhi::exchange
