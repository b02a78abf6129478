// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "domain/entity.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <optional>

namespace naranhi {

// Given out by the library and never again, also after a removal.
enum class StoredId : qint64 { None = 0 };
enum class StoredStoryId : qint64 { None = 0 };

inline size_t qHash(StoredId id, size_t seed = 0)
{
    return ::qHash(static_cast<qint64>(id), seed);
}
inline size_t qHash(StoredStoryId id, size_t seed = 0)
{
    return ::qHash(static_cast<qint64>(id), seed);
}

// What a list shows of a stored article.
struct StoredArticle
{
    StoredId id = StoredId::None;
    StoredStoryId story = StoredStoryId::None; // the one that it belongs to
    QString address; // where it came from; empty for files and pasted text
    QString title;
    QString outlet;
    QString published; // as Article::published.value
    QDateTime added; // UTC
    bool isRead = false;
    int versions = 1;
    QStringList tags{}; // in alphabetical order
    QString noteLine{}; // the first of the reader's note; empty when there is none

    bool operator==(const StoredArticle &) const = default;
};

// One fetched state of an article. Versions count from 1 in the order in which they came.
struct StoredVersion
{
    int number = 1;
    QDateTime fetched; // UTC
    Article article;

    bool operator==(const StoredVersion &) const = default;
};

// Of which feed an article is an entry.
struct FeedPlace
{
    QString feed; // its address
    QString item; // the entry's id
    bool isShort = false; // only what the feed says of it has come

    bool operator==(const FeedPlace &) const = default;
};

// An article with all that hangs on it, as it leaves the library and can be put back.
struct StoredRecord
{
    StoredArticle article;
    QList<StoredVersion> versions; // the oldest first
    QString note;
    bool isPlacedByReader = false; // in its story
    QByteArray signature{}; // domain/storysignature.h
    QList<FeedPlace> feeds{};

    bool operator==(const StoredRecord &) const = default;
};

// What became of an article that was handed to the library.
enum class StoreOutcome { Added, NewVersion, Unchanged };

struct Stored
{
    StoredId id = StoredId::None;
    StoreOutcome outcome = StoreOutcome::Added;

    bool operator==(const Stored &) const = default;
};

// Articles that report the same matter.
struct StoredStory
{
    StoredStoryId id = StoredStoryId::None;
    QString name; // the reader's, else the title of its first article
    bool isNamed = false; // by the reader
    bool isPinned = false; // stays on top, and grows only by the reader's hand
    int articles = 0;
    int outlets = 0;
    QString first; // of the publication dates; empty when none is known
    QString last;
    QDateTime touched; // when something was added or changed last; UTC

    bool operator==(const StoredStory &) const = default;
};

// Where articles belong, and how the stories are called: as it shall be, or as it was before.
struct StoryArrangement
{
    struct Story
    {
        StoredStoryId id = StoredStoryId::None;
        QString name; // the reader's; empty for none
        bool isPinned = false;

        bool operator==(const Story &) const = default;
    };
    struct Placement
    {
        StoredId article = StoredId::None;
        StoredStoryId story = StoredStoryId::None; // None: it stands alone
        bool isByReader = false; // stays where it is, whatever else comes

        bool operator==(const Placement &) const = default;
    };
    QList<Story> stories{}; // only those that are touched
    QList<Placement> placements{};

    bool operator==(const StoryArrangement &) const = default;
};

// What to look for. Empty fields ask for nothing.
struct LibraryQuery
{
    QString text{}; // words that must all be there; "…" together; -word not there
    QString outlet{};
    QString from{}; // publication date, included: "2024-01-26"
    QString until{}; // included
    QString entity{}; // a name; all forms of what it names count
    std::optional<EntityType> entityType{};
    QString tag{};
    bool onlyUnread = false;
    bool onlyNoted = false; // with a note of the reader's
    StoredStoryId story = StoredStoryId::None;
    QString feed{}; // its address
    int limit = 100;

    bool operator==(const LibraryQuery &) const = default;
};

struct LibraryHit
{
    StoredArticle article;
    QString snippet; // of the text around what was found; its beginning when nothing was asked for
    QList<TextSpan> marks{}; // what was found in the snippet

    bool operator==(const LibraryHit &) const = default;
};

struct LibraryHits
{
    QList<LibraryHit> hits{}; // the best first
    bool isMore = false; // than `limit`

    bool operator==(const LibraryHits &) const = default;
};

} // namespace naranhi
