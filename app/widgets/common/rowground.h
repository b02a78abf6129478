// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyleOptionViewItem;

namespace naranhi {

struct Theme;

// What shows of a row of a list that it has the focus.
void paintRowFocus(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme);
// And that it is selected.
void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme);

} // namespace naranhi
