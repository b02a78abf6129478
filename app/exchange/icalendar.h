// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/evidencesheet.h"

#include <QByteArray>
#include <QDateTime>

namespace naranhi::exchange {

// The timeline as a calendar (RFC 5545), an event for each date. Clock times are "floating": those
// of the articles, in whatever zone they are read. Dates of a day or coarser are whole days, a
// month all of its days; the description says what the articles write. Events keep their UID while
// their date and first sentence stay. `stamp` is when the calendar is made.
[[nodiscard]] QByteArray toICalendar(const EvidenceSheet &sheet, const QDateTime &stamp);

} // namespace naranhi::exchange
