// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLocale;

namespace naranhi {

// A time value (design: ISO 8601 / TIMEX3) in the reader's words: "2024-01-25" → "2024년 1월 25일",
// "2024-H1" → "2024년 상반기", "P7M" → "7개월". Values of no known shape come back as they are;
// empty stays empty. The words are translated, the order of year, month and day too.
[[nodiscard]] QString timeText(const QString &value, const QLocale &locale);

} // namespace naranhi
