// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace naranhi::exchange {

// A document of QPdfWriter whose text can be searched and copied. Where a font draws several
// characters alike, Qt 6.4 writes the first of them into the table that leads back to text (ISO
// 32000-1, 9.10.3): with Nanum Gothic blanks are U+0001 and dashes soft hyphens. No byte moves.
[[nodiscard]] QByteArray withReadableText(QByteArray pdf);

} // namespace naranhi::exchange
