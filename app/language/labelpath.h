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
    explicit LabelPath(const LabelTransitions &transitions);

    void clear() { m_back.clear(); }
    void append(const LabelScores &scores);
    [[nodiscard]] QList<NameLabel> best() const;

private:
    using BackPointers = std::array<NameLabel, nameLabelCount>;

    // A lane for each label and one more: four at a time, without branches (vectors of GCC and
    // clang).
    static constexpr int lanesOfVector = 4;
    static constexpr int laneCount = 16;
    static constexpr int vectorCount = laneCount / lanesOfVector;
    using Floats [[gnu::vector_size(lanesOfVector * sizeof(float))]] = float;
    using Integers [[gnu::vector_size(lanesOfVector * sizeof(qint32))]] = qint32;

    template <typename Vector> struct Lanes
    {
        Vector vectors[vectorCount];

        [[nodiscard]] auto at(int lane) const
        {
            return vectors[lane / lanesOfVector][lane % lanesOfVector];
        }
        void set(int lane, float value)
        {
            vectors[lane / lanesOfVector][lane % lanesOfVector] = value;
        }
    };

    Lanes<Floats> m_transitions[nameLabelCount]; // to all labels
    Lanes<Floats> m_scores{};
    QList<BackPointers> m_back;
};

// The names that a sequence of labels spells, in text order.
[[nodiscard]] QList<TaggedName> namesOf(const QList<NameLabel> &labels);

// The sequence of labels for names that do not overlap in a text of `length` characters.
[[nodiscard]] QList<NameLabel> labelsOf(const QList<TaggedName> &names, qsizetype length);

} // namespace naranhi::language
