// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/comparison.h"
#include "widgets/common/readingcontext.h"

#include <QStyledItemDelegate>

namespace naranhi {

struct Theme;

// Draws the sign of a cell of the coverage in the middle of `room`: a full dot, ≠, or an empty
// ring. The forms tell them apart without colour.
void paintCoverageSign(
    QPainter &painter, const QRectF &room, CoverageMark mark, const Theme &theme);

// Draws a cell of the coverage: its sign, and of a name how often it is mentioned.
class CoverageDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CoverageDelegate)

public:
    explicit CoverageDelegate(const ReadingContext &context, QObject *parent = nullptr);

    void paint(QPainter *painter,
        const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

private:
    ReadingContext m_context;
};

} // namespace naranhi
