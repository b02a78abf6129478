// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/story.h"

#include <QByteArray>

namespace naranhi::exchange {

// The story document, version 1 (design: format "naranhi-story"). UTF-8, indented, ends with a
// newline.
[[nodiscard]] QByteArray toJson(const Story &story, const QList<InputFailure> &failures = {});

} // namespace naranhi::exchange
