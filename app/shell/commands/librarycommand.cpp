// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/commands/librarycommand.h"

#include "comparison/storygrouping.h"
#include "comparison/versionchanges.h"
#include "language/analysis.h"
#include "services/incoming.h"
#include "shell/bundles/bundlefiles.h"
#include "shell/commands/feedverbs.h"
#include "shell/commands/inputloading.h"
#include "shell/commands/librarycall.h"
#include "shell/library/storystate.h"
#include "sources/inputs.h"
#include "storage/library/bundling.h"
#include "storage/library/library.h"
#include "storage/library/rescue.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

using storage::Library;

using Call = LibraryCall;

QJsonObject objectOf(const StoredArticle &article)
{
    return {{u"id"_s, static_cast<qint64>(article.id)},
        {u"story"_s, static_cast<qint64>(article.story)},
        {u"title"_s, article.title},
        {u"outlet"_s, article.outlet},
        {u"published"_s, article.published},
        {u"address"_s, article.address},
        {u"versions"_s, article.versions},
        {u"read"_s, article.isRead},
        {u"tags"_s, QJsonArray::fromStringList(article.tags)}};
}

QString wordOf(StoreOutcome outcome)
{
    switch (outcome) {
    case StoreOutcome::Added:
        return u"added"_s;
    case StoreOutcome::NewVersion:
        return u"new-version"_s;
    case StoreOutcome::Unchanged:
        break;
    }
    return u"unchanged"_s;
}

ExitStatus storeInput(
    Library &library, InputLoading &loading, const QString &input, const Call &call)
{
    const Result<QList<Article>> articles = loading.read(input);
    if (!articles)
        return failed(call, articles.error(), input);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const Article &article : *articles) {
        const auto stored = library.store(services::incoming(article, now));
        if (!stored)
            return failed(call, stored.error(), input);
        writeLine(call,
            {{u"id"_s, static_cast<qint64>(stored->id)},
                {u"outcome"_s, wordOf(stored->outcome)},
                {u"source"_s, article.source}});
    }
    return allDone;
}

Result<void> storeBundle(Library &library, const QString &path)
{
    return readBundle(path).and_then([&](const StoryBundle &bundle) -> Result<void> {
        return storage::takeIn(library, bundle, joinedStates).map([](const storage::TakenIn &) {});
    });
}

ExitStatus runImport(Library &library, const Call &call)
{
    ExitStatus status = allDone;
    InputLoading loading;
    for (const QString &input : sources::expandInputs(call.command.words)) {
        if (isBundle(input)) {
            if (const Result<void> taken = storeBundle(library, input); !taken)
                status = failed(call, taken.error(), input);
            continue;
        }
        if (storeInput(library, loading, input, call) != allDone)
            status = someFailed;
    }
    return status;
}

ExitStatus runSearch(Library &library, const Call &call)
{
    LibraryQuery query = call.command.query;
    query.text = call.command.words.join(u' ');
    const Result<LibraryHits> found = library.find(query);
    if (!found)
        return failed(call, found.error());
    for (const LibraryHit &hit : found->hits) {
        QJsonObject object = objectOf(hit.article);
        object.insert(u"snippet"_s, hit.snippet);
        writeLine(call, object);
    }
    return allDone;
}

ExitStatus runStories(Library &library, const Call &call)
{
    const auto stories = library.stories(call.command.query.limit);
    if (!stories)
        return failed(call, stories.error());
    for (const StoredStory &story : *stories) {
        QJsonArray articles;
        const auto ids = library.articlesOf(story.id);
        if (!ids)
            return failed(call, ids.error());
        for (const StoredId id : *ids)
            articles.append(static_cast<qint64>(id));
        writeLine(call,
            {{u"id"_s, static_cast<qint64>(story.id)},
                {u"name"_s, story.name},
                {u"articles"_s, articles},
                {u"outlets"_s, story.outlets},
                {u"first"_s, story.first},
                {u"last"_s, story.last}});
    }
    return allDone;
}

QString wordOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Number:
        return u"number"_s;
    case ChangeKind::Name:
        return u"name"_s;
    case ChangeKind::Quotation:
        return u"quotation"_s;
    case ChangeKind::Wording:
        return u"wording"_s;
    case ChangeKind::Added:
        return u"added"_s;
    case ChangeKind::Removed:
        break;
    }
    return u"removed"_s;
}

