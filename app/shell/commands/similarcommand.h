// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "shell/commands/streams.h"

#include <QByteArray>

namespace naranhi {

// One line of `naranhi similar`: {"id", "a", "b"} in, {"id", "score"} out, compact and without a
// line end. The score is 0 to 1: how alike two texts are by the measure that aligns passages, 0.45
// and more for those that say mostly the same. BadFormat says what is wrong.
[[nodiscard]] Result<QByteArray> similarLine(const QByteArray &line);

// naranhi similar: a line out for each line in, at once. Lines that are none of the above are named
// on standard error; the rest goes on.
[[nodiscard]] ExitStatus runSimilar(const Streams &streams);

} // namespace naranhi
