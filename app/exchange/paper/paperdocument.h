// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheetdocument.h"

#include <QFont>

class QTextDocument;

namespace naranhi::exchange {

// A Korean typeface of the system.
[[nodiscard]] QFont paperFont();

// Sets the sheet's pieces into an empty document, for black on white.
void fillPaper(QTextDocument &document, const SheetDocument &content, const EvidenceSheet &sheet);

} // namespace naranhi::exchange
