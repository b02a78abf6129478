// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library/library.h"

#include "storage/library/librarysearch.h"
#include "storage/library/namerecords.h"
#include "storage/library/schema.h"
#include "storage/library/storyrecords.h"

#include <QFileInfo>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace naranhi::storage {

namespace {

const QString raiseChange = u"INSERT INTO meta(key, value) VALUES('change', '1') ON CONFLICT(key)"
                            " DO UPDATE SET value = CAST(CAST(meta.value AS BIGINT) + 1 AS TEXT)"_s;

bool isLeftOpen(const LibraryLocation &location)
{
    return !location.isServer() && QFileInfo(location.text + u"-wal"_s).size() > 0;
}

Error readOnly()
{
    return {Error::Code::NotWritable, u"read-only"_s};
}

} // namespace

Library::Library(const LibraryLocation &location, const Placing &placing)
    : m_location(location)
    , m_placing(placing)
    , m_wasLeftOpen(isLeftOpen(location))
{
}

Result<std::unique_ptr<Library>> Library::open(
    const LibraryLocation &location, const Placing &placing)
{
    std::unique_ptr<Library> library(new Library(location, placing));
    Result<std::unique_ptr<Database>> database = Database::open(location);
    const bool isThere = !location.isServer() && QFileInfo::exists(location.text);
    if (!database && database.error().code == Error::Code::NotWritable && isThere) {
        database = Database::open(location, LibraryAccess::ReadOnly);
        library->m_isReadOnly = true;
    }
    if (!database)
        return Failure(database.error());
    library->m_database = std::move(*database);
    const auto backUpFirst = [&]() -> Result<void> {
        if (location.isServer())
            return {};
        return library->backUp(QDateTime::currentDateTimeUtc()).map([](const LibraryBackup &) {});
    };
    return migrate(*library->m_database, backUpFirst).map([&] { return std::move(library); });
}

template <typename Act> auto Library::write(const Act &act) -> decltype(act())
{
    if (m_isReadOnly)
        return Failure(readOnly());
    if (m_isAtOnce)
        return act();
    return m_database->transaction([&]() -> decltype(act()) {
        auto result = act();
        if (!result)
            return result;
        if (const Result<void> raised = bumpChange(); !raised)
            return Failure(raised.error());
        return result;
    });
}

Result<void> Library::atOnce(const std::function<Result<void>()> &act)
{
    return write([&]() -> Result<void> {
        const QScopedValueRollback inside(m_isAtOnce, true);
        return act();
    });
}

Result<void> Library::bumpChange()
{
    return m_database->run(raiseChange);
}

Result<qint64> Library::changeNumber()
{
    return m_database->value(u"SELECT value FROM meta WHERE key = 'change'"_s)
        .map([](const QVariant &value) { return value.toLongLong(); });
}

Result<LibraryBackup> Library::backUp(const QDateTime &now)
{
    if (m_location.isServer())
        return Failure(Error{Error::Code::UnsupportedInput, u"server"_s});
    return makeBackup(*m_database, m_location.text, now);
}

Result<Stored> Library::store(const IncomingArticle &incoming)
{
    return write([&]() -> Result<Stored> {
        const Result<Stored> stored = ArticleRecords(*m_database).store(incoming);
        if (!stored || stored->outcome != StoreOutcome::Added)
            return stored;
        return place(stored->id, incoming.signature).map([&] { return *stored; });
    });
}

Result<Stored> Library::keepVersion(const IncomingArticle &incoming)
{
    const Result<std::optional<StoredId>> known
        = ArticleRecords(*m_database).find(incoming.article);
    if (!known)
        return Failure(known.error());
    return *known ? Stored{**known, StoreOutcome::Unchanged} : store(incoming);
}

Result<void> Library::place(StoredId id, const StorySignature &signature)
{
    if (!m_placing || signature.terms.isEmpty())
        return {};
    StoryRecords stories(*m_database);
    StorySignature telling = signature;
    const auto candidates = stories.candidates(telling, id);
    return candidates ? stories.place(id, m_placing(telling, *candidates))
                      : Failure(candidates.error());
}

Result<StoredId> Library::idOf(const Article &article)
{
    return ArticleRecords(*m_database).idOf(article);
}

Result<Article> Library::article(StoredId id)
{
    return ArticleRecords(*m_database).newest(id);
}

Result<QList<StoredVersion>> Library::versions(StoredId id)
{
    return ArticleRecords(*m_database).versions(id);
}

Result<LibraryHits> Library::find(const LibraryQuery &query)
{
    return findArticles(*m_database, query);
}

Result<qint64> Library::articleCount()
{
    return m_database->value(u"SELECT count(*) FROM articles"_s).map([](const QVariant &count) {
        return count.toLongLong();
    });
}

Result<QStringList> Library::outlets()
{
    return outletsOf(*m_database);
}

Result<QStringList> Library::tags()
{
    return tagsOf(*m_database);
}

Result<StoredArticle> Library::look(StoredId id)
{
    return ArticleRecords(*m_database).look(id);
}

Result<QString> Library::note(StoredId id)
{
    return ArticleRecords(*m_database).note(id);
}

Result<StoredRecord> Library::record(StoredId id)
{
    return ArticleRecords(*m_database).record(id);
}

Result<QList<StoredRecord>> Library::remove(const QList<StoredId> &ids)
{
    return write([&]() -> Result<QList<StoredRecord>> {
        ArticleRecords articles(*m_database);
        StoryRecords stories(*m_database);
        QList<StoredRecord> removed;
        for (const StoredId id : ids) {
            const Result<StoredRecord> record = articles.record(id);
            if (!record)
                return Failure(record.error());
            removed.append(*record);
            const auto feeds = FeedRecords(*m_database).placesOf(id);
            if (!feeds)
                return Failure(feeds.error());
            removed.last().feeds = *feeds;
            const auto alone = stories.arrange({.placements = {{id, StoredStoryId::None, false}}});
            if (!alone)
                return Failure(alone.error());
            if (const Result<void> gone = articles.remove(id); !gone)
                return Failure(gone.error());
        }
        return removed;
    });
}

