// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/commandline.h"
#include "shell/commands/streams.h"

namespace naranhi {

// naranhi feed: the feed in a file, on standard input, at an address or of the page there as JSON,
// with the keys title, address, updated and items, each of these with id, title, address, authors,
// published, updated, text and html. Moments are in UTC ("2024-01-26T04:43:00Z"); what the feed
// does not state is empty. A feed that breaks off, or has more than is read, is written as far as
// it goes, and standard error says so.
[[nodiscard]] ExitStatus runFeed(const FeedCommand &command, const Streams &streams);

} // namespace naranhi
