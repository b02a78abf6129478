// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace naranhi::sources {

// A script of Readability's (by its file's name) with what Qt's engine does not know written in
// older words. By patterns: they hold for any version that uses these in the same way.
[[nodiscard]] QString readabilityScript(const QString &file);

} // namespace naranhi::sources
