// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QHash>
#include <QList>

namespace naranhi {

class ReadingSession;

// The differences that are about an entity or whose claims name it: indices in the comparison, in
// its order. Without those that the reader set aside, and those that are but more exact.
[[nodiscard]] QHash<EntityId, QList<qsizetype>> differencesByEntity(const ReadingSession &session);

} // namespace naranhi
