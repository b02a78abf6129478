// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/storybundle.h"

namespace naranhi {

// Stories of the library as files (NAME.naranhi). Any thread.

// A hundred long articles with several versions each are a tenth of it; what is larger was named by
// mistake or means harm.
inline constexpr qint64 largestBundle = 200LL * 1024 * 1024;

// NotFound, NotAFile, NotReadable, TooLarge, BadFormat, Newer; Empty: no article is in it.
[[nodiscard]] Result<StoryBundle> readBundle(const QString &path);
// Wholly or not at all. NotWritable; TooLarge: it could not be read again.
[[nodiscard]] Result<void> writeBundle(const QString &path, const StoryBundle &bundle);
// By its name.
[[nodiscard]] bool isBundle(const QString &path);
// What a file for a story of this name is called, on any system.
[[nodiscard]] QString bundleFileName(const QString &story);

} // namespace naranhi
