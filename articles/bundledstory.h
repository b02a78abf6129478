// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace naranhi {

// The paths of the bundled story's articles in the program's resources, in reading order. They can
// be opened like any other file.
[[nodiscard]] QStringList bundledStory();

} // namespace naranhi
