// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

namespace naranhi {

// Where a card of a size goes that explains what is drawn at `around`: below it, else above it,
// else where most room is beside it; always inside `room` as far as it fits there.
[[nodiscard]] QRect cardPlace(const QRect &around, QSize size, const QRect &room);

} // namespace naranhi
