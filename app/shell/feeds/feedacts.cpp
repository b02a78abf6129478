// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/feeds/feedacts.h"

#include "shell/appcontext.h"
#include "shell/dialogs.h"
#include "shell/errorsentences.h"
#include "shell/feeds/feedfiles.h"
#include "shell/feeds/feedsteps.h"
#include "shell/inputname.h"
#include "shell/library/libraryfinder.h"
#include "sources/network/addresses.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPointer>

#include <memory>

using namespace Qt::StringLiterals;

namespace naranhi {

using services::FeedSearch;
using services::FoundFeed;

struct FeedActs::Visitor
{
    FeedActs &acts;

    void operator()(const AddFeed &) const { acts.askForFeed(); }
    void operator()(const RemoveFeeds &act) const { acts.remove(act.feeds); }
    void operator()(const RenameFeed &act) const
    {
        acts.change(tr("Rename the feed"), renaming(act.feed, act.name));
    }
    void operator()(const UpdateFeeds &act) const { acts.update(act.feeds); }
    void operator()(const StopFeeds &) const { acts.stop(); }
    void operator()(const MarkFeedsRead &act) const
    {
        acts.change(tr("Mark all as read"), readingAll(act.feeds));
    }
    void operator()(const LoadWholeTexts &act) const
    {
        acts.change(
            act.atOnce ? tr("Load whole texts at once") : tr("Load whole texts when opened"),
            loadingWhole(act.feed, act.atOnce));
        if (act.atOnce)
            acts.m_context.fullTexts.loadOf(act.feed);
    }
    void operator()(const UpdateByItself &act) const
    {
        acts.m_context.settings.setUpdatesFeeds(act.isOn);
        acts.setUpdatesByItself(act.isOn);
    }
    void operator()(const ImportFeeds &) const { acts.askForList(); }
    void operator()(const ExportFeeds &) const { acts.askWhereTo(); }
};

FeedActs::FeedActs(AppContext &context, LibraryFinder &finder, Dialogs &dialogs, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_finder(finder)
    , m_dialogs(dialogs)
{
    connect(&context.listing.feeds(), &FeedListing::asked, this, &FeedActs::carryOut);
    connect(&context.feedSearch, &FeedSearch::found, this, &FeedActs::take);
    connect(&context.feedSearch, &FeedSearch::failed, this, &FeedActs::sayNotFound);
    connect(&m_files, &services::WorkRunner::failed, this, [this](const InputFailure &failure) {
        Q_EMIT said(failure.error.code == Error::Code::NoFeed
                ? tr("%1: There are no feeds in it. A list of feeds is an OPML file.")
                      .arg(inputName(failure.source))
                : sentenceFor(failure));
    });
}

void FeedActs::carryOut(const FeedAct &act)
{
    std::visit(Visitor{*this}, act);
}

void FeedActs::setUpdatesByItself(bool isOn)
{
    m_context.feeds.updater().setAutomatic(isOn);
    m_context.listing.feeds().setUpdatesByItself(isOn);
    m_finder.refreshSoon(); // when those in trouble are tried again
}

// What was copied last is meant most often, if it is an address.
void FeedActs::askForFeed()
{
    const QString copied = QGuiApplication::clipboard()->text().trimmed();
    const bool isOne = sources::isAddress(copied) && sources::addressFromTyped(copied);
    m_dialogs.askForFeed(isOne ? copied : QString(), [this](const QString &typed) {
        const auto address = sources::addressFromTyped(typed);
        m_typedHost = address ? address->url.host() : QString();
        m_context.feedSearch.find(typed);
    });
}

void FeedActs::take(const FoundFeed &found)
{
    if (found.links.size() < 2) {
        addChosen(found, {found.fetched.address.toString(QUrl::EncodeSpaces)});
        return;
    }
    QList<FeedChoice> choices;
    for (const sources::FeedLink &link : found.links)
        choices.append({link.address, link.title});
    m_dialogs.askWhichFeeds(choices, [self = QPointer(this), found](const QStringList &chosen) {
        if (self)
            self->addChosen(found, chosen);
    });
}

// The others say themselves what they are called when they are read.
void FeedActs::addChosen(const FoundFeed &found, const QStringList &chosen)
{
    QList<Subscription> subscriptions;
    for (const QString &address : chosen) {
        Subscription subscription{.address = address};
        subscription.isTyped = QUrl(address).host() == m_typedHost;
        if (QUrl(address) == found.fetched.address) {
            subscription.title = found.feed.title;
            subscription.page = found.feed.address;
        }
        subscriptions.append(subscription);
    }
    const QList<Subscription> wanted = newOnes(subscriptions);
    if (wanted.isEmpty()) {
        Q_EMIT said(tr("This feed is there already."));
        return;
    }
    change(tr("Add a feed"), subscribing(wanted));
    Q_EMIT added();
}

void FeedActs::sayNotFound(const InputFailure &failure)
{
    Q_EMIT said(failure.error.code == Error::Code::NoFeed
            ? tr("%1: No feed was found there. If you know where it is, give its own address.")
                  .arg(inputName(failure.source))
            : sentenceFor(failure));
}

void FeedActs::remove(const QStringList &feeds)
{
    LibraryQuery query = m_context.listing.query();
    if (feeds.contains(query.feed)) {
        query.feed.clear();
        m_context.listing.setQuery(query);
    }
    change(tr("Remove feeds"), unsubscribing(feeds));
}

void FeedActs::update(const QStringList &feeds)
{
    services::FeedUpdater &updater = m_context.feeds.updater();
    if (feeds.isEmpty())
        updater.updateAll();
    for (const QString &feed : feeds)
        updater.update(feed);
    if (!updater.isRunning())
        Q_EMIT said(tr("There is nothing to update now: the sites asked to wait, or have no such "
                       "feed any more."));
}

void FeedActs::stop()
{
    m_context.feedSearch.cancel();
    m_context.feeds.updater().cancel();
    m_context.fullTexts.cancel();
}

void FeedActs::askForList()
{
    m_dialogs.askForFeedList(m_context.settings.lastFolder(), [this](const QString &path) {
        m_context.settings.setLastFolder(QFileInfo(path).absolutePath());
        importFrom(path);
    });
}

void FeedActs::importFrom(const QString &path)
{
    const auto list = std::make_shared<sources::Opml>();
    m_files.run(
        path,
        [path, list] {
            return readFeedList(path).map([&](const sources::Opml &read) { *list = read; });
        },
        [this, path, list] { takeList(path, *list); });
}

void FeedActs::takeList(const QString &path, const sources::Opml &list)
{
    const QList<Subscription> all = subscriptionsIn(list);
    const QList<Subscription> wanted = newOnes(all);
    if (!wanted.isEmpty())
        change(tr("Import feeds"), subscribing(wanted));
    const auto there = static_cast<int>(all.size() - wanted.size());
    QString message = tr("%1: %n feeds were added.", nullptr, static_cast<int>(wanted.size()))
                          .arg(inputName(path));
    if (there > 0)
        message += u' ' + tr("%n were there already.", nullptr, there);
    Q_EMIT said(message);
    if (!wanted.isEmpty())
        Q_EMIT added();
}

void FeedActs::askWhereTo()
{
    m_dialogs.askWhereToExportFeeds(
        m_context.settings.lastFolder(), [this](const QString &path) { exportTo(path); });
}

void FeedActs::exportTo(const QString &path)
{
    QList<Subscription> subscriptions;
    for (const ListedFeed &feed : m_context.listing.feeds().model().feeds())
        subscriptions.append(feed.feed.subscription);
    m_files.run(
        path,
        [path, subscriptions] { return writeFeedList(path, subscriptions); },
        [this, path] { Q_EMIT said(tr("The feeds are in %1 now.").arg(inputName(path))); });
}

QList<Subscription> FeedActs::newOnes(const QList<Subscription> &subscriptions) const
{
    QSet<QString> known;
    for (const Subscription &subscription : m_context.feeds.updater().subscriptions())
        known.insert(subscription.address);
    QList<Subscription> wanted;
    for (const Subscription &subscription : subscriptions)
        if (!known.contains(subscription.address))
            wanted.append(subscription);
    return wanted;
}

void FeedActs::change(const QString &text, const LibraryStep::Ways &ways)
{
    const auto heard = [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.error());
        m_context.feeds.updateNew();
        m_finder.refreshSoon();
    };
    m_context.undo.push(new LibraryStep(text, ways, m_context.library, *this, heard));
}

} // namespace naranhi
