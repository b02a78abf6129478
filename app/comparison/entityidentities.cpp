// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/entitylinking.h"

#include <QSet>

#include <algorithm>

namespace naranhi::comparison {

namespace {

// An entity of now that may be one of before, by the forms that both have.
struct Likeness
{
    qsizetype now = 0;
    qsizetype before = 0;
    int sharedForms = 0;
    bool isSameType = true;
    bool isSameName = true;
};

QSet<QString> textsOf(const Entity &entity)
{
    QSet<QString> texts;
    for (const EntityForm &form : entity.forms)
        texts.insert(form.text);
    return texts;
}

QList<Likeness> likenesses(const QList<Entity> &now, const QList<Entity> &former)
{
    QHash<QString, QList<qsizetype>> formerWithForm;
    for (qsizetype i = 0; i < former.size(); ++i) {
        for (const QString &text : textsOf(former.at(i)))
            formerWithForm[text].append(i);
    }
    QList<Likeness> result;
    for (qsizetype i = 0; i < now.size(); ++i) {
        QHash<qsizetype, int> shared;
        for (const QString &text : textsOf(now.at(i))) {
            for (const qsizetype j : formerWithForm.value(text))
                ++shared[j];
        }
        for (auto it = shared.cbegin(); it != shared.cend(); ++it) {
            const Entity &before = former.at(it.key());
            const bool isSameType = now.at(i).type == before.type;
            const bool isSameName = now.at(i).name == before.name;
            if (isSameType || isSameName)
                result.append({i, it.key(), it.value(), isSameType, isSameName});
        }
    }
    std::ranges::sort(result, {}, [](const Likeness &likeness) {
        return std::tuple(!likeness.isSameType,
            -likeness.sharedForms,
            !likeness.isSameName,
            likeness.before,
            likeness.now);
    });
    return result;
}

// For each entity of now the former one that it is, or -1. The most alike are matched first.
QList<qsizetype> matchesOf(const QList<Entity> &now, const QList<Entity> &former)
{
    QList<qsizetype> matches(now.size(), -1);
    QSet<qsizetype> taken;
    const QList<Likeness> alike = likenesses(now, former);
    for (const Likeness &likeness : alike) {
        if (matches.at(likeness.now) >= 0 || taken.contains(likeness.before))
            continue;
        matches[likeness.now] = likeness.before;
        taken.insert(likeness.before);
    }
    return matches;
}

// Gives out the smallest colours that nobody has.
class FreeColours
{
public:
    explicit FreeColours(QSet<int> taken)
        : m_taken(std::move(taken))
    {
    }

    int take()
    {
        while (m_taken.contains(m_next))
            ++m_next;
        return m_next++;
    }

private:
    QSet<int> m_taken;
    int m_next = 0;
};

} // namespace

LinkedEntities keepIdentities(LinkedEntities linked, const QList<Entity> &former)
{
    if (former.isEmpty())
        return linked;
    const QList<qsizetype> matches = matchesOf(linked.entities, former);
    QSet<int> kept;
    for (const qsizetype match : matches) {
        if (match >= 0)
            kept.insert(former.at(match).colour);
    }
    FreeColours colours(kept);
    int last = static_cast<int>(std::ranges::max(former, {}, &Entity::id).id);
    QHash<EntityId, EntityId> renamed;
    for (qsizetype i = 0; i < linked.entities.size(); ++i) {
        Entity &entity = linked.entities[i];
        const qsizetype match = matches.at(i);
        const EntityId id = match >= 0 ? former.at(match).id : static_cast<EntityId>(++last);
        renamed.insert(entity.id, id);
        entity.id = id;
        entity.colour = match >= 0 ? former.at(match).colour : colours.take();
    }
    for (QList<EntityId> &ids : linked.entityOf) {
        for (EntityId &id : ids)
            id = renamed.value(id, EntityId::None);
    }
    for (LinkSuggestion &suggestion : linked.suggestions) {
        suggestion.entity = renamed.value(suggestion.entity, EntityId::None);
        suggestion.other = renamed.value(suggestion.other, EntityId::None);
    }
    return linked;
}

} // namespace naranhi::comparison
