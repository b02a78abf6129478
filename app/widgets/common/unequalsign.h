// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QColor;
class QPainter;
class QPointF;

namespace naranhi {

// The sign ≠ about a middle, so many pixels to each side: what is said differently, wherever it is
// shown. Drawn, as not every typeface has it.
void paintUnequalSign(QPainter &painter, const QPointF &middle, double half, const QColor &colour);

} // namespace naranhi
