// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/typeunderline.h"

#include <QPainter>

namespace naranhi {

void paintTypeUnderline(
    QPainter &painter, const QRectF &chip, EntityType type, const QColor &colour, bool lit)
{
    const auto drawLine = [&painter, &chip](double y) {
        painter.drawLine(QPointF(chip.left() + 1, y), QPointF(chip.right() - 1, y));
    };
    const double y = chip.bottom() - 1;
    QPen pen(colour, lit ? 2.2 : 1.6);
    pen.setCapStyle(Qt::FlatCap);
    switch (type) {
    case EntityType::Organisation:
        pen.setWidthF(1.1);
        painter.setPen(pen);
        drawLine(y - 2.4);
        break;
    case EntityType::Place:
        pen.setDashPattern({1.2, 1.2});
        break;
    case EntityType::Work:
        pen.setDashPattern({3.5, 1.8});
        break;
    case EntityType::Person:
    case EntityType::Quantity:
        break;
    }
    painter.setPen(pen);
    drawLine(y);
}

} // namespace naranhi
