// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "model/feedlisting.h"
#include "model/libraryact.h"
#include "model/storedarticlemodel.h"
#include "model/storedstorymodel.h"

#include <QObject>

namespace naranhi {

enum class LibraryCondition {
    None, // there is no library
    Opening,
    Open,
    ReadOnly,
    Unavailable, // it could not be opened
};

// What the window knows of the library: what is asked for, what was found, which of it is open.
// Views observe it and ask; the shell answers in the background and fills it. No I/O in it. Lives
// on the GUI thread.
class LibraryListing final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryListing)

public:
    static constexpr int mostHits = 300;

    explicit LibraryListing(QObject *parent = nullptr);

    [[nodiscard]] LibraryCondition condition() const { return m_condition; }
    [[nodiscard]] bool isUsable() const
    {
        return m_condition == LibraryCondition::Open || m_condition == LibraryCondition::ReadOnly;
    }
    [[nodiscard]] const LibraryQuery &query() const { return m_query; }
    [[nodiscard]] StoredArticleModel &articles() { return m_articles; }
    [[nodiscard]] StoredStoryModel &stories() { return m_stories; }
    [[nodiscard]] FeedListing &feeds() { return m_feeds; }
    [[nodiscard]] const QStringList &outlets() const { return m_outlets; }
    [[nodiscard]] const QStringList &tags() const { return m_tags; }
    [[nodiscard]] qint64 articleCount() const { return m_articleCount; } // in the whole library
    [[nodiscard]] StoredStoryId openStory() const { return m_openStory; }

    // By views.
    void setQuery(const LibraryQuery &query);
    void ask(const LibraryAct &act);

    // By the shell.
    void setCondition(LibraryCondition condition);
    // What was found for the query; answers to a former one are passed over.
    void setHits(const LibraryQuery &query, const LibraryHits &hits);
    void setStories(const QList<StoredStory> &stories);
    void setChoices(const QStringList &outlets, const QStringList &tags, qint64 articleCount);
    void setOpen(const QSet<StoredId> &articles, StoredStoryId story);
    void clear(); // of what was found

Q_SIGNALS:
    void conditionChanged();
    void queryChanged();
    void listed(); // hits, stories or how many there are
    void choicesChanged();
    void openStoryChanged();
    void asked(const naranhi::LibraryAct &act);

private:
    LibraryCondition m_condition = LibraryCondition::None;
    LibraryQuery m_query;
    StoredArticleModel m_articles;
    StoredStoryModel m_stories;
    FeedListing m_feeds;
    QStringList m_outlets;
    QStringList m_tags;
    qint64 m_articleCount = 0;
    StoredStoryId m_openStory = StoredStoryId::None;
};

// Whether anything narrows what is listed.
[[nodiscard]] bool asksForSome(const LibraryQuery &query);

} // namespace naranhi
