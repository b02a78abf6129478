// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/evidencesheet.h"

#include <QByteArray>

namespace naranhi::exchange {

// The sheet as a table for spreadsheets, a row for each line of evidence with all that says where
// it stands. RFC 4180 (commas, CRLF), UTF-8 with a byte order mark, without which spreadsheets in
// Korea take it for windows-949. A cell that a spreadsheet would take for a formula gets an
// apostrophe in front, which is what spreadsheets themselves write for "this is text".
[[nodiscard]] QByteArray toCsv(const EvidenceSheet &sheet);

} // namespace naranhi::exchange
