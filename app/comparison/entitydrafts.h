// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/entitylinking.h"

#include <QSet>

namespace naranhi::comparison {

// A mention by its article's row and its place in the analysis.
struct MentionIndex
{
    qsizetype article = 0;
    qsizetype mention = 0;

    auto operator<=>(const MentionIndex &) const = default;
};

// An entity as the set of its mentions, so that these can be moved.
struct EntityDraft
{
    Entity entity; // its forms always are those of the mentions
    QList<MentionIndex> mentions; // in text order
    QSet<QString> keys; // the forms, folded
    qsizetype splitFrom = -1;
    qsizetype mergedInto = -1; // it is empty then
};

// The entities of a story while a reader's corrections are applied to them. Drafts are known by
// their row, which never changes; one that lost all its mentions stays, empty.
class EntityDrafts
{
public:
    EntityDrafts(const LinkedEntities &linked, const QList<AnnotatedArticle> &articles);

    // The entity that the reference means, -1 when none has any of its forms.
    [[nodiscard]] qsizetype find(const EntityReference &reference) const;
    [[nodiscard]] qsizetype holderOf(MentionIndex mention) const; // -1 when none
    [[nodiscard]] qsizetype count() const { return m_drafts.size(); }
    [[nodiscard]] const EntityDraft &at(qsizetype row) const { return m_drafts.at(row); }
    [[nodiscard]] bool isEmpty(qsizetype row) const { return m_drafts.at(row).mentions.isEmpty(); }
    [[nodiscard]] QString formOf(MentionIndex mention) const;

    // Whether the reader said that these two are not one.
    [[nodiscard]] bool areApart(qsizetype row, qsizetype other) const;

    void rename(qsizetype row, const QString &name) { m_drafts[row].entity.name = name; }
    void retype(qsizetype row, EntityType type) { m_drafts[row].entity.type = type; }
    void addLink(qsizetype row, const EntityLink &link) { m_drafts[row].entity.links.append(link); }
    void remove(const QList<MentionIndex> &mentions); // they name nobody
    // All of `row` becomes part of `into`, which keeps its name and type.
    void merge(qsizetype row, qsizetype into);
    // The mentions leave those that hold them, for an entity of their own or for another one.
    qsizetype add(EntityType type, const QList<MentionIndex> &mentions);
    void move(const QList<MentionIndex> &mentions, qsizetype to);
    void keepApart(const QSet<QString> &keys, const QSet<QString> &otherKeys);

    // Most mentioned first, with ids and colours by rank. Suggestions follow their entities.
    [[nodiscard]] LinkedEntities finished() const;

private:
    using KeyPair = std::pair<QSet<QString>, QSet<QString>>;

    void refresh(qsizetype row);
    void release(qsizetype row);
    void nameAnew(qsizetype row);
    [[nodiscard]] bool isNameTaken(const QString &name, qsizetype except) const;
    [[nodiscard]] qsizetype follow(EntityId id, const QString &form) const;
    [[nodiscard]] QList<LinkSuggestion> openSuggestions(const QList<EntityId> &idOf) const;

    const QList<AnnotatedArticle> &m_articles;
    QList<EntityDraft> m_drafts;
    QList<QList<qsizetype>> m_holder; // for each article and mention its draft, -1 for none
    QHash<EntityId, qsizetype> m_rowOf; // of the entities as they were linked
    QList<LinkSuggestion> m_suggestions;
    QList<KeyPair> m_apart;
};

// The spellings of a reference, as EntityDraft::keys has them.
[[nodiscard]] QSet<QString> foldedForms(const EntityReference &reference);

} // namespace naranhi::comparison
