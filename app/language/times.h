// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "domain/canceltoken.h"
#include "domain/timeline.h"

#include <QList>

namespace naranhi::language {

// Expressions of time in one article, in text order, not overlapping, with TIMEX3 values read
// against `anchor` and the flow of the text (see analyse()).
[[nodiscard]] QList<TimeExpression> findTimes(
    const Article &article, const QString &anchor, const CancelToken &cancel = {});

} // namespace naranhi::language
