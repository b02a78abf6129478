// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes at all as a feed: items whose markup is as promised, or an error; as a list of feeds,
// and as a page that names some: addresses of the web and nothing else. Never a crash.

#include "sources/feeds/feeddiscovery.h"
#include "sources/feeds/feedreader.h"
#include "sources/feeds/opml.h"
#include "support/feedsafety.h"

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace naranhi;

namespace {

void promise(bool holds, const char *what)
{
    if (holds)
        return;
    qCritical("broken promise: %s", what);
    std::abort();
}

bool isOfTheWeb(const QString &address)
{
    return address.startsWith("http://"_L1) || address.startsWith("https://"_L1);
}

void readLists(const QByteArray &bytes)
{
    const auto links = sources::feedLinksIn(
        {.bytes = bytes, .charset = {}, .address = u"https://a.example/page"_s});
    for (const sources::FeedLink &link : links)
        promise(isOfTheWeb(link.address), "feeds that a page names are of the web");
    if (const auto opml = sources::readOpml(bytes)) {
        for (const sources::OpmlFeed &feed : opml->feeds)
            promise(isOfTheWeb(feed.address), "feeds of a list are of the web");
        promise(sources::readOpml(sources::writeOpml(*opml)).has_value(),
            "what is written can be read again");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    readLists(bytes);
    const auto feed = sources::readFeed(
        {.bytes = bytes, .charset = {}, .address = u"https://a.example/feed"_s});
    if (!feed)
        return 0;
    for (const sources::FeedItem &item : feed->items)
        promise(test::forbiddenIn(item.html).isEmpty(), "nothing forbidden comes through");
    return 0;
}
