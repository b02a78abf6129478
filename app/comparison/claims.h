// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/clauses.h"
#include "domain/canceltoken.h"
#include "domain/story.h"

#include <QSet>

namespace naranhi::comparison {

// Where a claim stands: what it may be compared with depends on it.
struct ClaimGround
{
    qsizetype article = 0; // index into the story's
    BlockSpan sentence;
    QList<qsizetype> passages; // indices of those that the sentence is in
};

// What a clause tells of an event, with the names and times that belong to its verb.
struct EventClaim
{
    ClaimGround ground;
    Clause clause;
    QList<TimeExpression> times; // dates and clock times only
    QList<Mention> people;
    QList<Mention> places;
    QList<Mention> firms;
    QStringList placeNames; // as the places are written
    QSet<EntityId> distinctPeople; // those whom not all of the story speaks of
    QString theme; // what is held, begins or comes about; empty if nothing does
    QSet<EntityId> around; // all that the sentence names
    QSet<EntityId> before; // and what its paragraph named so far: who acts is often not repeated
};

// How many or how much of what.
struct AmountClaim
{
    ClaimGround ground;
    Quantity quantity;
    QString noun; // that is counted or measured, as written; empty when none stands beside it
    QStringList heads; // the noun and the event, by which amounts are compared
    EntityId owner = EntityId::None; // whose amount it is, if a name stands beside it
    QList<TimeExpression> times; // of the clause
};

struct StoryClaims
{
    QList<EventClaim> events;
    QList<AmountClaim> amounts;
    QSet<EntityId> common; // named all over the story: that two sentences share them says little
};

// Reads all claims of the story. What stands in quotation marks is somebody's opinion and left out.
[[nodiscard]] StoryClaims readClaims(
    const Story &story, const QList<Passage> &passages, const CancelToken &cancel = {});

} // namespace naranhi::comparison
