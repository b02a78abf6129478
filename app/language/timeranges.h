// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/timecalendar.h"
#include "language/timephrase.h"

namespace naranhi::language {

// What the second date of a range leaves out stands in the first ("25일부터 26일까지", "오후
// 2시~4시").
[[nodiscard]] Moment completed(Moment last, const Moment &first, CoarseDate from);

// "A/B"; a clock time that would end before it begins ends on the next day. Empty when an end is.
[[nodiscard]] QString joined(const QString &begin, const QString &end, bool endsWithinDay);

// "25일부터" begins with what is named and "26일까지" ends with it.
[[nodiscard]] QString opened(const QString &value, Opening opening);

} // namespace naranhi::language
