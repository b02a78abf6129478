// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/commands/feedcommand.h"

#include "services/feedfinding.h"
#include "services/network.h"
#include "shell/errorsentences.h"
#include "sources/inputs.h"
#include "sources/network/addresses.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <string>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

QString momentOf(const QDateTime &date)
{
    return date.isValid() ? date.toUTC().toString(Qt::ISODate) : QString();
}

QJsonObject objectOf(const sources::FeedItem &item)
{
    return {{u"id"_s, item.id},
        {u"title"_s, item.title},
        {u"address"_s, item.address},
        {u"authors"_s, QJsonArray::fromStringList(item.authors)},
        {u"published"_s, momentOf(item.published)},
        {u"updated"_s, momentOf(item.updated)},
        {u"text"_s, item.text},
        {u"html"_s, item.html}};
}

QByteArray documentOf(const sources::Feed &feed)
{
    QJsonArray items;
    for (const sources::FeedItem &item : feed.items)
        items.append(objectOf(item));
    const QJsonObject object{{u"title"_s, feed.title},
        {u"address"_s, feed.address},
        {u"updated"_s, momentOf(feed.updated)},
        {u"items"_s, items}};
    return QJsonDocument(object).toJson();
}

// One byte more than a feed may have tells that there are too many.
Result<QByteArray> bytesOf(const QString &input, std::istream &standardInput)
{
    if (input == u"-") {
        std::string bytes(sources::maximumFeedBytes + 1, '\0');
        standardInput.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        return QByteArray(bytes.data(), static_cast<qsizetype>(standardInput.gcount()));
    }
    return sources::loadInput(input).map([](const sources::RawInput &raw) { return raw.bytes; });
}

// The feed, and what there is to say of where it was found.
Result<sources::Feed> feedFrom(const FeedCommand &command, const Streams &streams)
{
    if (!sources::isAddress(command.input))
        return bytesOf(command.input, streams.in).and_then([&command](const QByteArray &bytes) {
            return sources::readFeed({.bytes = bytes, .charset = {}, .address = command.address});
        });
    services::Network network;
    const Result<services::FoundFeed> found
        = services::findFeed(network, {.address = QUrl(command.input), .typed = true});
    if (!found)
        return Failure(found.error());
    if (found->fetched.address != QUrl(command.input))
        complain(streams,
            u"%1: The feed is at %2"_s.arg(command.input, found->fetched.address.toString()));
    return found->feed;
}

QString remarkOn(sources::FeedExtent extent)
{
    switch (extent) {
    case sources::FeedExtent::Whole:
        break;
    case sources::FeedExtent::BrokenOff:
        return u"The feed breaks off; this is what could be read."_s;
    case sources::FeedExtent::CutShort:
        return u"The feed has more than is read; this is its beginning."_s;
    }
    return {};
}

} // namespace

ExitStatus runFeed(const FeedCommand &command, const Streams &streams)
{
    const Result<sources::Feed> feed = feedFrom(command, streams);
    if (!feed) {
        complain(streams, command.input + u": "_s + sentenceFor(feed.error()));
        return someFailed;
    }
    streams.out << documentOf(*feed).constData() << std::flush;
    if (!streams.out) {
        complain(streams, sentenceFor(Error{Error::Code::NotWritable, {}}));
        return someFailed;
    }
    // Feeds are broken every day, and read as far as they go: a remark, no failure.
    if (feed->extent != sources::FeedExtent::Whole)
        complain(streams, command.input + u": "_s + remarkOn(feed->extent));
    return allDone;
}

} // namespace naranhi
