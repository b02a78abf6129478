// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/feedlistacts.h"

#include "model/librarylisting.h"
#include "widgets/common/listaction.h"
#include "widgets/library/librarylist.h"

#include <QAction>
#include <QInputDialog>
#include <QKeySequence>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace naranhi {

FeedListActs::FeedListActs(LibraryListing &listing, LibraryList &list)
    : QObject(&list)
    , showArticles(make(u"listFeed"_s, {}, &FeedListActs::listArticles))
    , update(make(u"updateFeed"_s, QKeySequence(Qt::Key_F5), &FeedListActs::updateThem))
    , markRead(make(u"markFeedRead"_s, QKeySequence(Qt::CTRL | Qt::Key_U), &FeedListActs::markThem))
    , rename(make(u"renameFeed"_s, QKeySequence(Qt::Key_F2), &FeedListActs::askForName))
    , wholeTexts(make(u"wholeTexts"_s, {}, &FeedListActs::toggleWhole))
    , remove(make(u"removeFeed"_s, QKeySequence(Qt::Key_Delete), &FeedListActs::removeThem))
    , add(make(u"addFeed"_s, {}, &FeedListActs::askForFeed))
    , updateAll(make(u"updateFeeds"_s, {}, &FeedListActs::updateEach))
    , markAllRead(make(u"markFeedsRead"_s, {}, &FeedListActs::markEach))
    , byItself(make(u"updateFeedsByItself"_s, {}, &FeedListActs::toggleByItself))
    , import(make(u"importFeeds"_s, {}, &FeedListActs::askForList))
    , exportAll(make(u"exportFeeds"_s, {}, &FeedListActs::askWhereTo))
    , m_library(listing)
    , m_listing(listing.feeds())
    , m_list(list)
{
    wholeTexts->setCheckable(true);
    byItself->setCheckable(true);
    for (QAction *act : ofSelected())
        if (act != nullptr)
            list.addAction(act);
    connect(&list, &LibraryList::selectedChanged, this, &FeedListActs::updateEnabled);
    connect(&list, &LibraryList::openRequested, this, &FeedListActs::listArticles);
    connect(&list, &LibraryList::readRequested, this, &FeedListActs::markThem);
    connect(&m_listing, &FeedListing::listed, this, &FeedListActs::updateEnabled);
    connect(&m_listing, &FeedListing::updatesByItselfChanged, this, &FeedListActs::updateEnabled);
    connect(&listing, &LibraryListing::conditionChanged, this, &FeedListActs::updateEnabled);
    retranslate();
}

QAction *FeedListActs::make(
    const QString &name, const QKeySequence &key, void (FeedListActs::*act)())
{
    QAction *action = listAction(name, {key}, this);
    connect(action, &QAction::triggered, this, act);
    return action;
}

QList<QAction *> FeedListActs::ofSelected() const
{
    return {showArticles, update, markRead, nullptr, rename, wholeTexts, nullptr, remove};
}

QList<QAction *> FeedListActs::ofAll() const
{
    return {add, updateAll, markAllRead, byItself, nullptr, import, exportAll};
}

void FeedListActs::retranslate()
{
    showArticles->setText(tr("&List its articles"));
    update->setText(tr("&Update"));
    markRead->setText(tr("&Mark all as read"));
    rename->setText(tr("Re&name…"));
    wholeTexts->setText(tr("Load &whole texts at once"));
    wholeTexts->setToolTip(tr("Else the page of an article is fetched when you open it."));
    remove->setText(tr("&Remove the feed"));
    add->setText(tr("&Add a feed…"));
    add->setIconText(tr("Add…"));
    updateAll->setText(tr("&Update all feeds"));
    updateAll->setIconText(tr("Update"));
    markAllRead->setText(tr("&Mark all as read"));
    byItself->setText(tr("Update by &itself"));
    import->setText(tr("Im&port feeds…"));
    exportAll->setText(tr("E&xport feeds…"));
    updateEnabled();
}

