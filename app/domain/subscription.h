// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace naranhi {

// A feed that is read again and again, and how that went so far. A plain value; who updates feeds
// gives back a new one, who keeps them stores it.
struct Subscription
{
    QString address; // of the feed
    QString title{};
    QString page{}; // that the feed belongs to
    QString folder{}; // "News/Korea"; empty: none
    bool isTyped = false; // by a person: may lead to this computer or its own network
    int minutes = 60; // between two updates
    bool loadsWhole = false; // the pages of new entries at once, not when they are opened
    QByteArray etag{}; // as the site gave them
    QByteArray lastModified{};
    QDateTime tried{}; // last; UTC, like the next
    QDateTime notBefore{}; // the site asked for it, or it went wrong
    int failures = 0; // in a row
    QString error{}; // of the last update: the word of an Error::Code; empty when it went well
    bool isGone = false; // the site says that there is no such feed any more: not asked again

    bool operator==(const Subscription &) const = default;
};

} // namespace naranhi
