// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/commands/feedverbs.h"

#include "services/feedfinding.h"
#include "services/feedschedule.h"
#include "services/feedupdate.h"
#include "services/network.h"
#include "shell/feeds/feedfiles.h"
#include "sources/network/addresses.h"
#include "storage/library/library.h"

#include <QJsonObject>

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace naranhi {

using services::Network;
using storage::Library;

namespace {

QString momentOf(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODate) : QString();
}

QJsonObject objectOf(const StoredFeed &feed)
{
    const Subscription &subscription = feed.subscription;
    return {{u"address"_s, subscription.address},
        {u"title"_s, subscription.title},
        {u"folder"_s, subscription.folder},
        {u"articles"_s, feed.articles},
        {u"unread"_s, feed.unread},
        {u"updated"_s, momentOf(subscription.tried)},
        {u"error"_s, subscription.error}};
}

Result<Subscription> found(Network &network, const QString &input)
{
    const auto typed = sources::addressFromTyped(input);
    if (!typed)
        return Failure(Error{Error::Code::UnsupportedInput, input});
    return services::findFeed(
        network, {.address = typed->url, .typed = true, .schemeGuessed = typed->schemeGuessed})
        .map([&](const services::FoundFeed &feed) {
            const QUrl address = feed.fetched.address;
            return Subscription{.address = address.toString(QUrl::EncodeSpaces),
                .title = feed.feed.title,
                .page = feed.feed.address,
                .isTyped = address.host() == typed->url.host()};
        });
}

Result<QList<Subscription>> wantedBy(const QString &input, std::optional<Network> &network)
{
    if (isFeedList(input) && !sources::isAddress(input))
        return readFeedList(input).map(subscriptionsIn);
    if (!network)
        network.emplace();
    return found(*network, input).map([](const Subscription &subscription) {
        return QList<Subscription>{subscription};
    });
}

struct Asked
{
    Subscription subscription;
    QFuture<sources::FetchOutcome> fetch;
};

ExitStatus tell(Library &library, const LibraryCall &call, const Asked &asked)
{
    const services::FeedReading reading = services::readFeedIn(Network::wait(asked.fetch));
    const services::FeedUpdate update
        = services::updateOf(asked.subscription, reading, QDateTime::currentDateTimeUtc());
    const Result<int> articles = services::storeUpdate(library, update);
    if (!articles)
        return failed(call, articles.error(), update.address);
    if (update.error)
        return failed(call, *update.error, update.address);
    writeLine(call,
        {{u"address"_s, update.subscription.address},
            {u"title"_s, update.subscription.title},
            {u"new"_s, *articles}});
    return allDone;
}

} // namespace

ExitStatus runFeeds(Library &library, const LibraryCall &call)
{
    const auto feeds = library.feeds();
    if (!feeds)
        return failed(call, feeds.error());
    const QString &path = call.command.output;
    QList<Subscription> subscriptions;
    for (const StoredFeed &feed : *feeds) {
        subscriptions.append(feed.subscription);
        if (path.isEmpty())
            writeLine(call, objectOf(feed));
    }
    if (path.isEmpty())
        return allDone;
    const Result<void> written = writeFeedList(path, subscriptions);
    return written ? allDone : failed(call, written.error(), path);
}

ExitStatus runSubscribe(Library &library, const LibraryCall &call)
{
    ExitStatus status = allDone;
    std::optional<Network> network;
    for (const QString &input : call.command.words) {
        const auto wanted = wantedBy(input, network);
        const auto there = library.subscriptions();
        if (!wanted || !there) {
            status = failed(call, wanted ? there.error() : wanted.error(), input);
            continue;
        }
        for (const Subscription &subscription : *wanted) {
            const bool isNew
                = std::ranges::find(*there, subscription.address, &Subscription::address)
                == there->end();
            const Result<void> done = isNew ? library.subscribe(subscription) : Result<void>();
            if (!done)
                return failed(call, done.error());
            writeLine(call,
                {{u"address"_s, subscription.address},
                    {u"title"_s, subscription.title},
                    {u"outcome"_s, isNew ? u"added"_s : u"unchanged"_s}});
        }
    }
    return status;
}

ExitStatus runUnsubscribe(Library &library, const LibraryCall &call)
{
    ExitStatus status = allDone;
    for (const QString &address : call.command.words) {
        const auto removed = library.unsubscribe(address);
        if (!removed)
            return failed(call, removed.error());
        if (removed->subscription.address.isEmpty())
            status = failed(call, Error{Error::Code::NoFeed, {}}, address);
    }
    return status;
}

// All are asked together, so that a slow site delays the others only a little; how many a host
// takes at once, the network knows.
ExitStatus runUpdate(Library &library, const LibraryCall &call)
{
    const auto all = library.subscriptions();
    if (!all)
        return failed(call, all.error());
    const QStringList &words = call.command.words;
    ExitStatus status = allDone;
    for (const QString &word : words)
        if (std::ranges::find(*all, word, &Subscription::address) == all->end())
            status = failed(call, Error{Error::Code::NoFeed, {}}, word);
    Network network;
    std::vector<Asked> asked;
    for (const Subscription &subscription : *all) {
        if (!words.isEmpty() && !words.contains(subscription.address))
            continue;
        if (services::mayBeAskedNow(subscription, QDateTime::currentDateTimeUtc()))
            asked.push_back({subscription, network.fetch(services::requestFor(subscription))});
        else
            status = failed(call, Error{Error::Code::TryLater, {}}, subscription.address);
    }
    for (const Asked &each : asked)
        if (tell(library, call, each) != allDone)
            status = someFailed;
    return status;
}

} // namespace naranhi