QStringList FeedListActs::selected() const
{
    QStringList feeds;
    for (const QModelIndex &row : m_list.selectedRows())
        feeds.append(row.data(FeedListModel::AddressRole).toString());
    return feeds;
}

void FeedListActs::updateEnabled()
{
    const QStringList feeds = selected();
    const bool isAny = m_listing.model().rowCount() > 0;
    const bool isOne = feeds.size() == 1;
    const bool canWrite = m_library.condition() == LibraryCondition::Open;
    showArticles->setEnabled(isOne);
    for (QAction *act : {update, markRead, remove})
        act->setEnabled(!feeds.isEmpty() && canWrite);
    for (QAction *act : {rename, wholeTexts})
        act->setEnabled(isOne && canWrite);
    for (QAction *act : {add, import, byItself})
        act->setEnabled(canWrite);
    updateAll->setEnabled(isAny && canWrite);
    markAllRead->setEnabled(m_listing.model().unread() > 0 && canWrite);
    exportAll->setEnabled(isAny);
    byItself->setChecked(m_listing.updatesByItself());
    const ListedFeed *feed = isOne ? m_listing.model().feed(feeds.constFirst()) : nullptr;
    wholeTexts->setChecked(feed != nullptr && feed->feed.subscription.loadsWhole);
}

void FeedListActs::popUpMenu(const QPoint &globalPosition)
{
    updateEnabled();
    auto *menu = new QMenu(&m_list);
    menu->setObjectName(u"feedMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (QAction *act : selected().isEmpty() ? ofAll() : ofSelected()) {
        if (act == nullptr)
            menu->addSeparator();
        else if (act->isEnabled())
            menu->addAction(act);
    }
    menu->popup(globalPosition);
}

void FeedListActs::listArticles()
{
    if (selected().size() == 1)
        Q_EMIT articlesRequested(selected().constFirst());
}

void FeedListActs::updateThem()
{
    if (!selected().isEmpty())
        m_listing.ask(UpdateFeeds{selected()});
}

void FeedListActs::markThem()
{
    if (markRead->isEnabled())
        m_listing.ask(MarkFeedsRead{selected()});
}

void FeedListActs::askForName()
{
    const ListedFeed *feed = m_listing.model().feed(selected().value(0));
    if (feed == nullptr)
        return;
    const Subscription subscription = feed->feed.subscription;
    auto *dialog = new QInputDialog(&m_list);
    dialog->setObjectName(u"feedNameDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename the feed"));
    dialog->setLabelText(tr("Its name (empty: as it calls itself):"));
    dialog->setTextValue(subscription.title);
    dialog->resize(m_list.fontMetrics().averageCharWidth() * 56, dialog->sizeHint().height());
    connect(
        dialog, &QInputDialog::textValueSelected, this, [this, subscription](const QString &typed) {
            if (typed.simplified() != subscription.title)
                m_listing.ask(RenameFeed{subscription.address, typed.simplified()});
        });
    dialog->open();
}

void FeedListActs::toggleWhole()
{
    if (selected().size() == 1)
        m_listing.ask(LoadWholeTexts{selected().constFirst(), wholeTexts->isChecked()});
}

void FeedListActs::removeThem()
{
    m_listing.ask(RemoveFeeds{selected()});
}

void FeedListActs::askForFeed()
{
    m_listing.ask(AddFeed{});
}

void FeedListActs::updateEach()
{
    m_listing.ask(UpdateFeeds{});
}

void FeedListActs::markEach()
{
    QStringList feeds;
    for (const ListedFeed &feed : m_listing.model().feeds())
        if (feed.feed.unread > 0)
            feeds.append(feed.feed.subscription.address);
    m_listing.ask(MarkFeedsRead{feeds});
}

void FeedListActs::toggleByItself()
{
    m_listing.ask(UpdateByItself{byItself->isChecked()});
}

void FeedListActs::askForList()
{
    m_listing.ask(ImportFeeds{});
}

void FeedListActs::askWhereTo()
{
    m_listing.ask(ExportFeeds{});
}

} // namespace naranhi
