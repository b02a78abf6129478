// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/articlemarks.h"

#include <QHash>

#include <algorithm>

namespace naranhi {

namespace {

template <typename Mark> std::span<const Mark> overlapping(const QList<Mark> &marks, TextSpan span)
{
    const auto endOf = [](const Mark &mark) { return mark.at.end; };
    const auto startOf = [](const Mark &mark) { return mark.at.start; };
    const auto first = std::ranges::upper_bound(marks, span.start, {}, endOf);
    const auto last = std::ranges::lower_bound(marks, span.end, {}, startOf);
    return first < last ? std::span<const Mark>(first, last) : std::span<const Mark>();
}

template <typename Mark> const Mark *markAt(const QList<Mark> &marks, qsizetype position)
{
    const auto found = overlapping(marks, {position, position + 1});
    return found.empty() ? nullptr : &found.front();
}

QList<EntityMark> entityMarks(
    const QList<Mention> &mentions, const QList<Entity> &entities, const DocumentMap &map)
{
    QHash<EntityId, const Entity *> known;
    for (const Entity &entity : entities)
        known.insert(entity.id, &entity);
    QList<EntityMark> marks;
    marks.reserve(mentions.size());
    for (const Mention &mention : mentions) {
        const Entity *entity = known.value(mention.entity);
        const auto at = map.toDocument({mention.block, mention.span});
        if (entity && at && !at->isEmpty())
            marks.append(
                {.at = *at, .entity = entity->id, .type = entity->type, .colour = entity->colour});
    }
    std::ranges::sort(marks, {}, [](const EntityMark &mark) { return mark.at.start; });
    return marks;
}

QList<TimeMark> timeMarks(const QList<TimeExpression> &times, const DocumentMap &map)
{
    QHash<QString, std::optional<TimeRange>> ranges; // the same dates come again and again
    const auto rangeOf = [&ranges](const QString &value) {
        auto known = ranges.constFind(value);
        if (known == ranges.constEnd())
            known = ranges.insert(value, timeRangeOf(value));
        return *known;
    };
    QList<TimeMark> marks;
    marks.reserve(times.size());
    for (const TimeExpression &time : times) {
        const auto at = map.toDocument({time.block, time.span});
        if (at && !at->isEmpty())
            marks.append({.at = *at, .time = time, .range = rangeOf(time.value)});
    }
    std::ranges::sort(marks, {}, [](const TimeMark &mark) { return mark.at.start; });
    return marks;
}

} // namespace

QList<TextSpan> differingWords(
    const QList<Difference> &differences, ArticleId article, const DocumentMap &map)
{
    QList<TextSpan> words;
    for (const Difference &difference : differences) {
        for (const Claim &claim : difference.claims) {
            if (difference.isDismissed || claim.place.article != article)
                continue;
            const auto at = map.toDocument({claim.place.block, claim.place.span});
            if (at && !words.contains(*at))
                words.append(*at);
        }
    }
    std::ranges::sort(words, {}, &TextSpan::start);
    return words;
}

ArticleMarks::ArticleMarks(
    const AnnotatedArticle &annotated, const QList<Entity> &entities, const DocumentMap &map)
    : m_entities(entityMarks(annotated.analysis.mentions, entities, map))
    , m_inner(entityMarks(annotated.analysis.innerMentions, entities, map))
    , m_times(timeMarks(annotated.analysis.times, map))
    , m_bodyStart(map.toDocument({0, {}}).value_or(TextSpan{}).start)
{
    for (const QList<EntityMark> *marks : {&m_entities, &m_inner}) {
        for (const EntityMark &mark : *marks)
            m_places[mark.entity].append(mark.at.start);
    }
    for (QList<qsizetype> &places : m_places)
        std::ranges::sort(places);
    m_sentences.reserve(annotated.analysis.sentences.size());
    for (const BlockSpan &sentence : annotated.analysis.sentences) {
        if (const auto at = map.toDocument(sentence))
            m_sentences.append(*at);
    }
    std::ranges::sort(m_sentences, {}, &TextSpan::start);
}

std::span<const EntityMark> ArticleMarks::entitiesIn(TextSpan span) const
{
    return overlapping(m_entities, span);
}

std::span<const EntityMark> ArticleMarks::innerOf(const EntityMark &outer) const
{
    const auto startOf = [](const EntityMark &mark) { return mark.at.start; };
    const auto first = std::ranges::lower_bound(m_inner, outer.at.start, {}, startOf);
    const auto last = std::ranges::lower_bound(m_inner, outer.at.end, {}, startOf);
    return {first, last};
}

std::span<const TimeMark> ArticleMarks::timesIn(TextSpan span) const
{
    return overlapping(m_times, span);
}

const EntityMark *ArticleMarks::entityAt(qsizetype position) const
{
    return markAt(m_entities, position);
}

const TimeMark *ArticleMarks::timeAt(qsizetype position) const
{
    return markAt(m_times, position);
}

TextSpan ArticleMarks::sentenceAt(qsizetype position) const
{
    const auto after = std::ranges::upper_bound(m_sentences, position, {}, &TextSpan::start);
    if (after == m_sentences.begin() || !std::prev(after)->contains(position))
        return {};
    return *std::prev(after);
}

QList<TextSpan> ArticleMarks::sentencesTelling(const QString &value) const
{
    QList<TextSpan> found;
    for (const TimeMark &time : m_times) {
        const TextSpan sentence = time.time.value == value ? sentenceAt(time.at.start) : TextSpan{};
        if (!sentence.isEmpty() && (found.isEmpty() || found.constLast() != sentence))
            found.append(sentence);
    }
    return found;
}

QList<TextSpan> ArticleMarks::sentencesOutside(const TimeRange &range) const
{
    QList<TextSpan> outside;
    for (const TextSpan &sentence : m_sentences) {
        const bool touches = std::ranges::any_of(timesIn(sentence),
            [&range](const TimeMark &time) { return time.range && time.range->overlaps(range); });
        if (!touches && sentence.start >= m_bodyStart)
            outside.append(sentence);
    }
    return outside;
}

} // namespace naranhi
