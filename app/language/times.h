// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "domain/canceltoken.h"
#include "domain/timeline.h"

#include <QList>

namespace naranhi::language {

// What the reader knows better about a time.
struct TimeOverride
{
    BlockSpan place;
    QString value; // the words say this; empty: see the anchor
    QString anchor; // the words are read against this date

    bool operator==(const TimeOverride &) const = default;
};

// Expressions of time in one article, in text order, not overlapping, with TIMEX3 values read
// against `anchor` and the flow of the text (see analyse()), each with its grounds.
[[nodiscard]] QList<TimeExpression> findTimes(
    const Article &article, const QString &anchor, const CancelToken &cancel = {});

// The same with what the reader put right (in any order; of several at one place the last counts).
// A value makes an expression of exactly its place, found there or not; an anchor reads anew what
// is found at its place. What follows in the text hangs on the dates put right.
[[nodiscard]] QList<TimeExpression> findTimes(const Article &article,
    const QString &anchor,
    const QList<TimeOverride> &overrides,
    const CancelToken &cancel = {});

} // namespace naranhi::language
