// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace naranhi::sources {

// Lines as they were before a program broke them at a column; text that was not broken so is
// returned as it is. Broken means: no line is wider than a page, and almost no line had room for
// the next word.
[[nodiscard]] QStringList joinWrappedLines(const QStringList &lines);

} // namespace naranhi::sources
