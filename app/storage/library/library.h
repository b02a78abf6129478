// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryvalues.h"
#include "domain/storysignature.h"
#include "storage/library/articlerecords.h"
#include "storage/library/backups.h"
#include "storage/library/database.h"
#include "storage/library/feedrecords.h"

#include <functional>

namespace naranhi::storage {

// Everything that is kept: articles with their versions, stories, names, tags, notes, feeds; in one
// file of SQLite's, or on a PostgreSQL server. Owned and used by one thread; several threads,
// windows and machines may each have one on the same library. Each call that changes something is
// done wholly or not at all, and stays done when the program is killed right after it. Errors of
// all calls: NotWritable, Busy, Damaged, NotReadable.
class Library final
{
public:
    // Where a new article belongs, of the articles that share words with it. Pure.
    using Placing
        = std::function<StoryDecision(const StorySignature &, const QList<StoryCandidate> &)>;

    Q_DISABLE_COPY_MOVE(Library)

    // Makes it if there is none; brings an older one to the present form, after a backup. A file
    // that cannot be written is opened for reading. Besides: Newer, BadFormat (no library),
    // NotFound (no such folder, no answer).
    [[nodiscard]] static Result<std::unique_ptr<Library>> open(
        const LibraryLocation &location, const Placing &placing = {});

    [[nodiscard]] const LibraryLocation &location() const { return m_location; }
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }
    // The program that had it open last did not close it, or has it open now: check it.
    [[nodiscard]] bool wasLeftOpen() const { return m_wasLeftOpen; }
    [[nodiscard]] Result<void> check() { return checkSoundness(*m_database); }
    [[nodiscard]] Result<LibraryBackup> backUp(const QDateTime &now);
    // Raised by each change, by whomever.
    [[nodiscard]] Result<qint64> changeNumber();
    // All that `act` changes by calls of this library, wholly or not at all.
    [[nodiscard]] Result<void> atOnce(const std::function<Result<void>()> &act);

    [[nodiscard]] Result<Stored> store(const IncomingArticle &incoming);
    // The same, but an older text does not become the newest again, wherever it comes from.
    [[nodiscard]] Result<Stored> keepVersion(const IncomingArticle &incoming);
    // Under which it is kept, whatever its text is by now; None when it is not.
    [[nodiscard]] Result<StoredId> idOf(const Article &article);
    [[nodiscard]] Result<Article> article(StoredId id); // NotFound; its newest version
    // What lists show of it. NotFound.
    [[nodiscard]] Result<StoredArticle> look(StoredId id);
    [[nodiscard]] Result<QString> note(StoredId id);
    [[nodiscard]] Result<QList<StoredVersion>> versions(StoredId id);
    [[nodiscard]] Result<LibraryHits> find(const LibraryQuery &query);
    [[nodiscard]] Result<qint64> articleCount();
    [[nodiscard]] Result<QStringList> outlets();
    [[nodiscard]] Result<QStringList> tags();
    // Gives all that was removed, for putBack().
    [[nodiscard]] Result<QList<StoredRecord>> remove(const QList<StoredId> &ids);
    [[nodiscard]] Result<void> putBack(const QList<StoredRecord> &records);
    [[nodiscard]] Result<StoredRecord> record(StoredId id); // NotFound

    [[nodiscard]] Result<void> setRead(const QList<StoredId> &ids, bool isRead);
    [[nodiscard]] Result<void> setNote(StoredId id, const QString &note);
    [[nodiscard]] Result<void> setTags(StoredId id, const QStringList &tags);
    [[nodiscard]] Result<void> recordNames(
        const QList<Entity> &entities, const QHash<ArticleId, StoredId> &articles);

    [[nodiscard]] Result<QList<Subscription>> subscriptions();
    [[nodiscard]] Result<void> subscribe(const Subscription &subscription);
    [[nodiscard]] Result<QList<StoredFeed>> feeds();
    // Its articles stay. Gives all that was removed; an empty record when there was none.
    [[nodiscard]] Result<FeedRecord> unsubscribe(const QString &address);
    [[nodiscard]] Result<void> putBack(const FeedRecord &record);
    // How an update went; its address may be another now. NotFound: nobody subscribes to it.
    [[nodiscard]] Result<void> recordUpdate(const QString &address, const Subscription &now);
    [[nodiscard]] Result<QStringList> unseenEntries(
        const QString &address, const QList<FeedEntry> &entries); // NotFound
    [[nodiscard]] Result<void> markSeen(
        const QString &address, const FeedRecord::Entry &entry); // NotFound
    [[nodiscard]] Result<QList<StoredId>> unreadOf(const QString &address);
    [[nodiscard]] Result<QList<ShortEntry>> shortEntries(const QList<StoredId> &articles);
    [[nodiscard]] Result<QList<ShortEntry>> shortEntriesOf(const QString &address, int limit);
    // The whole text of what was a short entry, in its place; else the same as store().
    [[nodiscard]] Result<Stored> complete(const IncomingArticle &incoming);

    [[nodiscard]] Result<QList<StoredStory>> stories(int limit);
    [[nodiscard]] Result<QList<StoredId>> articlesOf(StoredStoryId story);
    [[nodiscard]] Result<StoredStoryId> createStory();
    [[nodiscard]] Result<StoryArrangement> arrange(const StoryArrangement &arrangement);
    [[nodiscard]] Result<QString> storyName(StoredStoryId story); // the reader's; else empty
    [[nodiscard]] Result<QString> storyState(StoredStoryId story);
    [[nodiscard]] Result<void> setStoryState(StoredStoryId story, const QString &state);

private:
    Library(const LibraryLocation &location, const Placing &placing);

    template <typename Act> [[nodiscard]] auto write(const Act &act) -> decltype(act());
    [[nodiscard]] Result<void> bumpChange();
    [[nodiscard]] Result<void> place(StoredId id, const StorySignature &signature);
    [[nodiscard]] Result<void> placeIfAlone(StoredId id, const StorySignature &signature);

    LibraryLocation m_location;
    Placing m_placing;
    std::unique_ptr<Database> m_database;
    bool m_isReadOnly = false;
    bool m_wasLeftOpen = false;
    bool m_isAtOnce = false; // within atOnce()
};

} // namespace naranhi::storage
