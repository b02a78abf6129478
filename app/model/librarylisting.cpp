// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/librarylisting.h"

namespace naranhi {

bool asksForSome(const LibraryQuery &query)
{
    LibraryQuery all;
    all.limit = query.limit;
    return query != all;
}

LibraryListing::LibraryListing(QObject *parent)
    : QObject(parent)
{
    m_query.limit = mostHits;
}

void LibraryListing::setQuery(const LibraryQuery &query)
{
    LibraryQuery now = query;
    now.limit = mostHits;
    if (now == m_query)
        return;
    m_query = now;
    Q_EMIT queryChanged();
}

void LibraryListing::ask(const LibraryAct &act)
{
    Q_EMIT asked(act);
}

void LibraryListing::setCondition(LibraryCondition condition)
{
    if (condition == m_condition)
        return;
    m_condition = condition;
    Q_EMIT conditionChanged();
}

void LibraryListing::setHits(const LibraryQuery &query, const LibraryHits &hits)
{
    if (query != m_query)
        return;
    m_articles.setHits(hits);
    if (asksForSome(query)) {
        StoredStoryModel::Search search{query.text.trimmed(), {}};
        for (const LibraryHit &hit : hits.hits)
            if (hit.article.story != StoredStoryId::None)
                search.foundIn += hit.article.story;
        m_stories.setSearch(search);
    } else {
        m_stories.setSearch({});
    }
    Q_EMIT listed();
}

void LibraryListing::setStories(const QList<StoredStory> &stories)
{
    m_stories.setStories(stories);
    Q_EMIT listed();
}

void LibraryListing::setChoices(
    const QStringList &outlets, const QStringList &tags, qint64 articleCount)
{
    m_outlets = outlets;
    m_tags = tags;
    m_articleCount = articleCount;
    Q_EMIT choicesChanged();
    Q_EMIT listed();
}

void LibraryListing::setOpen(const QSet<StoredId> &articles, StoredStoryId story)
{
    m_articles.setOpen(articles);
    m_stories.setOpen(story);
    if (story == m_openStory)
        return;
    m_openStory = story;
    Q_EMIT openStoryChanged();
}

void LibraryListing::clear()
{
    setHits(m_query, {});
    setStories({});
    setChoices({}, {}, 0);
    m_feeds.setFeeds({});
}

} // namespace naranhi
