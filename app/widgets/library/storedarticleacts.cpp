// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/storedarticleacts.h"

#include "model/librarylisting.h"
#include "widgets/common/listaction.h"
#include "widgets/library/librarylist.h"

#include <QAction>
#include <QInputDialog>
#include <QKeySequence>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace naranhi {

StoredArticleActs::StoredArticleActs(LibraryListing &listing, LibraryList &list)
    : QObject(&list)
    , openBeside(add(u"openStoredBeside"_s, {}, &StoredArticleActs::openThemBeside))
    , openInstead(add(u"openStoredInstead"_s, {}, &StoredArticleActs::openThemInstead))
    , earlier(add(u"showEarlier"_s, {}, &StoredArticleActs::showEarlier))
    , markRead(
          add(u"markRead"_s, {QKeySequence(Qt::CTRL | Qt::Key_U)}, &StoredArticleActs::toggleRead))
    , addTag(add(u"addTag"_s, {QKeySequence(Qt::CTRL | Qt::Key_T)}, &StoredArticleActs::askForTag))
    , note(add(u"noteStored"_s, {QKeySequence(Qt::Key_F2)}, &StoredArticleActs::askForNote))
    , apart(add(u"putApart"_s, {}, &StoredArticleActs::putApart))
    , remove(add(u"removeStored"_s, {QKeySequence(Qt::Key_Delete)}, &StoredArticleActs::removeThem))
    , m_listing(listing)
    , m_list(list)
{
    for (QAction *act : all())
        if (act != nullptr)
            list.addAction(act);
    connect(&list, &LibraryList::selectedChanged, this, &StoredArticleActs::updateEnabled);
    connect(&list, &LibraryList::openRequested, this, &StoredArticleActs::open);
    connect(&list, &LibraryList::readRequested, this, &StoredArticleActs::toggleRead);
    connect(&listing, &LibraryListing::listed, this, &StoredArticleActs::updateEnabled);
    connect(&listing, &LibraryListing::conditionChanged, this, &StoredArticleActs::updateEnabled);
    retranslate();
}

QAction *StoredArticleActs::add(
    const QString &name, const QList<QKeySequence> &keys, void (StoredArticleActs::*act)())
{
    QAction *action = listAction(name, keys, this);
    connect(action, &QAction::triggered, this, act);
    return action;
}

QList<QAction *> StoredArticleActs::all() const
{
    return {openBeside,
        openInstead,
        earlier,
        nullptr,
        markRead,
        addTag,
        note,
        nullptr,
        apart,
        nullptr,
        remove};
}

void StoredArticleActs::retranslate()
{
    openBeside->setText(tr("&Open beside the others"));
    openInstead->setText(tr("Open &instead of the others"));
    earlier->setText(tr("Show the &earlier version"));
    addTag->setText(tr("Add a &tag…"));
    note->setText(tr("&Note…"));
    apart->setText(tr("Put into a &story of their own"));
    remove->setText(tr("&Remove from the library"));
    updateEnabled();
}

QList<StoredId> StoredArticleActs::selected() const
{
    QList<StoredId> ids;
    for (const QModelIndex &row : m_list.selectedRows())
        ids.append(row.data(StoredArticleModel::IdRole).value<StoredId>());
    return ids;
}

QList<StoredId> StoredArticleActs::selectedThatAre(bool unread) const
{
    QList<StoredId> ids;
    for (const QModelIndex &row : m_list.selectedRows())
        if (row.data(StoredArticleModel::UnreadRole).toBool() == unread)
            ids.append(row.data(StoredArticleModel::IdRole).value<StoredId>());
    return ids;
}

void StoredArticleActs::updateEnabled()
{
    const QModelIndexList rows = m_list.selectedRows();
    const bool isAny = !rows.isEmpty();
    const bool isOne = rows.size() == 1;
    const bool canWrite = m_listing.condition() == LibraryCondition::Open;
    openBeside->setEnabled(isAny);
    openInstead->setEnabled(isAny);
    earlier->setEnabled(
        isOne && rows.constFirst().data(StoredArticleModel::VersionsRole).toInt() > 1);
    for (QAction *act : {markRead, addTag, apart, remove})
        act->setEnabled(isAny && canWrite);
    note->setEnabled(isOne && canWrite);
    markRead->setText(
        isAny && selectedThatAre(true).isEmpty() ? tr("&Mark as unread") : tr("&Mark as read"));
}

void StoredArticleActs::popUpMenu(const QPoint &globalPosition)
{
    if (selected().isEmpty())
        return;
    updateEnabled();
    auto *menu = new QMenu(&m_list);
    menu->setObjectName(u"storedArticleMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *act : all()) {
        if (act == nullptr)
            menu->addSeparator();
        else if (act != earlier || act->isEnabled())
            menu->addAction(act);
        if (act == addTag)
            addTakingTags(*menu);
    }
    menu->popup(globalPosition);
}

void StoredArticleActs::addTakingTags(QMenu &menu)
{
    QStringList tags;
    for (const QModelIndex &row : m_list.selectedRows())
        tags += row.data(StoredArticleModel::TagsRole).toStringList();
    tags.removeDuplicates();
    if (tags.isEmpty() || m_listing.condition() != LibraryCondition::Open)
        return;
    QMenu *taking = menu.addMenu(tr("Ta&ke a tag away"));
    for (const QString &tag : std::as_const(tags)) {
        const QAction *take = taking->addAction(u'#' + QString(tag).replace(u'&', u"&&"_s));
        connect(take, &QAction::triggered, this, [this, tag] {
            m_listing.ask(TagStored{selected(), tag, false});
        });
    }
}

void StoredArticleActs::open(bool isInstead)
{
    if (!selected().isEmpty())
        m_listing.ask(OpenStored{selected(), isInstead});
}

void StoredArticleActs::showEarlier()
{
    if (selected().size() == 1)
        m_listing.ask(ShowEarlierVersion{selected().constFirst()});
}

// Those that are read already stay so.
void StoredArticleActs::toggleRead()
{
    const QList<StoredId> unread = selectedThatAre(true);
    const bool isMarking = !unread.isEmpty();
    const QList<StoredId> others = isMarking ? unread : selectedThatAre(false);
    if (!others.isEmpty() && markRead->isEnabled())
        m_listing.ask(MarkStored{others, isMarking});
}

void StoredArticleActs::askForTag()
{
    auto *dialog = new QInputDialog(&m_list);
    dialog->setObjectName(u"tagDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Add a tag"));
    dialog->setLabelText(tr("A word of yours for these articles:"));
    dialog->setComboBoxItems(QStringList(QString()) + m_listing.tags());
    dialog->setComboBoxEditable(true);
    connect(dialog,
        &QInputDialog::textValueSelected,
        this,
        [this, articles = selected()](const QString &typed) {
            const QString tag = typed.simplified();
            if (!tag.isEmpty())
                m_listing.ask(TagStored{articles, tag, true});
        });
    dialog->open();
}

void StoredArticleActs::askForNote()
{
    if (selected().size() == 1)
        m_listing.ask(NoteStored{selected().constFirst()});
}

void StoredArticleActs::putApart()
{
    m_listing.ask(PutApart{selected()});
}

void StoredArticleActs::removeThem()
{
    m_listing.ask(RemoveStored{selected()});
}

} // namespace naranhi
