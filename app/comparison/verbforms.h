// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace naranhi::comparison {

enum class EventTense {
    Open, // said by what follows
    Past,
    Coming, // planned, announced, expected
};

// What a verb at the end of a clause says, as far as its form tells.
struct VerbForm
{
    QString stem; // "방문", "만나"; empty for a verb that tells of no event of its own
    EventTense tense = EventTense::Open;
    bool isAdnominal = false; // tells of the noun behind it
    bool isHypothetical = false; // "방문하면", "방문하려고"
    bool wantsAuxiliary = false; // "방문하지" (않았다)
};

// Reads a word, without punctuation, as a verb form; nothing when it is none that is known. Verbs
// of nouns (방문하다, 선발되다) are known by their light verb, others by a list.
[[nodiscard]] std::optional<VerbForm> readVerb(QStringView word);

// The event that a verb stem or a noun tells of, one name for those that say the same (회동, 면담,
// 만나 → 만남); the stem itself where nothing else is known, empty for verbs that only report
// (밝히, 나타나).
[[nodiscard]] QString eventOf(QStringView stem);

// An event as a reader can be told of it: 방문, 옮기기.
[[nodiscard]] QString nounOfEvent(const QString &event);

// Whether its subject is a source rather than a party: 밝히, 집계하.
[[nodiscard]] bool isReport(QStringView stem);

// Whether a noun alone names an event (회동, 방문).
[[nodiscard]] bool isEventNoun(QStringView noun);

} // namespace naranhi::comparison
