// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QList>

namespace naranhi {

// What can be done about an input that could not be read.
enum class WayOut {
    WholeText, // all text that it shows, without looking for the article in it
    Stored, // what the library has of it
    Browser, // the page in the reader's browser
    Paste, // its text from the clipboard
    Again, // the same once more
};

// Those that may help with this one, the likeliest first; Stored only if the library `hasIt`.
[[nodiscard]] QList<WayOut> waysOutOf(const InputFailure &failure, bool hasIt);

} // namespace naranhi
