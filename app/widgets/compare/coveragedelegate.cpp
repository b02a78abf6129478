// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/coveragedelegate.h"

#include "model/coveragemodel.h"
#include "widgets/common/themesource.h"
#include "widgets/common/unequalsign.h"

#include <QAbstractItemView>
#include <QPainter>

namespace naranhi {

namespace {

constexpr double dot = 4.5; // half its width
constexpr double ring = 3.5;

} // namespace

void paintCoverageSign(QPainter &painter, const QRectF &room, CoverageMark mark, const Theme &theme)
{
    const QPointF middle = room.center();
    painter.setBrush(Qt::NoBrush);
    switch (mark) {
    case CoverageMark::Reported:
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawEllipse(middle, dot, dot);
        return;
    case CoverageMark::Different:
        paintUnequalSign(painter, middle, 6, theme.warning);
        return;
    case CoverageMark::NotFound: {
        QColor calm = theme.soft;
        calm.setAlphaF(0.6F);
        painter.setPen(QPen(calm, 1));
        painter.drawEllipse(middle, ring, ring);
        return;
    }
    }
}

CoverageDelegate::CoverageDelegate(const ReadingContext &context, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_context(context)
{
}

void CoverageDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_context.theme.theme();
    const auto mark = index.data(CoverageModel::MarkRole).value<CoverageMark>();
    const int count = index.data(CoverageModel::CountRole).toInt();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view != nullptr && view->currentIndex() == index) {
        QColor ground = theme.accent;
        ground.setAlphaF(0.14F);
        painter->fillRect(option.rect, ground);
    }
    const QRect &rect = option.rect;
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.hairline);
    QRectF room = rect;
    if (count > 0) {
        painter->setFont(option.font);
        painter->setPen(theme.ink);
        const double shift = rect.width() / 6.0;
        painter->drawText(room.translated(shift, 0), Qt::AlignCenter, QString::number(count));
        room.translate(-shift, 0);
    }
    paintCoverageSign(*painter, room, mark, theme);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.accent, 1.5));
        painter->drawRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -1.5, -2.5), 4, 4);
    }
    painter->restore();
}

} // namespace naranhi
