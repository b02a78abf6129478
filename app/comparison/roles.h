// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/claimvalues.h"

#include <QStringView>

namespace naranhi::comparison {

// How two titles of one person stand to each other: Same for two names of one office (CEO,
// 최고경영자), Precision for offices that go together (대표이사 사장), Conflict for two rungs of
// one ladder (사장, 부사장), Unrelated where nothing is known.
[[nodiscard]] Verdict compareTitles(QStringView a, QStringView b);

} // namespace naranhi::comparison
