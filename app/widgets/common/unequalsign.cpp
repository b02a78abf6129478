// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/unequalsign.h"

#include <QPainter>

namespace naranhi {

void paintUnequalSign(QPainter &painter, const QPointF &middle, double half, const QColor &colour)
{
    painter.setPen(QPen(colour, half / 3, Qt::SolidLine, Qt::RoundCap));
    const double apart = half * 0.42;
    for (const double y : {-apart, apart})
        painter.drawLine(middle + QPointF(-half, y), middle + QPointF(half, y));
    painter.drawLine(middle + QPointF(half / 2, -half), middle + QPointF(-half / 2, half));
}

} // namespace naranhi
