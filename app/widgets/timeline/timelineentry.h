// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/publicationdate.h"
#include "domain/timevalue.h"
#include "model/readingfocus.h"

#include <QList>
#include <QString>

namespace naranhi {

class ReadingSession;

enum class EntryKind { Report, Publication, Disagreement };

// One thing to mark in a lane: a statement of a date, the moment when the article was published, or
// that reports of several lanes give one event different dates.
struct TimelineEntry
{
    EntryKind kind = EntryKind::Report;
    int lane = 0; // the article's row
    QString value;
    TimeRange range;
    TextPlace place; // the sentence; the title for a publication
    TextSpan words = {}; // that say when; empty for a publication
    QList<EntityId> entities = {}; // that the sentence mentions
    DateBasis basis = DateBasis::None; // of a publication
    qsizetype difference = -1; // of a disagreement: its index in the comparison
    QList<TextPlace> reports = {}; // the words that it joins

    // Publications, minutes, hours and days are drawn as a point, other reports as a stretch.
    [[nodiscard]] bool isPoint() const;
    // Where the point stands: a day's in its middle.
    [[nodiscard]] double time() const;
    bool operator==(const TimelineEntry &) const = default;
};

// Everything to mark, by time.
[[nodiscard]] QList<TimelineEntry> entriesOf(const ReadingSession &session);

// The words that say when, as a place; REQUIRES a report.
[[nodiscard]] TextPlace wordsOf(const TimelineEntry &entry);

// The words of the sentence, the headline for a publication.
[[nodiscard]] QString sentenceOf(const ReadingSession &session, const TimelineEntry &entry);

} // namespace naranhi
