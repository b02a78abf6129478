// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "sources/feeds/feed.h"

#include <QByteArray>

namespace naranhi::sources {

inline constexpr qsizetype maximumFeedBytes = 2 * 1024 * 1024;
inline constexpr qsizetype maximumFeedItems = 2000;

struct RawFeed
{
    QByteArray bytes;
    QString charset; // declared by whoever delivered it; empty when nobody did
    QString address; // where it came from, for relative links; may be empty
};

// Bytes in, feed out: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, CDF, JSON Feed. Lenient: markup that
// is no XML is read as far as it can be understood. Nothing is fetched, no external entity is
// looked at. Pure; any thread. Errors: Empty, NotText, NoFeed, TooLarge (over 2 MB).
[[nodiscard]] Result<Feed> readFeed(const RawFeed &raw);

} // namespace naranhi::sources