AnnotatedArticle analysed(const Article &article)
{
    return {ArticleId(1), article, language::analyse(article, article.published.value)};
}

ExitStatus runChanges(Library &library, const Call &call)
{
    const auto versions = library.versions(StoredId{call.command.words.constFirst().toLongLong()});
    if (!versions || versions->isEmpty())
        return failed(call,
            versions ? Error{Error::Code::NotFound, {}} : versions.error(),
            call.command.words.constFirst());
    if (versions->size() < 2)
        return allDone;
    const AnnotatedArticle before = analysed(versions->at(versions->size() - 2).article);
    const AnnotatedArticle after = analysed(versions->constLast().article);
    for (const VersionChange &change : comparison::changesBetween(before, after)) {
        writeLine(call,
            {{u"kind"_s, wordOf(change.kind)},
                {u"before"_s, change.before},
                {u"after"_s, change.after}});
    }
    return allDone;
}

ExitStatus runBundle(Library &library, const Call &call)
{
    const StoredStoryId story{call.command.words.constFirst().toLongLong()};
    const auto written = storage::bundleOf(library, story).and_then([&](const StoryBundle &bundle) {
        return writeBundle(call.command.output, bundle);
    });
    return written ? allDone : failed(call, written.error(), call.command.words.constFirst());
}

ExitStatus runRescue(Library &library, const Call &call)
{
    const QString damaged = call.command.words.value(0);
    const auto rescued = storage::rescue(damaged, library, {.sign = comparison::signatureOf});
    if (!rescued)
        return failed(call, rescued.error(), damaged);
    writeLine(call, {{u"rescued"_s, rescued->versions}, {u"lost"_s, rescued->lost}});
    return allDone;
}

ExitStatus runCheck(Library &library, const Call &call)
{
    const Result<void> sound = library.check();
    const auto count = library.articleCount();
    if (!sound || !count)
        return failed(call, sound ? count.error() : sound.error());
    writeLine(call, {{u"sound"_s, true}, {u"articles"_s, *count}});
    return allDone;
}

ExitStatus runBackup(Library &library, const Call &call)
{
    const auto backup = library.backUp(QDateTime::currentDateTimeUtc());
    if (!backup)
        return failed(call, backup.error());
    writeLine(call, {{u"backup"_s, backup->path}, {u"bytes"_s, backup->bytes}});
    return allDone;
}

// Does without opening the library, which may be damaged.
ExitStatus runRestore(const Call &call)
{
    const QList<storage::LibraryBackup> backups = storage::backupsOf(call.command.library);
    const QString latest = backups.isEmpty() ? QString() : backups.constFirst().path;
    const QString backup = call.command.words.value(0, latest);
    const Result<void> restored = storage::restoreBackup(call.command.library, backup);
    if (!restored)
        return failed(call, restored.error(), backup);
    writeLine(call, {{u"restored"_s, backup}});
    return allDone;
}

ExitStatus runOpened(Library &library, const Call &call)
{
    switch (call.command.verb) {
    case LibraryVerb::Import:
        return runImport(library, call);
    case LibraryVerb::Search:
        return runSearch(library, call);
    case LibraryVerb::Stories:
        return runStories(library, call);
    case LibraryVerb::Changes:
        return runChanges(library, call);
    case LibraryVerb::Bundle:
        return runBundle(library, call);
    case LibraryVerb::Check:
        return runCheck(library, call);
    case LibraryVerb::Backup:
        return runBackup(library, call);
    case LibraryVerb::Rescue:
        return runRescue(library, call);
    case LibraryVerb::Feeds:
        return runFeeds(library, call);
    case LibraryVerb::Subscribe:
        return runSubscribe(library, call);
    case LibraryVerb::Unsubscribe:
        return runUnsubscribe(library, call);
    case LibraryVerb::Update:
        return runUpdate(library, call);
    case LibraryVerb::Restore:
        break;
    }
    return runRestore(call);
}

} // namespace

ExitStatus runLibrary(const LibraryCommand &command, const QString &usual, const Streams &streams)
{
    LibraryCommand complete = command;
    if (complete.library.isEmpty())
        complete.library = usual;
    const Call call{complete, streams};
    if (complete.verb == LibraryVerb::Restore)
        return runRestore(call);
    const auto library = Library::open({complete.library}, comparison::placeInStories);
    return library ? runOpened(**library, call) : failed(call, library.error());
}

} // namespace naranhi
