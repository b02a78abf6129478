// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/story.h"
#include "widgets/article/documentmap.h"

#include <QHash>
#include <QList>

#include <span>

namespace naranhi {

// A name, at its place in the column's document.
struct EntityMark
{
    TextSpan at;
    EntityId entity = EntityId::None;
    EntityType type = EntityType::Person;
    int colour = 0;
};

// Words that say when.
struct TimeMark
{
    TextSpan at;
    TimeExpression time;
    std::optional<TimeRange> range; // nothing for durations and the like
};

// The words of an article that give what other articles give otherwise, by position; but not where
// the reader set the difference aside.
[[nodiscard]] QList<TextSpan> differingWords(
    const QList<Difference> &differences, ArticleId article, const DocumentMap &map);

// Everything that a column paints over its text, indexed by document position. A plain value; made
// anew when the analysis or the entities change. Lookups take time logarithmic in the number of
// marks.
class ArticleMarks
{
public:
    ArticleMarks() = default;
    ArticleMarks(
        const AnnotatedArticle &annotated, const QList<Entity> &entities, const DocumentMap &map);

    [[nodiscard]] std::span<const EntityMark> entities() const { return m_entities; }
    [[nodiscard]] std::span<const EntityMark> entitiesIn(TextSpan span) const;
    // Names within a longer one: not overlapping marks of their own, but lit with their entity.
    [[nodiscard]] std::span<const EntityMark> innerOf(const EntityMark &outer) const;
    [[nodiscard]] std::span<const TimeMark> timesIn(TextSpan span) const;
    [[nodiscard]] const EntityMark *entityAt(qsizetype position) const; // null when none is there
    [[nodiscard]] const TimeMark *timeAt(qsizetype position) const;

    // Where an entity is named, within longer names too, in text order.
    [[nodiscard]] QList<qsizetype> placesOf(EntityId entity) const
    {
        return m_places.value(entity);
    }

    // The sentence around a position; empty when none is there.
    [[nodiscard]] TextSpan sentenceAt(qsizetype position) const;
    // Sentences that hold a time of exactly this value.
    [[nodiscard]] QList<TextSpan> sentencesTelling(const QString &value) const;
    // Sentences of the body that tell nothing of this time: none of their dates touches it, or they
    // have none. Titles are never among them: a reader needs them to know where she is.
    [[nodiscard]] QList<TextSpan> sentencesOutside(const TimeRange &range) const;

private:
    QList<EntityMark> m_entities; // by position, not overlapping
    QList<EntityMark> m_inner; // by position
    QList<TimeMark> m_times; // by position, not overlapping
    QList<TextSpan> m_sentences; // by position
    QHash<EntityId, QList<qsizetype>> m_places;
    qsizetype m_bodyStart = 0;
};

} // namespace naranhi
