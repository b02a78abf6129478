// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/feedfinding.h"

#include "services/network.h"

namespace naranhi::services {

using sources::FeedLink;
using sources::FetchRequest;

namespace {

constexpr qsizetype mostTried = 3; // of the links of a page

Result<FoundFeed> feedIn(const sources::FetchOutcome &outcome)
{
    if (!outcome)
        return Failure(outcome.error().error);
    const sources::RawFeed raw{.bytes = outcome->bytes,
        .charset = outcome->charset,
        .address = outcome->address.toString(QUrl::FullyEncoded)};
    const Result<sources::Feed> feed = sources::readFeed(raw);
    if (!feed)
        return Failure(feed.error());
    FoundFeed found{.feed = *feed, .fetched = *outcome, .links = {}};
    found.fetched.bytes.clear();
    return found;
}

// What a person typed may be this machine, and so may what it says of itself.
FetchRequest requestFor(const QString &address, const FetchRequest &first)
{
    const QUrl url(address);
    return {.address = url,
        .kind = sources::FetchKind::Feed,
        .typed = first.typed && url.host() == first.address.host()};
}

} // namespace

Result<FoundFeed> findFeed(Network &network, const FetchRequest &request, const CancelToken &cancel)
{
    const sources::FetchOutcome first = Network::wait(network.fetch(request, cancel));
    const Result<FoundFeed> named = feedIn(first);
    if (named || !first)
        return named;
    const QString address = first->address.toString(QUrl::FullyEncoded);
    const QList<FeedLink> links = sources::feedLinksIn(
        {.bytes = first->bytes, .charset = first->charset, .address = address});
    QStringList places;
    for (const FeedLink &link : links.first(qMin(links.size(), mostTried)))
        places.append(link.address);
    if (places.isEmpty())
        places = sources::usualFeedPlaces(address);
    for (const QString &place : places) {
        if (cancel.isCancelled())
            return Failure(Error{Error::Code::Cancelled, {}});
        Result<FoundFeed> found
            = feedIn(Network::wait(network.fetch(requestFor(place, request), cancel)));
        if (!found)
            continue;
        found->links = links;
        return found;
    }
    return Failure(Error{Error::Code::NoFeed, address});
}

} // namespace naranhi::services
