// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/feeds/windowfeeds.h"

#include "shell/appcontext.h"
#include "shell/errorsentences.h"
#include "shell/library/windowlibrary.h"

#include <algorithm>

namespace naranhi {

using services::FeedKeeper;
using services::FeedSearch;
using services::FeedUpdater;
using services::FullTexts;

WindowFeeds::WindowFeeds(
    AppContext &context, WindowLibrary &library, Dialogs &dialogs, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_library(library)
    , m_acts(context, library.finder(), dialogs)
{
    const auto sayIt
        = [this](const Error &error) { Q_EMIT said(tr("Feeds: %1").arg(sentenceFor(error))); };
    connect(&m_acts, &FeedActs::added, this, &WindowFeeds::added);
    connect(&m_acts, &FeedActs::said, this, &WindowFeeds::said);
    connect(&m_acts, &FeedActs::failed, this, sayIt);
    connect(&context.feeds, &FeedKeeper::failed, this, sayIt);
    observeUpdates();
    observeTexts();
}

void WindowFeeds::beginUpdating()
{
    m_acts.setUpdatesByItself(m_context.settings.updatesFeeds());
}

// Why one failed is shown with it in the list, which is read anew.
void WindowFeeds::observeUpdates()
{
    FeedUpdater &updater = m_context.feeds.updater();
    LibraryFinder &finder = m_library.finder();
    connect(
        &m_context.feeds, &FeedKeeper::subscriptionsChanged, &finder, &LibraryFinder::refreshSoon);
    connect(&m_context.feeds, &FeedKeeper::arrived, this, &WindowFeeds::loadWhole);
    connect(&m_context.preferences,
        &ReadingPreferences::languageChanged,
        &finder,
        &LibraryFinder::refreshSoon);
    connect(&updater, &FeedUpdater::started, this, [this] {
        m_done = 0;
        m_total = 0;
        showWork();
    });
    connect(&updater, &FeedUpdater::progressed, this, [this](int done, int total) {
        m_done = done;
        m_total = total;
        showWork();
    });
    connect(&updater, &FeedUpdater::finished, this, &WindowFeeds::showWork);
    connect(&m_context.feedSearch, &FeedSearch::started, this, [this](const QString &typed) {
        m_lookedAt = typed;
        showWork();
    });
    connect(&m_context.feedSearch, &FeedSearch::finished, this, &WindowFeeds::showWork);
}

void WindowFeeds::observeTexts()
{
    connect(&m_library.acts(), &LibraryActs::opened, &m_context.fullTexts, &FullTexts::load);
    connect(&m_context.fullTexts, &FullTexts::completed, this, &WindowFeeds::showWhole);
    connect(&m_context.fullTexts, &FullTexts::failed, this, &WindowFeeds::sayShort);
}

void WindowFeeds::showWork()
{
    FeedWork work;
    if (m_context.feedSearch.isRunning())
        work = {.kind = FeedWork::Looking, .about = m_lookedAt};
    else if (m_context.feeds.updater().isRunning())
        work = {.kind = FeedWork::Updating, .done = m_done, .total = m_total};
    m_context.listing.feeds().setWork(work);
}

void WindowFeeds::showWhole(StoredId id, const Article &article)
{
    const ArticleId open = m_library.keeper().openOf(id);
    if (open != ArticleId::None)
        m_context.session.replaceArticle(open, article);
}

void WindowFeeds::sayShort(StoredId id, const InputFailure &failure)
{
    if (m_library.keeper().openOf(id) != ArticleId::None)
        Q_EMIT said(tr("Only what the feed says of it is shown. %1").arg(sentenceFor(failure)));
}

void WindowFeeds::loadWhole(const QString &feed)
{
    const QList<Subscription> all = m_context.feeds.updater().subscriptions();
    const auto subscription = std::ranges::find(all, feed, &Subscription::address);
    if (subscription != all.end() && subscription->loadsWhole)
        m_context.fullTexts.loadOf(feed);
}

} // namespace naranhi
