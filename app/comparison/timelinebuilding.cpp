// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/timelinebuilding.h"

#include "comparison/sentencewalk.h"

#include <QMap>

#include <algorithm>
#include <tuple>
#include <utility>

namespace naranhi::comparison {

namespace {

bool isOnTimeline(const TimeExpression &time)
{
    return time.type == TimeType::Date || time.type == TimeType::Time;
}

class TimelineBuilder
{
public:
    void add(const AnnotatedArticle &article)
    {
        SentenceWalk sentences(article.analysis.sentences);
        for (const TimeExpression &time : article.analysis.times) {
            const auto range = isOnTimeline(time) ? timeRangeOf(time.value) : std::nullopt;
            if (range)
                itemAt(*range, time.value)
                    .reports.append({article.id, sentences.around(time), time.span});
        }
    }

    [[nodiscard]] QList<TimelineItem> sorted()
    {
        std::sort(m_items.begin(), m_items.end(), [](const TimelineItem &a, const TimelineItem &b) {
            return std::pair(a.range.start, a.value) < std::pair(b.range.start, b.value);
        });
        return m_items;
    }

private:
    // "2024-Q1" and "2024-01/2024-03" are one stretch: the value met first stands for both.
    TimelineItem &itemAt(const TimeRange &range, const QString &value)
    {
        const Stretch stretch{range.start, range.end, range.openStart, range.openEnd};
        const auto known = m_rowOf.constFind(stretch);
        if (known != m_rowOf.constEnd())
            return m_items[known.value()];
        m_rowOf.insert(stretch, m_items.size());
        return m_items.emplaceBack(TimelineItem{value, range, {}});
    }

    using Stretch = std::tuple<Instant, Instant, bool, bool>;
    QList<TimelineItem> m_items;
    QMap<Stretch, qsizetype> m_rowOf;
};

} // namespace

QList<TimelineItem> buildTimeline(const QList<AnnotatedArticle> &articles)
{
    TimelineBuilder builder;
    for (const AnnotatedArticle &article : articles)
        builder.add(article);
    return builder.sorted();
}

} // namespace naranhi::comparison
