// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/storybundle.h"
#include "storage/library/library.h"

namespace naranhi::storage {

// A story with all versions, notes, tags and what was put right in it. NotFound.
[[nodiscard]] Result<StoryBundle> bundleOf(Library &library, StoredStoryId story);

// Stores what is not there yet and makes one story of it all, which keeps together whatever else
// comes. Notes of this library stay; where there is none, the bundle's is taken, and its tags are
// added. Taking in the same bundle again changes nothing.
[[nodiscard]] Result<StoredStoryId> takeIn(Library &library, const StoryBundle &bundle);

} // namespace naranhi::storage
