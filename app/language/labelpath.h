// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/namelabels.h"

#include <array>

namespace naranhi::language {

using LabelScores = std::array<float, nameLabelCount>;
using LabelTransitions = std::array<LabelScores, nameLabelCount>; // [previous][next]

// The best sequence of labels for a text (Viterbi), fed one character at a time; remembers one byte
// a label and character. Sequences in which "inside" follows anything but its own kind are
// impossible.
class LabelPath
{
public:
    explicit LabelPath(const LabelTransitions &transitions)
        : m_transitions(transitions)
    {
    }

    void clear() { m_back.clear(); }
    void append(const LabelScores &scores);
    [[nodiscard]] QList<NameLabel> best() const;

private:
    using BackPointers = std::array<NameLabel, nameLabelCount>;

    const LabelTransitions &m_transitions;
    LabelScores m_scores{};
    QList<BackPointers> m_back;
};

// The names that a sequence of labels spells, in text order.
[[nodiscard]] QList<TaggedName> namesOf(const QList<NameLabel> &labels);

// The sequence of labels for names that do not overlap in a text of `length` characters.
[[nodiscard]] QList<NameLabel> labelsOf(const QList<TaggedName> &names, qsizetype length);

} // namespace naranhi::language