Result<void> Library::putBack(const QList<StoredRecord> &records)
{
    return write([&]() -> Result<void> {
        Result<void> done;
        for (const StoredRecord &record : records) {
            done = done.and_then([&] { return ArticleRecords(*m_database).putBack(record); })
                       .and_then([&] {
                           const StoryArrangement::Placement place{
                               record.article.id, record.article.story, record.isPlacedByReader};
                           return StoryRecords(*m_database)
                               .arrange({.placements = {place}})
                               .map([](const StoryArrangement &) {});
                       })
                       .and_then([&] {
                           return FeedRecords(*m_database).putBack(record.article.id, record.feeds);
                       });
        }
        return done;
    });
}

Result<void> Library::setRead(const QList<StoredId> &ids, bool isRead)
{
    return write([&] {
        Result<void> done;
        for (const StoredId id : ids)
            done = done.and_then([&] { return ArticleRecords(*m_database).setRead(id, isRead); });
        return done;
    });
}

Result<void> Library::setNote(StoredId id, const QString &note)
{
    return write([&] { return ArticleRecords(*m_database).setNote(id, note); });
}

Result<void> Library::setTags(StoredId id, const QStringList &tags)
{
    return write([&] { return ArticleRecords(*m_database).setTags(id, tags); });
}

Result<void> Library::recordNames(
    const QList<Entity> &entities, const QHash<ArticleId, StoredId> &articles)
{
    return write([&] { return NameRecords(*m_database).record(entities, articles); });
}

Result<QList<Subscription>> Library::subscriptions()
{
    return FeedRecords(*m_database).list();
}

Result<void> Library::subscribe(const Subscription &subscription)
{
    return write([&] { return FeedRecords(*m_database).add(subscription); });
}

Result<QList<StoredFeed>> Library::feeds()
{
    return FeedRecords(*m_database).listWithCounts();
}

Result<FeedRecord> Library::unsubscribe(const QString &address)
{
    return write([&] { return FeedRecords(*m_database).remove(address); });
}

Result<void> Library::putBack(const FeedRecord &record)
{
    return write([&] { return FeedRecords(*m_database).putBack(record); });
}

Result<void> Library::recordUpdate(const QString &address, const Subscription &now)
{
    return write([&] { return FeedRecords(*m_database).renew(address, now); });
}

Result<QStringList> Library::unseenEntries(const QString &address, const QList<FeedEntry> &entries)
{
    return write([&] { return FeedRecords(*m_database).unseen(address, entries); });
}

Result<void> Library::markSeen(const QString &address, const FeedRecord::Entry &entry)
{
    return write([&] { return FeedRecords(*m_database).markSeen(address, entry); });
}

Result<QList<StoredId>> Library::unreadOf(const QString &address)
{
    return FeedRecords(*m_database).unread(address);
}

Result<QList<ShortEntry>> Library::shortEntries(const QList<StoredId> &articles)
{
    return FeedRecords(*m_database).shortEntries(articles);
}

Result<QList<ShortEntry>> Library::shortEntriesOf(const QString &address, int limit)
{
    return FeedRecords(*m_database).shortEntriesOf(address, limit);
}

Result<Stored> Library::complete(const IncomingArticle &incoming)
{
    const auto entry
        = idOf(incoming.article).and_then([this](StoredId id) { return shortEntries({id}); });
    if (!entry)
        return Failure(entry.error());
    if (entry->isEmpty())
        return store(incoming);
    return write([&]() -> Result<Stored> {
        const StoredId id = entry->constFirst().article;
        const Result<void> done
            = ArticleRecords(*m_database)
                  .complete(incoming)
                  .and_then([&](StoredId) { return FeedRecords(*m_database).markWhole(id); })
                  .and_then([&] { return placeIfAlone(id, incoming.signature); });
        if (!done)
            return Failure(done.error());
        return Stored{id, StoreOutcome::NewVersion};
    });
}

// A whole text tells more of what it is about than a few lines did.
Result<void> Library::placeIfAlone(StoredId id, const StorySignature &signature)
{
    const Result<StoredRecord> record = ArticleRecords(*m_database).record(id);
    if (!record)
        return Failure(record.error());
    const bool isAlone = record->article.story == StoredStoryId::None && !record->isPlacedByReader;
    return isAlone ? place(id, signature) : Result<void>();
}

Result<QList<StoredStory>> Library::stories(int limit)
{
    return StoryRecords(*m_database).list(limit);
}

Result<QList<StoredId>> Library::articlesOf(StoredStoryId story)
{
    return StoryRecords(*m_database).articlesOf(story);
}

Result<StoredStoryId> Library::createStory()
{
    return write([&] { return StoryRecords(*m_database).create(); });
}

Result<StoryArrangement> Library::arrange(const StoryArrangement &arrangement)
{
    return write([&] { return StoryRecords(*m_database).arrange(arrangement); });
}

Result<QString> Library::storyName(StoredStoryId story)
{
    return StoryRecords(*m_database).name(story);
}

Result<QString> Library::storyState(StoredStoryId story)
{
    return StoryRecords(*m_database).state(story);
}

Result<void> Library::setStoryState(StoredStoryId story, const QString &state)
{
    return write([&] { return StoryRecords(*m_database).setState(story, state); });
}

} // namespace naranhi::storage
