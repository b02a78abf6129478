// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace naranhi::language {

// One word for all that say the same thing, by their stems (contentwords.h): 작년 for 지난해 and
// 전년. The stem itself where no other word is known. From a list of common words: precise, not
// complete.
[[nodiscard]] QString senseOf(const QString &stem);

} // namespace naranhi::language
