// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/readingfocus.h"
#include "model/readingsession.h"

namespace naranhi {

enum class WalkDirection { Forward, Backward };

// The next mention of any of `entities` after (or before) `from`, within longer names too, in
// column order, then reading order: title, subtitle, body. Wraps at the ends. Nothing when none of
// them is mentioned.
[[nodiscard]] std::optional<TextPlace> nextMention(const ReadingSession &session,
    const QList<EntityId> &entities,
    const std::optional<TextPlace> &from,
    WalkDirection direction);

// The next name or time of anybody's, in the same order.
[[nodiscard]] std::optional<TextPlace> nextMark(
    const ReadingSession &session, const std::optional<TextPlace> &from, WalkDirection direction);

// The place gone to, unless that is a sentence that was asked about: there the reader stays at the
// caret.
[[nodiscard]] std::optional<TextPlace> namedPlace(const ReadingFocus &focus);

// Whom a walk follows: the pinned; else the hovered; else whoever is named at the current place.
[[nodiscard]] QList<EntityId> walkedEntities(
    const ReadingSession &session, const ReadingFocus &focus);

// Remembers whom the reader followed, so that the walk goes on after everything was let go of. A
// plain value; what it was handed outlives it.
class MentionWalk
{
public:
    MentionWalk(const ReadingSession &session, const ReadingFocus &focus)
        : m_session(session)
        , m_focus(focus)
    {
    }

    // The next mention of those followed now, or last; of anybody, when there are none. `reader` is
    // where the reader is in the texts while no place is the current one.
    [[nodiscard]] std::optional<TextPlace> step(
        const std::optional<TextPlace> &reader, WalkDirection direction);

private:
    const ReadingSession &m_session;
    const ReadingFocus &m_focus;
    QList<EntityId> m_followed;
};

} // namespace naranhi
