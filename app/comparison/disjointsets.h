// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <numeric>

namespace naranhi::comparison {

// A partition of 0 … size-1 that only grows coarser (union-find with path halving, Tarjan 1975).
class DisjointSets
{
public:
    explicit DisjointSets(qsizetype size)
        : m_parent(size)
    {
        std::iota(m_parent.begin(), m_parent.end(), qsizetype(0));
    }

    [[nodiscard]] qsizetype find(qsizetype element)
    {
        while (m_parent.at(element) != element) {
            m_parent[element] = m_parent.at(m_parent.at(element));
            element = m_parent.at(element);
        }
        return element;
    }

    // The smaller root stays, so that the result does not hang on the order of joins.
    void join(qsizetype a, qsizetype b)
    {
        const qsizetype first = find(a);
        const qsizetype second = find(b);
        m_parent[qMax(first, second)] = qMin(first, second);
    }

    [[nodiscard]] bool areJoined(qsizetype a, qsizetype b) { return find(a) == find(b); }

private:
    QList<qsizetype> m_parent;
};

} // namespace naranhi::comparison
