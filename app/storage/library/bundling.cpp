// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library/bundling.h"

#include <algorithm>

namespace naranhi::storage {

namespace {

// A story that articles of the bundle are in already.
struct Home
{
    StoredStoryId story = StoredStoryId::None;
    QString state;
    bool holdsAll = false; // of the bundle
    bool isPart = false; // nothing else is in it
};

// Those behind the last one that is here: no older text becomes the newest.
Result<QList<StoredVersion>> newVersions(Library &library, const StoredRecord &record, StoredId id)
{
    if (id == StoredId::None)
        return record.versions;
    return library.versions(id).map([&](const QList<StoredVersion> &kept) {
        qsizetype next = record.versions.size();
        const auto isKept = [&](const StoredVersion &version) {
            return std::ranges::any_of(kept, [&](const StoredVersion &each) {
                return fingerprintOf(each.article) == fingerprintOf(version.article);
            });
        };
        while (next > 0 && !isKept(record.versions.at(next - 1)))
            --next;
        return record.versions.mid(next);
    });
}

Result<void> addWords(Library &library, const StoredRecord &record, StoredId id)
{
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
    return done;
}

Result<StoredId> takeInRecord(Library &library, const StoredRecord &record, TakenIn &taken)
{
    Result<StoredId> id = library.idOf(record.versions.constLast().article);
    if (!id)
        return id;
    const auto versions = newVersions(library, record, *id);
    if (!versions)
        return Failure(versions.error());
    for (const StoredVersion &version : *versions) {
        const Result<Stored> stored = library.store({version.article, version.fetched});
        if (!stored)
            return Failure(stored.error());
        id = stored->id;
        if (stored->outcome == StoreOutcome::Added)
            taken.added.append(*id);
    }
    return addWords(library, record, *id).map([&] { return *id; });
}

Result<QList<StoredId>> takeInAll(Library &library, const StoryBundle &bundle, TakenIn &taken)
{
    QList<StoredId> ids;
    for (const StoredRecord &record : bundle.records) {
        const Result<StoredId> id = takeInRecord(library, record, taken);
        if (!id)
            return Failure(id.error());
        if (!ids.contains(*id))
            ids.append(*id);
    }
    return ids;
}

Result<Home> homeAt(Library &library, StoredStoryId story, const QList<StoredId> &ids)
{
    const auto articles = library.articlesOf(story);
    const auto state = library.storyState(story);
    if (!articles || !state)
        return Failure(!articles ? articles.error() : state.error());
    const auto isOfBundle = [&](StoredId id) { return ids.contains(id); };
    return Home{.story = story,
        .state = *state,
        .holdsAll = std::ranges::count_if(*articles, isOfBundle) == ids.size(),
        .isPart = std::ranges::all_of(*articles, isOfBundle)};
}

Result<QList<Home>> homesOf(Library &library, const QList<StoredId> &ids)
{
    QList<Home> homes;
    for (const StoredId id : ids) {
        const Result<StoredArticle> article = library.look(id);
        if (!article)
            return Failure(article.error());
        const bool isKnown = std::ranges::any_of(
            homes, [&](const Home &home) { return home.story == article->story; });
        if (isKnown || article->story == StoredStoryId::None)
            continue;
        const Result<Home> home = homeAt(library, article->story, ids);
        if (!home)
            return Failure(home.error());
        homes.append(*home);
    }
    return homes;
}

QString joined(const QString &first, const QString &second, const StateJoining &join)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return join(first, second);
}

// What was put right in the story itself counts first, that of others that go into it last.
void joinStates(
    TakenIn &taken, const QList<Home> &homes, const QString &incoming, const StateJoining &join)
{
    QString own;
    QString others;
    for (const Home &home : homes) {
        if (!home.isPart && home.story != taken.story)
            continue;
        taken.statesBefore.append({home.story, home.state});
        if (home.story == taken.story)
            own = home.state;
        else
            others = joined(others, home.state, join);
    }
    if (taken.statesBefore.isEmpty())
        taken.statesBefore.append({taken.story, {}});
    taken.state = joined(joined(own, incoming, join), others, join);
}

// A story that the reader has not named here is called as in the bundle.
void nameIt(TakenIn &taken, const QString &name)
{
    for (StoryArrangement::Story story : std::as_const(taken.before.stories)) {
        if (story.id != taken.story || !story.name.isEmpty() || name.isEmpty())
            continue;
        story.name = name;
        taken.after.stories.append(story);
    }
}

Result<void> gather(
    Library &library, const QList<StoredId> &ids, const QString &name, TakenIn &taken)
{
    for (const StoredId id : ids)
        taken.after.placements.append({id, taken.story, true});
    return library.arrange(taken.after)
        .and_then([&](const StoryArrangement &before) {
            taken.before = before;
            nameIt(taken, name);
            return library.arrange({.stories = taken.after.stories});
        })
        .map([](const StoryArrangement &) {});
}

// Where all of it is, else what is all of it, else a new one.
Result<StoredStoryId> storyFor(Library &library, const QList<Home> &homes)
{
    const auto whole = std::ranges::find_if(homes, &Home::holdsAll);
    if (whole != homes.cend())
        return whole->story;
    const auto part = std::ranges::find_if(homes, &Home::isPart);
    return part != homes.cend() ? part->story : library.createStory();
}

Result<void> setStates(Library &library, const QList<StoryState> &states)
{
    Result<void> done;
    for (const StoryState &each : states)
        done = done.and_then([&] { return library.setStoryState(each.story, each.state); });
    return done;
}

} // namespace

bool TakenIn::changesStories() const
{
    const bool isMoved = before.placements != after.placements || !after.stories.isEmpty();
    return isMoved || !added.isEmpty() || !statesBefore.contains(StoryState{story, state});
}

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

Result<TakenIn> takeIn(Library &library, const StoryBundle &bundle, const StateJoining &join)
{
    if (bundle.records.isEmpty())
        return Failure(Error{Error::Code::Empty, bundle.name});
    TakenIn taken;
    const Result<void> done = library.atOnce([&]() -> Result<void> {
        const auto ids = takeInAll(library, bundle, taken);
        const auto homes = ids ? homesOf(library, *ids) : Failure(ids.error());
        const auto story = homes ? storyFor(library, *homes) : Failure(homes.error());
        if (!story)
            return Failure(story.error());
        taken.story = *story;
        joinStates(taken, *homes, bundle.state, join);
        return gather(library, *ids, bundle.name, taken).and_then([&] {
            return library.setStoryState(taken.story, taken.state);
        });
    });
    return done.map([&] { return taken; });
}

Result<QList<StoredRecord>> takeOut(Library &library, const TakenIn &taken)
{
    QList<StoredRecord> records;
    const Result<void> done = library.atOnce([&]() -> Result<void> {
        return library.arrange(taken.before)
            .and_then(
                [&](const StoryArrangement &) { return setStates(library, taken.statesBefore); })
            .and_then([&] { return library.remove(taken.added); })
            .map([&](const QList<StoredRecord> &removed) { records = removed; });
    });
    return done.map([&] { return records; });
}

Result<void> takeInAgain(Library &library, const TakenIn &taken, const QList<StoredRecord> &records)
{
    return library.atOnce([&]() -> Result<void> {
        return library.putBack(records)
            .and_then([&] { return library.arrange(taken.after); })
            .and_then([&](const StoryArrangement &) {
                return library.setStoryState(taken.story, taken.state);
            });
    });
}

} // namespace naranhi::storage
