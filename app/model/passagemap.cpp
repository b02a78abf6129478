// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/passagemap.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace naranhi {

namespace {

// The best chain that ends at or before a position, under insertions: a Fenwick tree of maxima.
class BestEndings
{
public:
    struct Chain
    {
        double weight = 0;
        qsizetype last = -1; // index of its last pair
    };

    explicit BestEndings(size_t places)
        : m_best(places + 1)
    {
    }

    void offer(size_t place, const Chain &chain)
    {
        for (size_t i = place + 1; i < m_best.size(); i += i & (~i + 1))
            if (chain.weight > m_best[i].weight)
                m_best[i] = chain;
    }

    [[nodiscard]] Chain before(size_t places) const
    {
        Chain best;
        for (size_t i = places; i > 0; i -= i & (~i + 1))
            if (m_best[i].weight > best.weight)
                best = m_best[i];
        return best;
    }

private:
    std::vector<Chain> m_best;
};

QList<qsizetype> orderedBy(
    const QList<AlignedSpans> &pairs, qsizetype (*key)(const AlignedSpans &pair))
{
    QList<qsizetype> order(pairs.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](qsizetype i) { return key(pairs.at(i)); });
    return order;
}

QList<AlignedSpans> chainEndingAt(
    qsizetype last, const QList<AlignedSpans> &pairs, const QList<qsizetype> &before)
{
    QList<AlignedSpans> chain;
    for (; last >= 0; last = before.at(last))
        chain.prepend(pairs.at(last));
    return chain;
}

} // namespace

QList<AlignedSpans> inOneOrder(const QList<AlignedSpans> &all)
{
    QList<AlignedSpans> pairs;
    std::ranges::copy_if(all, std::back_inserter(pairs), [](const AlignedSpans &pair) {
        return !pair.from.isEmpty() && !pair.to.isEmpty();
    });
    std::vector<qsizetype> ends;
    for (const AlignedSpans &pair : pairs)
        ends.push_back(pair.to.end);
    std::ranges::sort(ends);
    const auto endsUpTo = [&ends](qsizetype position) {
        return static_cast<size_t>(std::ranges::upper_bound(ends, position) - ends.begin());
    };
    const auto byStart = orderedBy(pairs, [](const AlignedSpans &pair) { return pair.from.start; });
    const auto byEnd = orderedBy(pairs, [](const AlignedSpans &pair) { return pair.from.end; });

    // Goes through the one text; what has ended there by then may come before.
    BestEndings endings(ends.size());
    QList<double> weights(pairs.size());
    QList<qsizetype> before(pairs.size());
    BestEndings::Chain best;
    auto ended = byEnd.begin();
    for (const qsizetype now : byStart) {
        const AlignedSpans &pair = pairs.at(now);
        for (; pairs.at(*ended).from.end <= pair.from.start; ++ended)
            endings.offer(endsUpTo(pairs.at(*ended).to.end) - 1, {weights.at(*ended), *ended});
        const BestEndings::Chain chain = endings.before(endsUpTo(pair.to.start));
        before[now] = chain.last;
        weights[now] = chain.weight + pair.weight;
        if (weights.at(now) > best.weight)
            best = {weights.at(now), now};
    }
    return chainEndingAt(best.last, pairs, before);
}

PassageMap::PassageMap(const QList<AlignedSpans> &pairs, qsizetype toLength)
    : m_toLength(static_cast<double>(toLength))
{
    const auto point = [](TextSpan span, double share) {
        return static_cast<double>(span.start) + share * static_cast<double>(span.length());
    };
    for (const AlignedSpans &pair : inOneOrder(pairs)) {
        if (m_anchors.isEmpty())
            m_anchors.append(Anchor{});
        // Not the very ends: where one text goes straight on and the other has much between, it
        // would be left behind in a single line.
        for (const double share : {0.25, 0.75})
            m_anchors.append({point(pair.from, share), point(pair.to, share)});
    }
}

double PassageMap::at(double position) const
{
    const auto after = std::ranges::upper_bound(m_anchors, position, {}, &Anchor::from);
    if (after == m_anchors.begin())
        return 0;
    const Anchor &low = *std::prev(after);
    if (after == m_anchors.end())
        return std::min(low.to + position - low.from, m_toLength);
    const double share = (position - low.from) / (after->from - low.from);
    return std::min(low.to + share * (after->to - low.to), m_toLength);
}

} // namespace naranhi
