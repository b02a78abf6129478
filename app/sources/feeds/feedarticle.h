// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "domain/result.h"
#include "sources/feeds/feed.h"

namespace naranhi::sources {

// The short article of an entry, until its page is read: what the feed says of it, and its text.
// Its source is the entry's address without tracking. Moments in UTC of Korean texts are put on
// Korean clocks, which is what the text's own days mean.
[[nodiscard]] Article articleOf(const FeedItem &item, const Feed &feed);

// Whether there is likely to be more at the address of such an article than the feed told of it.
[[nodiscard]] bool isShort(const Article &entry);

// The article of an entry, now that its page was read: under the entry's address, however the page
// calls itself, and with what only the feed knew. NoArticle when the page tells less than the
// entry does, as those of notices and logins do.
[[nodiscard]] Result<Article> completed(const Article &entry, const Article &page);

} // namespace naranhi::sources
