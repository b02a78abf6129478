// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/timephrase.h"

#include <QStringView>

namespace naranhi::language {

// The time expression that begins at `at`, or nothing. Bounded work: it looks at the expression and
// a few words behind it.
[[nodiscard]] std::optional<TimePhrase> readTimePhrase(QStringView text, qsizetype at);

} // namespace naranhi::language
