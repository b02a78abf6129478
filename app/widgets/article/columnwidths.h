// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace naranhi {

// How wide columns are in `available` pixels. A wanted width of 0 means "as wide as fits": these
// share what the others leave. None is narrower than `narrowest`; when that is more than there is,
// the sum is larger than `available` and the columns scroll sideways: those that share are then as
// wide as lets a whole number of them be seen.
[[nodiscard]] QList<int> columnWidths(int available, const QList<int> &wanted, int narrowest);

// Where a column lands when its head is dropped at x: the row counted after it was taken out, as
// ReadingSession::moveArticle wants it.
[[nodiscard]] int rowAfterDrop(int x, const QList<int> &widths, int from);

} // namespace naranhi
