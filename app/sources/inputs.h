// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/articlereader.h"

#include <QStringList>

namespace naranhi::sources {

// The inputs a person named, with folders replaced by the article files in them (by name, not
// recursive, hidden files skipped). What does not exist stays in the list, so that reading it fails
// with a reason. "-" is standard input.
[[nodiscard]] QStringList expandInputs(const QStringList &inputs);

// The bytes of a file or of standard input ("-"). Errors: NotFound, NotAFile, NotReadable,
// TooLarge, UnsupportedInput (addresses).
[[nodiscard]] Result<RawInput> loadInput(const QString &input);

} // namespace naranhi::sources
