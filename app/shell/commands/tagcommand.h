// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "shell/commands/streams.h"

#include <QByteArray>

namespace naranhi {

// One line of `naranhi tag`: {"id", "text", "ref"} in, {"id", "text", "entities", "found"} out,
// compact and without a line end. Spans count UTF-16 units of the text exactly as given. "entities"
// are names (PS LC OG AF), quantities (QT), days and longer (DT), clock times and hours or shorter
// (TI), not overlapping; "found" are all times with their value, "" when it is not wholly known.
// BadFormat says what is wrong.
[[nodiscard]] Result<QByteArray> tagLine(const QByteArray &line);

// naranhi tag: a line out for each line in, at once. Lines that are none of the above are named on
// standard error; the rest goes on.
[[nodiscard]] ExitStatus runTag(const Streams &streams);

} // namespace naranhi
