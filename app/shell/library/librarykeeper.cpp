// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/library/librarykeeper.h"

#include "shell/appcontext.h"
#include "shell/library/earlierversion.h"
#include "shell/library/storystate.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace naranhi {

using services::LibraryRunner;
using storage::Library;

namespace {

// The bundled story is not the reader's, an earlier version is in the library by its newest one.
bool isKept(const Article &article)
{
    return !article.source.startsWith(u':') && !isEarlierVersion(article);
}

bool areSame(const Article &one, const Article &other)
{
    return one.source == other.source && one.address == other.address
        && textHash(one) == textHash(other);
}

} // namespace

LibraryKeeper::LibraryKeeper(AppContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    m_look.setSingleShot(true);
    m_look.setInterval(150ms);
    connect(&m_look, &QTimer::timeout, this, &LibraryKeeper::look);
}

void LibraryKeeper::begin()
{
    if (m_context.libraryLocation.isEmpty())
        return;
    ReadingSession &session = m_context.session;
    LibraryRunner &runner = m_context.library;
    connect(&runner, &LibraryRunner::opened, this, &LibraryKeeper::begun);
    connect(&runner, &LibraryRunner::failedToOpen, this, [this](const Error &error) {
        m_context.listing.setCondition(LibraryCondition::Unavailable);
        Q_EMIT failedToOpen(error);
    });
    connect(&runner, &LibraryRunner::stored, this, &LibraryKeeper::take);
    connect(
        &runner, &LibraryRunner::storeFailed, this, [this](const Article &, const Error &error) {
            Q_EMIT failed(error);
        });
    const auto lookLater = [this] { m_look.start(); };
    connect(&runner, &LibraryRunner::changed, this, lookLater);
    connect(&session, &ReadingSession::articleRemoved, this, lookLater);
    connect(&session, &ReadingSession::articleAdded, this, [this](int row) {
        come(m_context.session.articleAt(row));
    });
    connect(&m_context.updater, &StoryUpdater::settled, this, [this] {
        m_areNamesDue = true;
        recordNames();
        keepStory();
    });
    openAgain();
}

void LibraryKeeper::openAgain()
{
    m_stored.clear();
    m_versions.clear();
    m_left.clear();
    m_keptStory = StoredStoryId::None;
    for (const AnnotatedArticle &open : m_context.session.articles())
        m_left += open.id;
    m_context.listing.clear();
    m_context.listing.setCondition(LibraryCondition::Opening);
    m_context.library.open({m_context.libraryLocation});
}

void LibraryKeeper::begun(bool isReadOnly)
{
    m_context.listing.setCondition(
        isReadOnly ? LibraryCondition::ReadOnly : LibraryCondition::Open);
    m_areNamesDue = true;
    for (const AnnotatedArticle &open : m_context.session.articles())
        come(open.id);
    Q_EMIT opened();
}

void LibraryKeeper::come(ArticleId id)
{
    const StoredId expected = std::exchange(m_expected, StoredId::None);
    if (expected != StoredId::None)
        set(id, expected);
    else if (m_stored.contains(id))
        m_look.start();
    else if (m_context.library.isOpen() && isKept(m_context.session.article(id)))
        m_left.contains(id) ? lookUp(id) : store(id);
}

void LibraryKeeper::letGoOfStory()
{
    m_keptStory = StoredStoryId::None;
    m_look.start();
}

// In the order of changes, so that what is stored or removed just now counts.
void LibraryKeeper::lookUp(ArticleId id)
{
    m_context.library.change<StoredId>([article = m_context.session.article(id)](
                                           Library &library) { return library.idOf(article); },
        [this, id](const Result<StoredId> &found) {
            if (!m_context.session.contains(id))
                return;
            if (found && *found != StoredId::None)
                set(id, *found);
            else
                store(id);
        });
}

void LibraryKeeper::store(ArticleId id)
{
    if (m_context.listing.condition() == LibraryCondition::Open)
        m_context.library.store(m_context.session.article(id), QDateTime::currentDateTimeUtc());
}

// Others store articles, too: what is open has the same text.
void LibraryKeeper::take(const Article &article, const Stored &stored)
{
    for (const AnnotatedArticle &open : m_context.session.articles())
        if (!m_stored.contains(open.id) && areSame(open.article, article))
            set(open.id, stored.id);
    recordNames();
    Q_EMIT kept();
}

