// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"

class QColor;
class QPainter;
class QRectF;

namespace naranhi {

// Draws the line under a name's chip, whose form tells the type without any colour: one line for a
// person, two for an organisation, dots for a place, dashes for a work.
void paintTypeUnderline(
    QPainter &painter, const QRectF &chip, EntityType type, const QColor &colour, bool lit);

} // namespace naranhi
