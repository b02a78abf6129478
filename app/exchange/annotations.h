// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/evidencesheet.h"

#include <QByteArray>

namespace naranhi::exchange {

// Names, times and differences as annotations (W3C Web Annotation Data Model 2017, JSON-LD), each
// with a TextQuoteSelector and a TextPositionSelector. Positions count characters (code points, as
// the model asks) of the article's text: title, subtitle and blocks, each on a line; that text is
// given under "naranhi:texts". Block and offsets as the story document counts them stand beside.
[[nodiscard]] QByteArray toAnnotations(const EvidenceSheet &sheet);

} // namespace naranhi::exchange
