// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/canceltoken.h"
#include "sources/feeds/feeddiscovery.h"
#include "sources/network/fetching.h"

namespace naranhi::services {

class Network;

// A feed that was found, and how to go on with it.
struct FoundFeed
{
    sources::Feed feed;
    sources::Fetched fetched; // without its bytes
    QList<sources::FeedLink> links; // of the page that led to it; empty when it was named itself
};

// The feed at an address, or that of the page there: what the page names, then where sites usually
// have theirs. Waits: never on the GUI thread. Errors: those of fetching, NoFeed.
[[nodiscard]] Result<FoundFeed> findFeed(
    Network &network, const sources::FetchRequest &request, const CancelToken &cancel = {});

} // namespace naranhi::services
