// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace naranhi::sources {

// The moment that a feed writes in whatever way: RFC 822 with numbers or names of zones, ISO 8601
// with parts left out, what C's asctime makes, Korean and English dates. A clock without a zone
// is `otherOffset` seconds east of Greenwich. Invalid if the text is none.
[[nodiscard]] QDateTime feedDate(const QString &text, int otherOffset = 0);

} // namespace naranhi::sources
