// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/library/librarystep.h"

#include "services/libraryrunner.h"
#include "shell/library/storystate.h"

#include <memory>
#include <utility>

namespace naranhi {

using storage::Library;

namespace {

// Runs until something fails.
template <typename List, typename Each> Result<void> forAll(const List &list, const Each &each)
{
    Result<void> done;
    for (const auto &item : list)
        done = done.and_then([&] { return Result<void>(each(item)); });
    return done;
}

// Does what `make` gives, and undoes it by the arrangement from before.
LibraryStep::Ways arranging(const std::function<Result<StoryArrangement>(Library &)> &make)
{
    const auto before = std::make_shared<StoryArrangement>();
    return {[make, before](Library &library) -> Result<void> {
                return make(library)
                    .and_then([&](const StoryArrangement &now) { return library.arrange(now); })
                    .map([&](const StoryArrangement &was) { *before = was; });
            },
        [before](Library &library) -> Result<void> {
            return library.arrange(std::exchange(*before, {})).map([](const StoryArrangement &) {});
        }};
}

using States = QList<std::pair<StoredStoryId, QString>>;

Result<States> statesOf(Library &library, const QList<StoredStoryId> &stories)
{
    States states;
    const Result<void> read = forAll(stories, [&](StoredStoryId story) -> Result<void> {
        return library.storyState(story).map([&](const QString &state) {
            states.append({story, state});
        });
    });
    return read.map([&] { return states; });
}

Result<StoryArrangement> mergedInto(Library &library, const QList<StoredStoryId> &stories)
{
    StoryArrangement merged;
    const Result<void> read = forAll(stories.mid(1), [&](StoredStoryId story) -> Result<void> {
        return library.articlesOf(story).map([&](const QList<StoredId> &articles) {
            for (const StoredId article : articles)
                merged.placements.append({article, stories.constFirst(), true});
        });
    });
    return read.map([&] { return merged; });
}

} // namespace

LibraryStep::LibraryStep(
    const QString &text, Ways ways, services::LibraryRunner &library, QObject &asker, Answer heard)
    : QUndoCommand(text)
    , m_ways(std::move(ways))
    , m_library(library)
    , m_asker(&asker)
    , m_heard(std::move(heard))
{
}

void LibraryStep::hand(const Work &work)
{
    if (!m_asker)
        return;
    m_library.change<void>(work, [asker = m_asker, heard = m_heard](const Result<void> &done) {
        if (asker)
            heard(done);
    });
}

LibraryStep::Ways removing(const QList<StoredId> &articles)
{
    const auto removed = std::make_shared<QList<StoredRecord>>();
    return {[articles, removed](Library &library) -> Result<void> {
                return library.remove(articles).map(
                    [&](const QList<StoredRecord> &records) { *removed = records; });
            },
        [removed](Library &library) { return library.putBack(std::exchange(*removed, {})); }};
}

LibraryStep::Ways marking(const QList<StoredId> &articles, bool isRead)
{
    const auto changed = std::make_shared<QList<StoredId>>();
    return {[=](Library &library) {
                return forAll(articles, [&](StoredId id) {
                    return library.look(id).map([&](const StoredArticle &article) {
                        if (article.isRead != isRead)
                            changed->append(id);
                    });
                }).and_then([&] { return library.setRead(*changed, isRead); });
            },
        [=](Library &library) { return library.setRead(std::exchange(*changed, {}), !isRead); }};
}

LibraryStep::Ways tagging(const QList<StoredId> &articles, const QString &tag, bool isTagged)
{
    const auto before = std::make_shared<QList<StoredArticle>>();
    const auto retag = [=](Library &library, StoredId id) -> Result<void> {
        const Result<StoredArticle> article = library.look(id);
        if (!article)
            return Failure(article.error());
        QStringList tags = article->tags;
        tags.removeAll(tag);
        if (isTagged)
            tags.append(tag);
        before->append(*article);
        return library.setTags(id, tags);
    };
    return {[=](Library &library) {
                return forAll(articles, [&](StoredId id) { return retag(library, id); });
            },
        [=](Library &library) {
            return forAll(std::exchange(*before, {}), [&](const StoredArticle &article) {
                return library.setTags(article.id, article.tags);
            });
        }};
}

LibraryStep::Ways noting(StoredId article, const QString &note)
{
    const auto before = std::make_shared<QString>();
    return {[=](Library &library) -> Result<void> {
                const Result<QString> was = library.note(article);
                if (!was)
                    return Failure(was.error());
                *before = *was;
                return library.setNote(article, note);
            },
        [=](Library &library) { return library.setNote(article, *before); }};
}

LibraryStep::Ways setting(const StoryArrangement::Story &story)
{
    return arranging([=](Library &) -> Result<StoryArrangement> {
        return StoryArrangement{.stories = {story}};
    });
}

LibraryStep::Ways merging(const QList<StoredStoryId> &stories)
{
    const auto states = std::make_shared<States>();
    const LibraryStep::Ways arranged = arranging(
        [=](Library &library) -> Result<StoryArrangement> { return mergedInto(library, stories); });
    return {[=](Library &library) -> Result<void> {
                return statesOf(library, stories)
                    .and_then([&](const States &read) -> Result<void> {
                        *states = read;
                        return arranged.redo(library);
                    })
                    .and_then([&]() -> Result<void> {
                        QString all;
                        for (const auto &[story, state] : std::as_const(*states))
                            all = joinedStates(all, state);
                        return library.setStoryState(stories.constFirst(), all);
                    });
            },
        [=](Library &library) -> Result<void> {
            return arranged.undo(library).and_then([&] {
                return forAll(std::exchange(*states, {}), [&](const auto &each) {
                    return library.setStoryState(each.first, each.second);
                });
            });
        }};
}

LibraryStep::Ways puttingApart(const QList<StoredId> &articles)
{
    const auto story = std::make_shared<StoredStoryId>(StoredStoryId::None);
    return arranging([=](Library &library) -> Result<StoryArrangement> {
        // The same one again when it is done again.
        if (articles.size() > 1 && *story == StoredStoryId::None) {
            const Result<StoredStoryId> made = library.createStory();
            if (!made)
                return Failure(made.error());
            *story = *made;
        }
        StoryArrangement apart;
        for (const StoredId article : articles)
            apart.placements.append({article, *story, true});
        return apart;
    });
}

} // namespace naranhi
