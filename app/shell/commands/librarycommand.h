// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/commandline.h"
#include "shell/commands/streams.h"

namespace naranhi {

// naranhi library: what the window's library does, for scripts. Writes JSON lines, one object a
// hit, story or stored article. `usual` is the library where the command names none.
[[nodiscard]] ExitStatus runLibrary(
    const LibraryCommand &command, const QString &usual, const Streams &streams);

} // namespace naranhi