void LibraryKeeper::set(ArticleId id, StoredId stored)
{
    m_stored.insert(id, stored);
    m_areNamesDue = true;
    if (m_context.listing.condition() == LibraryCondition::Open)
        m_context.library.change<void>(
            [stored](Library &library) { return library.setRead({stored}, true); },
            [this](const Result<void> &done) { tell(done); });
    m_look.start();
    recordNames();
}

ArticleId LibraryKeeper::openOf(StoredId id) const
{
    for (const AnnotatedArticle &open : m_context.session.articles())
        if (m_stored.value(open.id) == id)
            return open.id;
    return ArticleId::None;
}

QHash<ArticleId, StoredId> LibraryKeeper::openArticles() const
{
    QHash<ArticleId, StoredId> open;
    for (const AnnotatedArticle &each : m_context.session.articles())
        if (m_stored.contains(each.id))
            open.insert(each.id, m_stored.value(each.id));
    return open;
}

// Stories grow and join by themselves: where the open articles belong is asked anew.
void LibraryKeeper::look()
{
    m_context.library.ask<QList<Placed>>(
        [ids = openArticles().values()](Library &library) -> Result<QList<Placed>> {
            QList<Placed> placed;
            for (const StoredId id : ids)
                if (const Result<StoredArticle> article = library.look(id))
                    placed.append({id, article->story, article->versions});
            return placed;
        },
        [this](const Result<QList<Placed>> &placed) {
            if (placed)
                place(*placed);
        });
}

void LibraryKeeper::place(const QList<Placed> &placed)
{
    QSet<StoredId> open;
    StoredStoryId story = placed.value(0).story;
    for (const Placed &each : placed) {
        open += each.article;
        m_versions.insert(each.article, each.versions);
        if (each.story != story)
            story = StoredStoryId::None;
    }
    if (placed.size() < 2) // a story is what several tell
        story = StoredStoryId::None;
    m_context.listing.setOpen(open, story);
    if (story != m_keptStory)
        applyStory(story);
    Q_EMIT openChanged();
}

void LibraryKeeper::recordNames()
{
    const QHash<ArticleId, StoredId> articles = openArticles();
    const bool canWrite = m_context.listing.condition() == LibraryCondition::Open;
    if (!m_areNamesDue || !canWrite || articles.isEmpty() || !m_context.updater.isSettled())
        return;
    m_areNamesDue = false;
    m_context.library.change<void>(
        [entities = m_context.session.entities(), articles](
            Library &library) { return library.recordNames(entities, articles); },
        [this](const Result<void> &done) { tell(done); });
}

// What was put right in the story when it was open before counts again, besides what is put right
// now.
void LibraryKeeper::applyStory(StoredStoryId story)
{
    m_keptStory = StoredStoryId::None;
    if (story == StoredStoryId::None)
        return;
    m_context.library.change<QString>(
        [story](Library &library) { return library.storyState(story); },
        [this, story](const Result<QString> &state) {
            if (!state || m_context.listing.openStory() != story)
                return;
            m_keptStory = story;
            m_storyState = *state;
            QList<Correction> all = m_context.session.corrections();
            for (const Correction &correction : correctionsIn(*state))
                if (!all.contains(correction))
                    all.append(correction);
            m_context.session.setCorrections(all);
            if (m_context.updater.isSettled())
                keepStory();
        });
}

// Those that fit nothing here are another story's, unless they were kept before.
void LibraryKeeper::keepStory()
{
    if (m_keptStory == StoredStoryId::None || !m_context.updater.isSettled()
        || m_context.listing.condition() != LibraryCondition::Open)
        return;
    const QList<Correction> before = correctionsIn(m_storyState);
    const QList<Correction> &all = m_context.session.corrections();
    QList<Correction> kept;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const bool fits = !m_context.session.unplacedCorrections().contains(i);
        if (all.at(i).scope == CorrectionScope::Story && (fits || before.contains(all.at(i))))
            kept.append(all.at(i));
    }
    if (kept == before)
        return;
    m_storyState = stateWith(m_storyState, kept);
    m_context.library.change<void>(
        [story = m_keptStory, state = m_storyState](
            Library &library) { return library.setStoryState(story, state); },
        [this](const Result<void> &done) { tell(done); });
}

void LibraryKeeper::tell(const Result<void> &done)
{
    if (done)
        Q_EMIT kept();
    else
        Q_EMIT failed(done.error());
}

} // namespace naranhi
