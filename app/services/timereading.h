// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/canceltoken.h"
#include "domain/story.h"
#include "language/times.h"

#include <QSet>

namespace naranhi::services {

// The times of one article with all that they were read against.
struct ArticleTimes
{
    size_t textHash = 0;
    QString anchor;
    QList<language::TimeOverride> overrides;
    QList<TimeExpression> times;

    bool operator==(const ArticleTimes &) const = default;
};

// The dates that the reader set in one article, in the order of the corrections, and which of those
// found their words.
struct ReadersTimes
{
    QList<language::TimeOverride> overrides;
    QSet<qsizetype> placed;
};

[[nodiscard]] ReadersTimes readersTimes(
    const Article &article, const QList<Correction> &corrections);

[[nodiscard]] ArticleTimes readTimes(const Article &article,
    const QString &anchor,
    const QList<language::TimeOverride> &overrides,
    const CancelToken &cancel);

} // namespace naranhi::services
