// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entities/entitylistview.h"

#include "model/entitylistmodel.h"

#include <QKeyEvent>

namespace naranhi {

namespace {

EntityId idOf(const QModelIndex &index)
{
    return index.isValid() ? index.data(EntityListModel::IdRole).value<EntityId>() : EntityId::None;
}

} // namespace

EntityListView::EntityListView(QWidget *parent)
    : QListView(parent)
{
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Window);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        Q_EMIT pinRequested(idOf(index));
    });
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        Q_EMIT mentionRequested(idOf(index));
    });
}

void EntityListView::keyPressEvent(QKeyEvent *event)
{
    const bool pins = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space;
    if (pins && event->modifiers() == Qt::NoModifier && currentIndex().isValid())
        Q_EMIT pinRequested(idOf(currentIndex()));
    else
        moveByKey(event);
}

void EntityListView::moveByKey(QKeyEvent *event)
{
    const QModelIndex before = currentIndex();
    QListView::keyPressEvent(event);
    if (currentIndex() != before)
        Q_EMIT hovered(idOf(currentIndex()));
}

void EntityListView::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    Q_EMIT hovered(idOf(indexAt(event->position().toPoint())));
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

} // namespace naranhi
