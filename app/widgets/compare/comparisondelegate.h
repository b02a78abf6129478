// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/readingcontext.h"

#include <QStyledItemDelegate>

namespace naranhi {

// Draws a row of the comparison: its words over up to three lines, and below them, small, what it
// is and who has it; a place with the mark of its outlet. What the reader set aside is struck out,
// her comment stands under the words.
class ComparisonDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonDelegate)

public:
    explicit ComparisonDelegate(const ReadingContext &context, QObject *parent = nullptr);

    // Rows are as high as their words need in this width; the view sets it.
    void setWidth(int width) { m_width = width; }

    // What the row is and who has it.
    [[nodiscard]] QString note(const QModelIndex &index) const;

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter,
        const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

private:
    [[nodiscard]] QColor markColour(const QModelIndex &index) const;
    [[nodiscard]] int textWidth(const QModelIndex &index) const;
    static void paintLines(
        QPainter &painter, QRect &line, const QFont &font, const QStringList &lines);
    [[nodiscard]] QStringList commentLines(const QModelIndex &index, const QFont &font) const;

    ReadingContext m_context;
    int m_width = 280;
};

} // namespace naranhi
