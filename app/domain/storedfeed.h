// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryvalues.h"
#include "domain/subscription.h"

namespace naranhi {

// A feed as the library has it.
struct StoredFeed
{
    Subscription subscription;
    int articles = 0; // of its entries that are there
    int unread = 0;

    bool operator==(const StoredFeed &) const = default;
};

// A feed with all that hangs on it, as it leaves the library and can be put back.
struct FeedRecord
{
    struct Entry
    {
        QString item; // its id in the feed
        StoredId article = StoredId::None; // None: removed, and not to come back
        bool isShort = false;

        bool operator==(const Entry &) const = default;
    };
    Subscription subscription;
    QList<Entry> entries{};

    bool operator==(const FeedRecord &) const = default;
};

// An article of which only what a feed says of it has come.
struct ShortEntry
{
    StoredId article = StoredId::None;
    QString address; // where its whole text stands
    bool isTyped = false; // a person typed an address of this host

    bool operator==(const ShortEntry &) const = default;
};

} // namespace naranhi
