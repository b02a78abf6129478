// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/storybundle.h"
#include "storage/library/library.h"

#include <functional>

namespace naranhi::storage {

// A story with all versions, notes, tags and what was put right in it. NotFound.
[[nodiscard]] Result<StoryBundle> bundleOf(Library &library, StoredStoryId story);

// The first document of what was put right with what only the second has. Pure.
using StateJoining = std::function<QString(const QString &, const QString &)>;

struct StoryState // of one story
{
    StoredStoryId story = StoredStoryId::None;
    QString state;

    bool operator==(const StoryState &) const = default;
};

// What taking in a bundle changed in stories and articles, so that it can be taken out again.
struct TakenIn
{
    StoredStoryId story = StoredStoryId::None; // the one that holds all of the bundle
    QList<StoredId> added{}; // articles that were not there
    StoryArrangement before{};
    StoryArrangement after{};
    QList<StoryState> statesBefore{}; // of the story, and of those that became a part of it
    QString state{}; // of the story now

    // False when all of it was there already, in one story.
    [[nodiscard]] bool changesStories() const;
};

// Stores what is not there yet and makes one story of it all, which keeps together whatever else
// comes. A story here that holds nothing else grows to it, under its name. Notes of this library
// stay; where there is none, the bundle's is taken, and its tags are added; what was put right here
// and there is joined. Wholly or not at all; taking in the same bundle again changes nothing.
// Empty: nothing is in it.
[[nodiscard]] Result<TakenIn> takeIn(
    Library &library, const StoryBundle &bundle, const StateJoining &join);

// Removes what was added and makes stories as they were. Notes, tags and versions that came to
// articles which were there stay. Gives what takeInAgain() puts back, under the same ids.
[[nodiscard]] Result<QList<StoredRecord>> takeOut(Library &library, const TakenIn &taken);
[[nodiscard]] Result<void> takeInAgain(
    Library &library, const TakenIn &taken, const QList<StoredRecord> &records);

} // namespace naranhi::storage
