// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/timeline/timelineentry.h"

#include "model/readingsession.h"
#include "widgets/timeline/timelinebrackets.h"

#include <algorithm>

namespace naranhi {

namespace {

// Which entities a sentence of one article mentions; built once an article.
class MentionIndex final
{
public:
    explicit MentionIndex(const ArticleAnalysis &analysis)
    {
        add(analysis.mentions, m_byBlock);
        add(analysis.innerMentions, m_innerByBlock);
    }

    [[nodiscard]] QList<EntityId> entitiesIn(const BlockSpan &sentence) const
    {
        QList<EntityId> result;
        collect(m_byBlock.value(sentence.block), sentence, result);
        collect(m_innerByBlock.value(sentence.block), sentence, result);
        return result;
    }

private:
    using Index = QHash<int, QList<Mention>>;

    static void add(const QList<Mention> &mentions, Index &index)
    {
        for (const Mention &mention : mentions) {
            if (mention.entity != EntityId::None)
                index[mention.block].append(mention);
        }
    }

    static void collect(
        const QList<Mention> &mentions, const BlockSpan &sentence, QList<EntityId> &result)
    {
        auto at = std::lower_bound(mentions.begin(),
            mentions.end(),
            sentence.span.start,
            [](const Mention &mention, qsizetype start) { return mention.span.end <= start; });
        for (; at != mentions.end() && at->span.start < sentence.span.end; ++at) {
            if (!result.contains(at->entity))
                result.append(at->entity);
        }
    }

    Index m_byBlock;
    Index m_innerByBlock; // names within longer ones
};

void appendPublications(QList<TimelineEntry> *entries, const ReadingSession &session)
{
    for (int row = 0; row < session.articleCount(); ++row) {
        const ArticleId id = session.articleAt(row);
        const Article &article = session.article(id);
        const auto range = timeRangeOf(article.published.value);
        if (!range)
            continue;
        entries->append({.kind = EntryKind::Publication,
            .lane = row,
            .value = article.published.value,
            .range = *range,
            .place = {id, {titleBlock, {0, article.title.size()}}},
            .basis = article.published.basis});
    }
}

} // namespace

bool TimelineEntry::isPoint() const
{
    return kind == EntryKind::Publication || range.precision <= Precision::Day;
}

double TimelineEntry::time() const
{
    const bool wide = range.precision >= Precision::Day;
    return double(range.start) + (wide ? double(range.end - range.start) / 2 : 0);
}

QList<TimelineEntry> entriesOf(const ReadingSession &session)
{
    QList<TimelineEntry> entries;
    appendPublications(&entries, session);
    QHash<ArticleId, MentionIndex> indexes;
    for (const TimelineItem &item : session.timeline()) {
        for (const TimelineReport &report : item.reports) {
            if (!session.contains(report.article))
                continue;
            auto index = indexes.constFind(report.article);
            if (index == indexes.constEnd())
                index = indexes.insert(
                    report.article, MentionIndex(session.analysis(report.article)));
            entries.append({.lane = session.rowOf(report.article),
                .value = item.value,
                .range = item.range,
                .place = {report.article, report.sentence},
                .words = report.words,
                .entities = index->entitiesIn(report.sentence)});
        }
    }
    entries += disagreementsOf(session, entries);
    std::stable_sort(entries.begin(),
        entries.end(),
        [](const TimelineEntry &a, const TimelineEntry &b) { return a.time() < b.time(); });
    return entries;
}

TextPlace wordsOf(const TimelineEntry &entry)
{
    return {entry.place.article, {entry.place.where.block, entry.words}};
}

QString sentenceOf(const ReadingSession &session, const TimelineEntry &entry)
{
    const BlockSpan &where = entry.place.where;
    const QString text = textOf(session.article(entry.place.article), where.block);
    return text.mid(where.span.start, where.span.length()).simplified();
}

} // namespace naranhi
