// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "widgets/common/readingcontext.h"

#include <QStyledItemDelegate>

namespace naranhi {

// Draws one entity in two lines: its tint and underline as in the text, name and total; other
// spellings and how often each article names it, in the outlets' colours. Edits the name in place.
class EntityDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntityDelegate)

public:
    explicit EntityDelegate(const ReadingContext &context, QObject *parent = nullptr);

    void paint(QPainter *painter,
        const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent,
        const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(
        QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor,
        const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

Q_SIGNALS:
    // By the reader, in place. Models do not rename: the story does, when it is built anew.
    void renamed(naranhi::EntityId id, const QString &name) const;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, bool pinned) const;
    void paintSelected(QPainter &painter, const QRect &row) const;
    void paintName(QPainter &painter, const QRect &room, const QModelIndex &index, bool lit) const;
    void paintForms(QPainter &painter, const QRect &line, const QModelIndex &index) const;
    // Returns the width taken at the right end.
    int paintCounts(QPainter &painter, const QRect &line, const QModelIndex &index) const;
    // How many differences there are about it, behind the name; returns the width of it.
    int paintDifferences(QPainter &painter, const QRect &line, const QModelIndex &index) const;
    void paintCells(QPainter &painter, QRect cell, const QList<int> &counts) const;

    ReadingContext m_context;
};

} // namespace naranhi
