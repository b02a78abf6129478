// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/feeds/feedreader.h"

#include <QStringList>

namespace naranhi::sources {

// A feed that a page points at.
struct FeedLink
{
    QString address; // http or https
    QString title; // as the page calls it; may be empty

    bool operator==(const FeedLink &) const = default;
};

// The feeds of a page (its bytes and where it came from), the likeliest first: those that its head
// names, those of comments behind the others; if it names none, those that its links lead to by
// their looks. Pure; any thread. Nothing if it is no page.
[[nodiscard]] QList<FeedLink> feedLinksIn(const RawFeed &page);

// Where sites have their feeds that do not say so, by the page's address.
[[nodiscard]] QStringList usualFeedPlaces(const QString &pageAddress);

} // namespace naranhi::sources
