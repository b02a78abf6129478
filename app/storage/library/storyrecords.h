// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/storysignature.h"
#include "storage/library/database.h"

#include <functional>

namespace naranhi::storage {

// Which articles belong together. Calls that write are to run in a transaction of the caller's.
// Errors: the database's.
class StoryRecords final
{
public:
    // The articles that share a telling word with the signature within `daysAround`, those that
    // share most first; the work does not grow with the library. Words that many of these days'
    // articles have tell nothing, and are taken out of the signature.
    static constexpr int daysAround = 4;
    static constexpr int maximumCandidates = 24;

    explicit StoryRecords(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<StoryCandidate>> candidates(
        StorySignature &signature, StoredId self);
    // Carries out the decision for a new article; what the reader placed stays.
    [[nodiscard]] Result<void> place(StoredId article, const StoryDecision &decision);

    // Stories of two articles and more, and pinned ones: these first, then the latest touched.
    [[nodiscard]] Result<QList<StoredStory>> list(int limit);
    [[nodiscard]] Result<QList<StoredId>> articlesOf(StoredStoryId story); // by date, then as added
    [[nodiscard]] Result<StoredStoryId> create();
    // Makes it so, and gives what it was before. Stories that are left empty and not pinned vanish;
    // those that had vanished come back under their ids.
    [[nodiscard]] Result<StoryArrangement> arrange(const StoryArrangement &arrangement);
    [[nodiscard]] Result<QString> name(StoredStoryId story); // the reader's; else empty
    // What the reader put right in a story, and how it was left: a document of the caller's.
    [[nodiscard]] Result<QString> state(StoredStoryId story);
    [[nodiscard]] Result<void> setState(StoredStoryId story, const QString &state);

private:
    [[nodiscard]] Result<int> mostThatTells(qint64 day);
    [[nodiscard]] Result<QList<qint64>> sharing(StorySignature &signature, StoredId self);
    [[nodiscard]] Result<StoryArrangement> present(const StoryArrangement &arrangement);
    [[nodiscard]] Result<void> setStory(const StoryArrangement::Story &story);
    [[nodiscard]] Result<void> setPlacement(const StoryArrangement::Placement &placement);
    [[nodiscard]] Result<void> recount(StoredStoryId story);
    [[nodiscard]] Result<StoredStoryId> target(const StoryDecision &decision);

    Database &m_database;
};

} // namespace naranhi::storage
