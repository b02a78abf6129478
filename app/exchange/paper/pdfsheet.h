// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/evidencesheet.h"

#include <QByteArray>

namespace naranhi::exchange {

// The sheet on A4 pages with page numbers, its fonts embedded. Any thread; REQUIRES a
// QGuiApplication, whose fonts it takes, but no display.
[[nodiscard]] QByteArray toPdf(const EvidenceSheet &sheet);

} // namespace naranhi::exchange
