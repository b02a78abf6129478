// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/labelpath.h"

#include <algorithm>

namespace naranhi::language {

namespace {

constexpr float impossible = -1e30F;

} // namespace

void LabelPath::append(const LabelScores &scores)
{
    LabelScores next{};
    BackPointers back{};
    for (size_t to = 0; to < next.size(); ++to) {
        next[to] = m_back.isEmpty() && !isInsideLabel(static_cast<int>(to)) ? 0 : impossible;
        // "inside" continues "begin" or "inside" of its kind; all else may follow anything
        const size_t from = isInsideLabel(static_cast<int>(to)) ? to - 1 : 0;
        const size_t until = isInsideLabel(static_cast<int>(to)) ? to + 1 : next.size();
        for (size_t previous = from; !m_back.isEmpty() && previous < until; ++previous) {
            const float score = m_scores[previous] + m_transitions[previous][to];
            if (score > next[to]) {
                next[to] = score;
                back[to] = static_cast<NameLabel>(previous);
            }
        }
        next[to] += scores[to];
    }
    m_scores = next;
    m_back.append(back);
}

QList<NameLabel> LabelPath::best() const
{
    QList<NameLabel> labels(m_back.size());
    if (labels.isEmpty())
        return labels;
    auto label = static_cast<NameLabel>(std::ranges::max_element(m_scores) - m_scores.begin());
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
