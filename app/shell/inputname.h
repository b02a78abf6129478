// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace naranhi {

// How an input is called in one line: a file by its name, an address by its site and the end of
// its path ("example.org/…/article-7").
[[nodiscard]] QString inputName(const QString &source);

} // namespace naranhi
