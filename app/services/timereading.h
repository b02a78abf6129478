// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/canceltoken.h"
#include "domain/story.h"

#include <QSet>

namespace naranhi::services {

// What the reader set for the words at a place: their date, or the date that they count from.
struct TimeOverride
{
    BlockSpan place;
    QString value; // of the words; empty for none
    QString anchor; // what they count from; empty for none

    bool operator==(const TimeOverride &) const = default;
};

// The times of one article with all that they were read against.
struct ArticleTimes
{
    size_t textHash = 0;
    QString anchor;
    QList<TimeOverride> overrides;
    QList<TimeExpression> times;

    bool operator==(const ArticleTimes &) const = default;
};

// The dates that the reader set in one article, in the order of the corrections, and which of those
// found their words.
struct ReadersTimes
{
    QList<TimeOverride> overrides;
    QSet<qsizetype> placed;
};

[[nodiscard]] ReadersTimes readersTimes(
    const Article &article, const QList<Correction> &corrections);

[[nodiscard]] ArticleTimes readTimes(const Article &article,
    const QString &anchor,
    const QList<TimeOverride> &overrides,
    const CancelToken &cancel);

} // namespace naranhi::services
