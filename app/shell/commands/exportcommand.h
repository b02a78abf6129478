// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/commandline.h"
#include "shell/commands/streams.h"

namespace naranhi {

// naranhi export: reads the inputs, builds the story and writes its document. Each input that
// cannot be read is named on standard error and listed in the document; without the corrections
// that were asked for there is no document. Needs no display, and
// an application object only for PDF.
[[nodiscard]] ExitStatus runExport(const ExportCommand &command, const Streams &streams);

} // namespace naranhi
