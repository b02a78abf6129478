// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

namespace naranhi {

// The words broken into lines of this width in pixels, at most so many; the last one ends in …
// when there are more.
[[nodiscard]] QStringList linesOf(const QString &words, const QFont &font, int width, int most);

} // namespace naranhi
