// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/claimclusters.h"

#include "comparison/disjointsets.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace naranhi::comparison {

namespace {

class ClaimTable
{
public:
    ClaimTable(const QList<qsizetype> &articles, const Judge &judge)
        : m_articles(articles)
        , m_verdicts(articles.size() * articles.size(), Verdict::Unrelated)
    {
        for (qsizetype i = 0; i < size(); ++i) {
            m_ofArticle[m_articles.at(i)].append(i);
            for (qsizetype j = i + 1; j < size(); ++j) {
                if (m_articles.at(i) != m_articles.at(j))
                    m_verdicts[i * size() + j] = m_verdicts[j * size() + i] = judge(i, j);
            }
        }
    }

    [[nodiscard]] qsizetype size() const { return m_articles.size(); }
    [[nodiscard]] Verdict at(qsizetype i, qsizetype j) const
    {
        return m_verdicts.at(i * size() + j);
    }

    // Whether the two claims make their articles differ.
    [[nodiscard]] bool differ(qsizetype i, qsizetype j) const
    {
        const Verdict verdict = at(i, j);
        if (verdict != Verdict::Conflict && verdict != Verdict::Precision)
            return false;
        return !agreesElsewhere(i, j, verdict) && !agreesElsewhere(j, i, verdict);
    }

private:
    // Whether the article of `i` has another claim that fits `j` better.
    [[nodiscard]] bool agreesElsewhere(qsizetype i, qsizetype j, Verdict verdict) const
    {
        const QList<qsizetype> own = m_ofArticle.value(m_articles.at(i));
        return std::ranges::any_of(own, [&](qsizetype k) {
            return k != i
                && (at(k, j) == Verdict::Same
                    || (verdict == Verdict::Conflict && at(k, j) == Verdict::Precision));
        });
    }

    const QList<qsizetype> &m_articles;
    QList<Verdict> m_verdicts;
    QHash<qsizetype, QList<qsizetype>> m_ofArticle;
};

void addWhoAgrees(ClaimCluster &cluster, const ClaimTable &table, const QList<qsizetype> &articles)
{
    const QList<qsizetype> differing = cluster.claims;
    for (qsizetype k = 0; k < table.size(); ++k) {
        const bool isThere = std::ranges::any_of(
            differing, [&](qsizetype i) { return articles.at(i) == articles.at(k); });
        const bool agrees = std::ranges::any_of(
            differing, [&](qsizetype i) { return table.at(i, k) == Verdict::Same; });
        if (!isThere && agrees)
            cluster.claims.append(k);
    }
    std::ranges::sort(cluster.claims);
}

} // namespace

QList<ClaimCluster> clustersOf(const QList<qsizetype> &articles, const Judge &judge)
{
    const ClaimTable table(articles, judge);
    DisjointSets sets(articles.size());
    QMap<qsizetype, ClaimCluster> clusters;
    QList<std::pair<qsizetype, qsizetype>> pairs;
    for (qsizetype i = 0; i < table.size(); ++i) {
        for (qsizetype j = i + 1; j < table.size(); ++j) {
            if (!table.differ(i, j))
                continue;
            sets.join(i, j);
            pairs.append({i, j});
        }
    }
    for (const auto &pair : std::as_const(pairs)) {
        ClaimCluster &cluster = clusters[sets.find(pair.first)];
        for (const qsizetype claim : {pair.first, pair.second}) {
            if (!cluster.claims.contains(claim))
                cluster.claims.append(claim);
        }
        if (table.at(pair.first, pair.second) == Verdict::Conflict)
            cluster.worst = Verdict::Conflict;
    }
    for (ClaimCluster &cluster : clusters)
        addWhoAgrees(cluster, table, articles);
    return clusters.values();
}

} // namespace naranhi::comparison
