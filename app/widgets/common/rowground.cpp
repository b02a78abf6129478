// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/rowground.h"

#include "widgets/common/theme.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace naranhi {

void paintRowFocus(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter.setPen(QPen(theme.accent, 1.5));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(4.5, 1.5, -2.5, -1.5), 4, 4);
}

void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    if (option.state.testFlag(QStyle::State_Selected)) {
        QColor ground = theme.accent;
        ground.setAlphaF(0.14F);
        painter.fillRect(option.rect, ground);
    }
    paintRowFocus(painter, option, theme);
}

} // namespace naranhi
