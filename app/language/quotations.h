// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textspan.h"

#include <QList>
#include <QStringView>

namespace naranhi::language {

// Stretches in quotation marks, marks included, in text order, not overlapping: “…”, ‘…’, "…", '…',
// 「…」, 『…』, 《…》, 〈…〉. A mark without its partner within a few hundred characters opens
// nothing, nor does an apostrophe between letters. The outermost marks count.
[[nodiscard]] QList<TextSpan> findQuotations(QStringView text);

} // namespace naranhi::language
