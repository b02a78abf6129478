// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/textspan.h"
#include "domain/timevalue.h"

#include <QList>
#include <QString>

namespace naranhi {

enum class TimeType { Date, Time, Duration, Set };

// "DATE", "TIME", "DURATION", "SET" (TIMEX3).
[[nodiscard]] QString tagOf(TimeType type);

// A TIMEX: words that say when, or how long.
struct TimeExpression
{
    int block = 0;
    TextSpan span;
    TimeType type = TimeType::Date;
    QString value; // ISO 8601 / TIMEX3; empty when nothing anchors it

    bool operator==(const TimeExpression &) const = default;
};

// One statement of a date: the sentence, and the words in it that say when.
struct TimelineReport
{
    ArticleId article = ArticleId::None;
    BlockSpan sentence;
    TextSpan words;

    bool operator==(const TimelineReport &) const = default;
};

// A date with all statements that report it.
struct TimelineItem
{
    QString value;
    TimeRange range;
    QList<TimelineReport> reports; // in article order, then text order

    bool operator==(const TimelineItem &) const = default;
};

} // namespace naranhi
