// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace naranhi::sources {

inline constexpr qsizetype mostOpmlFeeds = 10000;

// A feed in a list of subscriptions.
struct OpmlFeed
{
    QString address; // http or https
    QString title; // may be empty
    QString page; // that the feed belongs to; may be empty
    QStringList folders; // that it lies in, the outermost first

    bool operator==(const OpmlFeed &) const = default;
};

struct Opml
{
    QString title;
    QList<OpmlFeed> feeds; // each address once, in the order of the list

    bool operator==(const Opml &) const = default;
};

// A list of subscriptions as other readers write it: OPML 1.0 and 2.0, nested folders, and lists
// that are no XML as far as they can be understood. Pure. Errors: Empty, NotText, TooLarge (over 2
// MB), NoFeed (there is none in it).
[[nodiscard]] Result<Opml> readOpml(const QByteArray &bytes);

// OPML 2.0, UTF-8. Feeds of one folder stand together, folders where their first feed stands.
[[nodiscard]] QByteArray writeOpml(const Opml &opml);

} // namespace naranhi::sources
