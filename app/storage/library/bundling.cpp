// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library/bundling.h"

#include <algorithm>

namespace naranhi::storage {

namespace {

Result<StoredId> takeInRecord(Library &library, const StoredRecord &record)
{
    StoredId id = StoredId::None;
    for (const StoredVersion &version : record.versions) {
        const Result<Stored> stored = library.keepVersion({version.article, version.fetched});
        if (!stored)
            return Failure(stored.error());
        id = stored->id;
    }
    const Result<StoredArticle> here = library.look(id);
    const Result<QString> note = library.note(id);
    if (!here || !note)
        return Failure(!here ? here.error() : note.error());
    QStringList tags = here->tags + record.article.tags;
    tags.removeDuplicates();
    Result<void> done;
    if (note->isEmpty() && !record.note.isEmpty())
        done = library.setNote(id, record.note);
    if (tags.size() != here->tags.size())
        done = done.and_then([&] { return library.setTags(id, tags); });
    return done.map([&] { return id; });
}

// The story that all of these are in already.
StoredStoryId commonStory(Library &library, const QList<StoredId> &ids)
{
    StoredStoryId common = StoredStoryId::None;
    for (const StoredId id : ids) {
        const Result<StoredArticle> article = library.look(id);
        const StoredStoryId story = article ? article->story : StoredStoryId::None;
        if (story == StoredStoryId::None || (id != ids.constFirst() && story != common))
            return StoredStoryId::None;
        common = story;
    }
    return common;
}

} // namespace

Result<StoryBundle> bundleOf(Library &library, StoredStoryId story)
{
    const auto ids = library.articlesOf(story);
    const auto state = library.storyState(story);
    const auto name = library.storyName(story);
    if (!ids || !state || !name)
        return Failure(!ids ? ids.error() : !state ? state.error() : name.error());
    if (ids->isEmpty())
        return Failure(Error{Error::Code::NotFound, QString::number(static_cast<qint64>(story))});
    StoryBundle bundle{.name = *name, .state = *state, .records = {}};
    for (const StoredId id : *ids) {
        const Result<StoredRecord> record = library.record(id);
        if (!record)
            return Failure(record.error());
        bundle.records.append(*record);
    }
    return bundle;
}

Result<StoredStoryId> takeIn(Library &library, const StoryBundle &bundle)
{
    QList<StoredId> ids;
    for (const StoredRecord &record : bundle.records) {
        const Result<StoredId> id = takeInRecord(library, record);
        if (!id)
            return Failure(id.error());
        ids.append(*id);
    }
    if (const StoredStoryId there = commonStory(library, ids); there != StoredStoryId::None)
        return there;
    const Result<StoredStoryId> story = library.createStory();
    if (!story)
        return story;
    StoryArrangement arrangement{.stories = {{*story, bundle.name, false}}};
    for (const StoredId id : ids)
        arrangement.placements.append({id, *story, true});
    return library.arrange(arrangement)
        .and_then(
            [&](const StoryArrangement &) { return library.setStoryState(*story, bundle.state); })
        .map([&] { return *story; });
}

} // namespace naranhi::storage
