// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace naranhi {

// The one place where error codes become sentences, translated: what is wrong and what to do about
// it.
[[nodiscard]] QString sentenceFor(const Error &error);

// The same for an input: "example.txt: …".
[[nodiscard]] QString sentenceFor(const InputFailure &failure);

} // namespace naranhi
