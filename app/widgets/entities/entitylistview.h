// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QListView>
#include <QPersistentModelIndex>

namespace naranhi {

// A list of entities that turns mouse and keys into the reader's intents. Pointing at a row and
// moving to it by keys are both a hover, so that the keyboard lights up the text as well. A click
// with Ctrl or Shift selects and leaves the pins alone. One row dragged onto another asks to merge.
class EntityListView final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntityListView)

public:
    explicit EntityListView(QWidget *parent = nullptr);

    [[nodiscard]] QList<EntityId> selectedIds() const; // from above; at least the current one's
    void select(EntityId id); // this one alone
    [[nodiscard]] QModelIndex rowOf(EntityId id) const;
    [[nodiscard]] static EntityId idAt(const QModelIndex &index); // None without a row

Q_SIGNALS:
    void hovered(naranhi::EntityId id); // None: left the list
    void pinRequested(naranhi::EntityId id);
    void mentionRequested(naranhi::EntityId id); // go to the next one
    void menuRequested(const QPoint &globalPosition); // for what is selected
    void mergeRequested(const QList<naranhi::EntityId> &dragged, naranhi::EntityId into);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void initViewItemOption(QStyleOptionViewItem *option) const override;

private:
    void moveByKey(QKeyEvent *event);
    void setDropRow(const QModelIndex &index);
    [[nodiscard]] qsizetype selectedCount() const;

    QPersistentModelIndex m_dropRow; // where a drop would merge
};

} // namespace naranhi
