// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace naranhi::language {

// -ln of the share of Korean sentences that have the word, by its stem (contentwords.h). What was
// never seen is as rare as can be told.
[[nodiscard]] float wordRarity(QStringView stem);

} // namespace naranhi::language
