// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/library/librarystep.h"
#include "storage/library/bundling.h"

namespace naranhi {

// Of a story that is in the library already when the step is made: what was new with it goes and
// comes back. Notes, tags and versions that came to articles which were there stay.
[[nodiscard]] LibraryStep::Ways takingIn(const storage::TakenIn &taken);

} // namespace naranhi
