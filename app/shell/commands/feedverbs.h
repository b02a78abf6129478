// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/commands/librarycall.h"

namespace naranhi {

namespace storage {
class Library;
}

// The verbs of naranhi library that are about feeds. Wait for the network.

// Lists them, or writes them as a list (OPML) where --output says so.
[[nodiscard]] ExitStatus runFeeds(storage::Library &library, const LibraryCall &call);
// To feeds, to those of pages, and to those in lists (OPML).
[[nodiscard]] ExitStatus runSubscribe(storage::Library &library, const LibraryCall &call);
[[nodiscard]] ExitStatus runUnsubscribe(storage::Library &library, const LibraryCall &call);
// All, or those that are named; a line a feed.
[[nodiscard]] ExitStatus runUpdate(storage::Library &library, const LibraryCall &call);

} // namespace naranhi
