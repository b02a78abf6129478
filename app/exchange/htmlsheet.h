// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/evidencesheet.h"

#include <QByteArray>

namespace naranhi::exchange {

// The sheet as one page that stands alone: no scripts, nothing fetched, light and dark as the
// reader's system is, made to be printed. UTF-8; well-formed both as HTML and as XML.
[[nodiscard]] QByteArray toHtml(const EvidenceSheet &sheet);

} // namespace naranhi::exchange
