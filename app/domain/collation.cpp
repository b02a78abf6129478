// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/collation.h"

#include <algorithm>
#include <vector>

namespace naranhi {

namespace {

constexpr int mostEdits = 1500; // the traces of more would take megabytes
constexpr qsizetype shortestEqual = 2; // between two differences

struct Unit
{
    qsizetype start = 0;
    qsizetype end = 0;
};

// Characters; both halves of a surrogate pair are one.
std::vector<Unit> unitsOf(QStringView text)
{
    std::vector<Unit> units;
    for (qsizetype i = 0; i < text.size();) {
        const bool isPair = text.at(i).isHighSurrogate() && i + 1 < text.size()
            && text.at(i + 1).isLowSurrogate();
        units.push_back({i, i + (isPair ? 2 : 1)});
        i = units.back().end;
    }
    return units;
}

// Which characters of the one are also in the other, found with the fewest edits.
class Collator
{
public:
    Collator(QStringView first, QStringView second)
        : m_first(first)
        , m_second(second)
        , m_firstUnits(unitsOf(first))
        , m_secondUnits(unitsOf(second))
    {
    }

    [[nodiscard]] QList<CollationSpan> collate()
    {
        const int n = int(m_firstUnits.size());
        const int m = int(m_secondUnits.size());
        int head = 0;
        while (head < std::min(n, m) && isEqual(head, head))
            ++head;
        int tail = 0;
        while (tail < std::min(n, m) - head && isEqual(n - 1 - tail, m - 1 - tail))
            ++tail;
        for (int i = 0; i < head; ++i)
            m_pairs.push_back({i, i});
        addBetween({head, head}, {n - tail, m - tail});
        for (int i = tail; i > 0; --i)
            m_pairs.push_back({n - i, m - i});
        return spans();
    }

private:
    struct Point
    {
        int x = 0;
        int y = 0;
    };

    [[nodiscard]] bool isEqual(int x, int y) const
    {
        const Unit one = m_firstUnits[size_t(x)];
        const Unit other = m_secondUnits[size_t(y)];
        return m_first.sliced(one.start, one.end - one.start)
            == m_second.sliced(other.start, other.end - other.start);
    }

    // The pairs of equal characters between two points, by the greedy algorithm: furthest[k] is how
    // far the diagonal k is reached with d edits; kept for each d, so that the way can be walked
    // back.
    void addBetween(Point from, Point to)
    {
        const int n = to.x - from.x;
        const int m = to.y - from.y;
        const int most = std::min(n + m, mostEdits);
        std::vector<int> furthest(size_t(2 * most + 3), 0);
        std::vector<std::vector<int>> traces;
        const auto at = [most](int k) { return size_t(k + most + 1); };
        for (int d = 0; d <= most; ++d) {
            for (int k = -d; k <= d; k += 2) {
                const bool isDown
                    = k == -d || (k != d && furthest[at(k - 1)] < furthest[at(k + 1)]);
                int x = isDown ? furthest[at(k + 1)] : furthest[at(k - 1)] + 1;
                while (x < n && x - k >= 0 && x - k < m && isEqual(from.x + x, from.y + x - k))
                    ++x;
                furthest[at(k)] = x;
                if (x >= n && x - k >= m) {
                    walkBack(from, {n, m}, traces);
                    return;
                }
            }
            traces.emplace_back(
                furthest.begin() + (most + 1 - d), furthest.begin() + (most + 2 + d));
        }
    }

    // traces[d][k + d] is how far diagonal k was reached with d edits.
    void walkBack(Point from, Point end, const std::vector<std::vector<int>> &traces)
    {
        std::vector<Point> pairs;
        int x = end.x;
        int k = end.x - end.y;
        for (int d = int(traces.size()); d >= 0; --d) {
            int start = 0; // of the diagonal's run
            int before = k;
            if (d > 0) {
                const std::vector<int> &last = traces[size_t(d - 1)];
                const auto reached = [&last, d](int diagonal) {
                    return std::abs(diagonal) > d - 1 ? -1 : last[size_t(diagonal + d - 1)];
                };
                const bool isDown = k == -d || (k != d && reached(k - 1) < reached(k + 1));
                before = isDown ? k + 1 : k - 1;
                start = isDown ? reached(before) : reached(before) + 1;
            }
            for (; x > start; --x)
                pairs.push_back({from.x + x - 1, from.y + x - 1 - k});
            if (d > 0)
                x = before == k + 1 ? start : start - 1;
            k = before;
        }
        m_pairs.insert(m_pairs.end(), pairs.rbegin(), pairs.rend());
    }

    [[nodiscard]] qsizetype firstAt(int index) const
    {
        return index < int(m_firstUnits.size()) ? m_firstUnits[size_t(index)].start
                                                : m_first.size();
    }
    [[nodiscard]] qsizetype secondAt(int index) const
    {
        return index < int(m_secondUnits.size()) ? m_secondUnits[size_t(index)].start
                                                 : m_second.size();
    }

    // Runs of equal pairs, and what lies between them.
    [[nodiscard]] QList<CollationSpan> spans() const
    {
        QList<CollationSpan> result;
        const Point end{int(m_firstUnits.size()), int(m_secondUnits.size())};
        Point done;
        for (size_t i = 0; i < m_pairs.size();) {
            size_t last = i + 1;
            while (last < m_pairs.size() && m_pairs[last].x == m_pairs[last - 1].x + 1
                && m_pairs[last].y == m_pairs[last - 1].y + 1)
                ++last;
            const Point start = m_pairs[i];
            const bool isInside = (start.x > 0 || start.y > 0) && last < m_pairs.size();
            const Point stop{m_pairs[last - 1].x + 1, m_pairs[last - 1].y + 1};
            if (!isInside || qsizetype(last - i) >= shortestEqual) {
                addDifference(result, done, start);
                result.append({CollationKind::Equal,
                    {firstAt(start.x), firstAt(stop.x)},
                    {secondAt(start.y), secondAt(stop.y)}});
                done = stop;
            }
            i = last;
        }
        addDifference(result, done, end);
        return result;
    }

    void addDifference(QList<CollationSpan> &result, Point from, Point to) const
    {
        const TextSpan first{firstAt(from.x), firstAt(to.x)};
        const TextSpan second{secondAt(from.y), secondAt(to.y)};
        if (!first.isEmpty())
            result.append({CollationKind::OnlyFirst, first, {second.start, second.start}});
        if (!second.isEmpty())
            result.append({CollationKind::OnlySecond, {first.end, first.end}, second});
    }

    QStringView m_first;
    QStringView m_second;
    std::vector<Unit> m_firstUnits;
    std::vector<Unit> m_secondUnits;
    std::vector<Point> m_pairs; // equal characters, in order
};

} // namespace

QList<CollationSpan> collate(QStringView first, QStringView second)
{
    return Collator(first, second).collate();
}

} // namespace naranhi
