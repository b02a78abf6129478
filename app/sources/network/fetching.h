// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QHostAddress>
#include <QList>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

namespace naranhi::sources {

enum class FetchKind { Page, Feed, Image };

// What is wanted from the network. A plain value.
struct FetchRequest
{
    QUrl address; // http or https
    FetchKind kind = FetchKind::Page;
    bool typed = false; // by a person, who may mean this machine or its own network
    bool schemeGuessed = false; // if nothing answers by https, http is tried
    QByteArray etag{}; // as the site gave them; sent back as they are
    QByteArray lastModified{};

    bool operator==(const FetchRequest &) const = default;
};

// What came.
struct Fetched
{
    QUrl address; // after all redirects
    QUrl movedTo; // where it is for good from now on (301, 308); empty when it has not moved
    QByteArray bytes; // unpacked; none when it has not changed
    QString contentType; // "text/html"; lower case
    QString charset; // declared by the site; may be wrong
    QByteArray etag;
    QByteArray lastModified;
    bool notModified = false; // it is what etag and lastModified stand for (304)

    bool operator==(const Fetched &) const = default;
};

struct FetchFailure
{
    Error error;
    int status = 0; // of HTTP; 0 when there was no answer
    QDateTime askAgainAt{}; // not before; invalid when the site did not say

    bool operator==(const FetchFailure &) const = default;
};

using FetchOutcome = tl::expected<Fetched, FetchFailure>;

// The addresses of a host, or the reason why there are none. May answer at once or later, in the
// thread that asked, and not at all once `context` is gone.
using Resolver = std::function<void(const QString &host,
    QObject *context,
    const std::function<void(const QList<QHostAddress> &, const QString &problem)> &answer)>;

// The limits of everything that goes over the network.
struct FetchOptions
{
    std::chrono::milliseconds idle = std::chrono::seconds(15); // to connect, and without a byte
    std::chrono::milliseconds total = std::chrono::seconds(60);
    qint64 pageBytes = 10LL * 1024 * 1024; // all of them after unpacking
    qint64 feedBytes = 2LL * 1024 * 1024;
    qint64 imageBytes = 5LL * 1024 * 1024;
    int redirects = 5;
    int perHost = 2; // connections
    int atOnce = 6; // connections in all; pages, for which a person waits, come on top
    std::chrono::seconds shortestPause = std::chrono::minutes(10); // after 429 without Retry-After
    std::chrono::seconds longestPause = std::chrono::hours(24);
    Resolver resolve{}; // none: as the system does
};

} // namespace naranhi::sources
