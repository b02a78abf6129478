// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entities/entitylistview.h"

#include "model/entitylistmodel.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace naranhi {

namespace {

constexpr int indent = 16;

} // namespace

EntityListView::EntityListView(QWidget *parent)
    : QListView(parent)
{
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Window);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false); // ours frames the row
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        const bool selects = QApplication::keyboardModifiers().testAnyFlags(
            Qt::ControlModifier | Qt::ShiftModifier);
        if (!selects)
            Q_EMIT pinRequested(idAt(index));
    });
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        Q_EMIT mentionRequested(idAt(index));
    });
}

void EntityListView::keyPressEvent(QKeyEvent *event)
{
    const bool pins = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space;
    const bool edits = state() == EditingState; // a name; what its field lets through is not for us
    if (pins && !edits && event->modifiers() == Qt::NoModifier && currentIndex().isValid())
        Q_EMIT pinRequested(idAt(currentIndex()));
    else
        moveByKey(event);
}

void EntityListView::moveByKey(QKeyEvent *event)
{
    const QModelIndex before = currentIndex();
    QListView::keyPressEvent(event);
    if (currentIndex() != before)
        Q_EMIT hovered(idAt(currentIndex()));
}

void EntityListView::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    Q_EMIT hovered(idAt(indexAt(event->position().toPoint())));
}

bool EntityListView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        Q_EMIT hovered(EntityId::None);
    return QListView::viewportEvent(event);
}

void EntityListView::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    Q_EMIT hovered(EntityId::None);
}

void EntityListView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index
        = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const QPoint below = visualRect(index).bottomLeft() + QPoint(indent, 0);
    Q_EMIT menuRequested(event->reason() == QContextMenuEvent::Keyboard
            ? viewport()->mapToGlobal(below)
            : event->globalPos());
}

QList<EntityId> EntityListView::selectedIds() const
{
    QModelIndexList indexes = selectedIndexes();
    if (indexes.isEmpty() && currentIndex().isValid())
        indexes = {currentIndex()};
    std::ranges::sort(indexes, {}, &QModelIndex::row);
    QList<EntityId> ids;
    for (const QModelIndex &index : std::as_const(indexes))
        ids += idAt(index);
    return ids;
}

void EntityListView::select(EntityId id)
{
    const QModelIndex row = rowOf(id);
    if (row.isValid())
        selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect);
}

QModelIndex EntityListView::rowOf(EntityId id) const
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (idAt(index) == id)
            return index;
    }
    return {};
}

EntityId EntityListView::idAt(const QModelIndex &index)
{
    return index.isValid() ? index.data(EntityListModel::IdRole).value<EntityId>() : EntityId::None;
}

void EntityListView::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(event->source() == this);
}

void EntityListView::dragMoveEvent(QDragMoveEvent *event)
{
    QListView::dragMoveEvent(event); // scrolls near the borders
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool merges
        = event->source() == this && index.isValid() && !selectionModel()->isSelected(index);
    setDropRow(merges ? index : QModelIndex());
    event->setDropAction(Qt::LinkAction);
    event->setAccepted(merges);
}

void EntityListView::dragLeaveEvent(QDragLeaveEvent *event)
{
    setDropRow({});
    QListView::dragLeaveEvent(event);
}

void EntityListView::dropEvent(QDropEvent *event)
{
    const EntityId into = idAt(m_dropRow);
    setDropRow({});
    stopAutoScroll();
    setState(NoState);
    if (event->source() != this || into == EntityId::None)
        return;
    event->setDropAction(Qt::LinkAction);
    event->accept();
    Q_EMIT mergeRequested(selectedIds(), into);
}

void EntityListView::setDropRow(const QModelIndex &index)
{
    if (m_dropRow == index)
        return;
    m_dropRow = index;
    viewport()->update();
}

void EntityListView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!m_dropRow.isValid())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRoundedRect(QRectF(visualRect(m_dropRow)).adjusted(4, 1, -4, -1), 4, 4);
}

qsizetype EntityListView::selectedCount() const
{
    qsizetype count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    return count;
}

// Of one selected row the focus frame tells enough; a ground beside that of a pin would say
// something else each time.
void EntityListView::initViewItemOption(QStyleOptionViewItem *option) const
{
    QListView::initViewItemOption(option);
    option->showDecorationSelected = selectedCount() > 1;
}

} // namespace naranhi
