// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/claims.h"
#include "comparison/claimvalues.h"

namespace naranhi::comparison {

// Whether two articles may tell of one event, and how well that is founded.
class EventPairs
{
public:
    EventPairs(const Story &story, const StoryClaims &claims)
        : m_story(story)
        , m_claims(claims)
    {
    }

    // The same event by name, in one passage or with a person, place or firm in common that is not
    // common to the whole story; nobody and no place in them speaks for two events.
    [[nodiscard]] bool areOne(const EventClaim &a, const EventClaim &b) const;

    // As areOne, without asking for places: that is what is to be compared.
    [[nodiscard]] bool areOneButForPlace(const EventClaim &a, const EventClaim &b) const;

    // Whether all times of the one lie outside of all times of the other.
    [[nodiscard]] bool areAtOtherTimes(const EventClaim &a, const EventClaim &b) const;

    // Whom or what both name, that tells the event from others; None for nobody.
    [[nodiscard]] EntityId sharedName(const EventClaim &a, const EventClaim &b) const;

    // Whether each has somebody to whom it was done, and nobody in common: two meetings, unless all
    // else says that it was one.
    [[nodiscard]] bool haveOtherPartners(const EventClaim &a, const EventClaim &b) const;

    // Whether the person acts in the clause: the first particle behind the name or its title says.
    [[nodiscard]] bool isActing(const EventClaim &event, const Mention &person) const;

    [[nodiscard]] QString wordsOf(const EventClaim &claim, TextSpan span) const;
    [[nodiscard]] WrittenTime writtenTime(
        const EventClaim &claim, const TimeExpression &time) const;

private:
    [[nodiscard]] static bool speakOfOthers(const EventClaim &a, const EventClaim &b);
    [[nodiscard]] QSet<EntityId> partnersIn(const EventClaim &claim) const;
    [[nodiscard]] bool lieApart(const EventClaim &a, const EventClaim &b) const;
    [[nodiscard]] bool shareAPlace(const EventClaim &a, const EventClaim &b) const;
    [[nodiscard]] EntityId placeInBoth(const EventClaim &a, const EventClaim &b) const;

    const Story &m_story;
    const StoryClaims &m_claims;
};

} // namespace naranhi::comparison
