// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/librarylist.h"

#include <QGuiApplication>
#include <QKeyEvent>

#include <algorithm>

namespace naranhi {

namespace {

constexpr auto selecting = Qt::ControlModifier | Qt::ShiftModifier;

// M, with the Hangul keyboard too.
bool isReadKey(const QKeyEvent &event)
{
    constexpr QChar hangulOnTheSameKey(u'ㅡ');
    const bool isIt = event.key() == Qt::Key_M || event.text() == QString(hangulOnTheSameKey);
    return isIt && event.modifiers() == Qt::NoModifier;
}

} // namespace

LibraryList::LibraryList(OpensBy opensBy, int idRole, QWidget *parent)
    : QListView(parent)
    , m_idRole(idRole)
{
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    viewport()->setAutoFillBackground(false);
    if (opensBy == OpensBy::Click) {
        connect(this, &QListView::clicked, this, [this] {
            if (!QGuiApplication::keyboardModifiers().testAnyFlags(selecting))
                Q_EMIT openRequested(false);
        });
    } else {
        connect(this, &QListView::doubleClicked, this, [this] { Q_EMIT openRequested(false); });
    }
}

void LibraryList::setModel(QAbstractItemModel *model)
{
    if (model != nullptr)
        connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &LibraryList::remember);
    QListView::setModel(model);
    if (model != nullptr)
        connect(model, &QAbstractItemModel::modelReset, this, &LibraryList::restore);
}

QModelIndexList LibraryList::selectedRows() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    return rows;
}

void LibraryList::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens && !selectedRows().isEmpty())
        Q_EMIT openRequested(event->modifiers().testFlag(Qt::ControlModifier));
    else if (isReadKey(*event))
        Q_EMIT readRequested();
    else
        QListView::keyPressEvent(event);
}

void LibraryList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    Q_EMIT selectedChanged();
}

void LibraryList::remember()
{
    m_current = currentIndex().data(m_idRole);
    m_selected.clear();
    for (const QModelIndex &row : selectedRows())
        m_selected.append(row.data(m_idRole));
}

void LibraryList::restore()
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        const QVariant id = index.data(m_idRole);
        if (id == m_current)
            selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        if (m_selected.contains(id))
            selectionModel()->select(index, QItemSelectionModel::Select);
    }
}

} // namespace naranhi
