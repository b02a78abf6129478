// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes at all as a feed: items whose markup is as promised, or an error; never a crash.

#include "sources/feeds/feedreader.h"
#include "support/feedsafety.h"

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace naranhi;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto feed = sources::readFeed(
        {.bytes = bytes, .charset = {}, .address = u"https://a.example/feed"_s});
    if (!feed)
        return 0;
    for (const sources::FeedItem &item : feed->items) {
        if (!test::forbiddenIn(item.html).isEmpty()) {
            qCritical("broken promise: nothing forbidden comes through");
            std::abort();
        }
    }
    return 0;
}
