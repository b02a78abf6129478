// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/labelpath.h"

#include <algorithm>

namespace naranhi::language {

namespace {

constexpr float impossible = -1e30F;

} // namespace

LabelPath::LabelPath(const LabelTransitions &transitions)
{
    for (int from = 0; from < nameLabelCount; ++from)
        for (int to = 0; to < laneCount; ++to)
            m_transitions[from].set(to,
                to < nameLabelCount && mayFollow(from, to)
                    ? transitions[static_cast<size_t>(from)][static_cast<size_t>(to)]
                    : impossible);
}

void LabelPath::append(const LabelScores &scores)
{
    Lanes<Floats> best{};
    Lanes<Integers> back{};
    for (int to = 0; to < laneCount; ++to)
        best.set(to, m_back.isEmpty() && !isInsideLabel(to) ? 0 : impossible);
    for (int from = 0; !m_back.isEmpty() && from < nameLabelCount; ++from) {
        const float before = m_scores.at(from);
        for (int i = 0; i < vectorCount; ++i) {
            const Floats score = m_transitions[from].vectors[i] + before;
            const Integers isBetter = score > best.vectors[i];
            back.vectors[i] = isBetter ? Integers{} + from : back.vectors[i];
            best.vectors[i] = isBetter ? score : best.vectors[i];
        }
    }
    BackPointers labels{};
    for (int to = 0; to < nameLabelCount; ++to) {
        m_scores.set(to, best.at(to) + scores[static_cast<size_t>(to)]);
        labels[static_cast<size_t>(to)] = static_cast<NameLabel>(back.at(to));
    }
    m_back.append(labels);
}

QList<NameLabel> LabelPath::best() const
{
    QList<NameLabel> labels(m_back.size());
    if (labels.isEmpty())
        return labels;
    NameLabel label = 0;
    for (NameLabel other = 1; other < nameLabelCount; ++other)
        label = m_scores.at(other) > m_scores.at(label) ? other : label;
    for (qsizetype i = labels.size() - 1; i >= 0; --i) {
        labels[i] = label;
        label = m_back.at(i).at(label);
    }
    return labels;
}

QList<TaggedName> namesOf(const QList<NameLabel> &labels)
{
    QList<TaggedName> names;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const NameLabel label = labels.at(i);
        if (label == outsideLabel)
            continue;
        if (isInsideLabel(label) && !names.isEmpty() && names.last().span.end == i)
            ++names.last().span.end;
        else
            names.append({.span = {i, i + 1}, .kind = kindOf(label)});
    }
    return names;
}

QList<NameLabel> labelsOf(const QList<TaggedName> &names, qsizetype length)
{
    QList<NameLabel> labels(length, outsideLabel);
    for (const TaggedName &name : names) {
        for (qsizetype i = name.span.start; i < std::min(name.span.end, length); ++i)
            labels[i] = i == name.span.start ? beginLabel(name.kind) : insideLabel(name.kind);
    }
    return labels;
}

} // namespace naranhi::language
