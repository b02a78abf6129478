// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/storedstoryacts.h"

#include "model/librarylisting.h"
#include "widgets/common/listaction.h"
#include "widgets/library/librarylist.h"

#include <QAction>
#include <QInputDialog>
#include <QKeySequence>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi {

StoredStoryActs::StoredStoryActs(LibraryListing &listing, LibraryList &list)
    : QObject(&list)
    , open(add(u"openStory"_s, {}, &StoredStoryActs::openCurrent))
    , openBeside(add(u"openStoryBeside"_s, {}, &StoredStoryActs::openCurrentBeside))
    , showArticles(add(u"listStory"_s, {}, &StoredStoryActs::listArticles))
    , rename(add(u"renameStory"_s, QKeySequence(Qt::Key_F2), &StoredStoryActs::askForName))
    , pin(add(u"pinStory"_s, QKeySequence(Qt::CTRL | Qt::Key_P), &StoredStoryActs::togglePinned))
    , merge(add(u"mergeStories"_s, QKeySequence(Qt::CTRL | Qt::Key_M), &StoredStoryActs::mergeThem))
    , save(add(u"saveListedStory"_s, {}, &StoredStoryActs::saveCurrent))
    , m_listing(listing)
    , m_list(list)
{
    for (QAction *act : all())
        if (act != nullptr)
            list.addAction(act);
    connect(&list, &LibraryList::selectedChanged, this, &StoredStoryActs::updateEnabled);
    connect(&list, &LibraryList::openRequested, this, &StoredStoryActs::openThem);
    connect(&listing, &LibraryListing::listed, this, &StoredStoryActs::updateEnabled);
    connect(&listing, &LibraryListing::conditionChanged, this, &StoredStoryActs::updateEnabled);
    retranslate();
}

QAction *StoredStoryActs::add(
    const QString &name, const QKeySequence &key, void (StoredStoryActs::*act)())
{
    QAction *action = listAction(name, {key}, this);
    connect(action, &QAction::triggered, this, act);
    return action;
}

QList<QAction *> StoredStoryActs::all() const
{
    return {open, openBeside, showArticles, nullptr, rename, pin, merge, nullptr, save};
}

void StoredStoryActs::retranslate()
{
    open->setText(tr("&Open side by side"));
    openBeside->setText(tr("Open &beside the others"));
    showArticles->setText(tr("&List its articles"));
    rename->setText(tr("Re&name…"));
    merge->setText(tr("&Merge the selected stories"));
    save->setText(tr("Save as a &file…"));
    updateEnabled();
}

QList<StoredStory> StoredStoryActs::selected() const
{
    QList<StoredStory> stories;
    for (const QModelIndex &row : m_list.selectedRows())
        stories.append(m_listing.stories().storyAt(row.row()));
    return stories;
}

void StoredStoryActs::updateEnabled()
{
    const QList<StoredStory> stories = selected();
    const bool isOne = stories.size() == 1;
    const bool canWrite = m_listing.condition() == LibraryCondition::Open;
    open->setEnabled(isOne);
    openBeside->setEnabled(isOne);
    showArticles->setEnabled(isOne);
    rename->setEnabled(isOne && canWrite);
    pin->setEnabled(isOne && canWrite);
    merge->setEnabled(stories.size() > 1 && canWrite);
    save->setEnabled(isOne && m_listing.isUsable());
    pin->setText(
        isOne && stories.constFirst().isPinned ? tr("Let &go of the pin") : tr("&Pin to the top"));
}

void StoredStoryActs::popUpMenu(const QPoint &globalPosition)
{
    if (selected().isEmpty())
        return;
    updateEnabled();
    auto *menu = new QMenu(&m_list);
    menu->setObjectName(u"storedStoryMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *act : all()) {
        if (act == nullptr)
            menu->addSeparator();
        else if (act->isEnabled())
            menu->addAction(act);
    }
    menu->popup(globalPosition);
}

void StoredStoryActs::openThem(bool isBeside)
{
    if (selected().size() == 1)
        m_listing.ask(OpenStoredStory{selected().constFirst().id, !isBeside});
}

void StoredStoryActs::listArticles()
{
    if (selected().size() == 1)
        Q_EMIT articlesRequested(selected().constFirst().id);
}

void StoredStoryActs::askForName()
{
    if (selected().size() != 1)
        return;
    const StoredStory story = selected().constFirst();
    auto *dialog = new QInputDialog(&m_list);
    dialog->setObjectName(u"storyNameDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename the story"));
    dialog->setLabelText(tr("Its name (empty: that of its first article):"));
    dialog->setTextValue(story.name);
    dialog->resize(m_list.fontMetrics().averageCharWidth() * 56, dialog->sizeHint().height());
    connect(dialog, &QInputDialog::textValueSelected, this, [this, story](const QString &typed) {
        if (typed.simplified() != story.name)
            m_listing.ask(RenameStory{story, typed.simplified()});
    });
    dialog->open();
}

void StoredStoryActs::togglePinned()
{
    if (selected().size() != 1)
        return;
    const StoredStory story = selected().constFirst();
    m_listing.ask(PinStory{story, !story.isPinned});
}

void StoredStoryActs::mergeThem()
{
    QList<StoredStoryId> stories;
    for (const StoredStory &story : selected())
        stories.append(story.id);
    if (stories.size() > 1)
        m_listing.ask(MergeStories{stories});
}

void StoredStoryActs::saveCurrent()
{
    if (selected().size() == 1)
        m_listing.ask(SaveStory{selected().constFirst().id});
}

} // namespace naranhi
