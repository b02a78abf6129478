// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/textspan.h"
#include "domain/timevalue.h"

#include <QList>
#include <QString>

#include <optional>

namespace naranhi {

enum class TimeType { Date, Time, Duration, Set };

// "DATE", "TIME", "DURATION", "SET" (TIMEX3).
[[nodiscard]] QString tagOf(TimeType type);

// What the words of a time hang on.
enum class TimeBasis {
    Absolute, // nothing: they say all of it
    Publication, // when the article appeared
    Text, // a date that the text named before
    Reader, // what the reader set in its place
};

// How the missing parts were chosen.
enum class TimeRule {
    AsWritten, // nothing was missing
    Counted, // "사흘 전", "지난달", "이듬해": away from the anchor by what the words say
    Past, // the last one before the anchor: said by the words or the tense
    Future, // the next one behind the anchor
    Nearest, // neither is said: the one nearest to the anchor
    SamePeriod, // the anchor's own year, month or day
};

// Why a time has the value that it has.
struct TimeGrounds
{
    TimeBasis basis = TimeBasis::Absolute;
    TimeRule rule = TimeRule::AsWritten;
    QString anchor; // the value they hang on; empty for none
    std::optional<BlockSpan> anchorWords{}; // where the text named it

    bool operator==(const TimeGrounds &) const = default;
};

// A TIMEX: words that say when, or how long.
struct TimeExpression
{
    int block = 0;
    TextSpan span;
    TimeType type = TimeType::Date;
    QString value; // ISO 8601 / TIMEX3; empty when nothing anchors it
    QString otherValue{}; // a second reading that is possible and less likely; mostly empty
    TimeGrounds grounds{};

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
