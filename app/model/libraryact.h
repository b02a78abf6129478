// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryvalues.h"

#include <variant>

namespace naranhi {

// What a person asks of the library. Plain values, carried out elsewhere.

struct OpenStored // in columns: beside those that are open, or instead of them
{
    QList<StoredId> articles;
    bool isInstead = false;

    bool operator==(const OpenStored &) const = default;
};

struct OpenStoredStory // all of its articles
{
    StoredStoryId story = StoredStoryId::None;
    bool isInstead = true;

    bool operator==(const OpenStoredStory &) const = default;
};

struct ShowEarlierVersion // the one before the newest, as a column beside it
{
    StoredId article = StoredId::None;

    bool operator==(const ShowEarlierVersion &) const = default;
};

struct RemoveStored
{
    QList<StoredId> articles;

    bool operator==(const RemoveStored &) const = default;
};

struct MarkStored // REQUIRES that all of them are the other way
{
    QList<StoredId> articles;
    bool isRead = true;

    bool operator==(const MarkStored &) const = default;
};

struct TagStored
{
    QList<StoredId> articles;
    QString tag;
    bool isTagged = true; // false: takes the tag away

    bool operator==(const TagStored &) const = default;
};

struct NoteStored // asks for the words
{
    StoredId article = StoredId::None;

    bool operator==(const NoteStored &) const = default;
};

struct RenameStory // an empty name: called after its first article again
{
    StoredStory story;
    QString name;

    bool operator==(const RenameStory &) const = default;
};

struct PinStory
{
    StoredStory story;
    bool isPinned = true;

    bool operator==(const PinStory &) const = default;
};

struct MergeStories // into the first
{
    QList<StoredStoryId> stories;

    bool operator==(const MergeStories &) const = default;
};

struct SaveStory // as a file; asks where to
{
    StoredStoryId story = StoredStoryId::None;

    bool operator==(const SaveStory &) const = default;
};

struct PutApart // into a story of their own; a single article stands alone
{
    QList<StoredId> articles;

    bool operator==(const PutApart &) const = default;
};

struct ShowWaysOut // of a library that could not be opened
{
    bool operator==(const ShowWaysOut &) const = default;
};

using LibraryAct = std::variant<OpenStored,
    OpenStoredStory,
    ShowEarlierVersion,
    RemoveStored,
    MarkStored,
    TagStored,
    NoteStored,
    RenameStory,
    PinStory,
    MergeStories,
    SaveStory,
    PutApart,
    ShowWaysOut>;

} // namespace naranhi
