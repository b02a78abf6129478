// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entitysuccession.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace naranhi {

namespace {

// Mentions of `former` under spellings that `entity` has in the same articles.
int sharedMentions(const Entity &former, const Entity &entity)
{
    int shared = 0;
    for (const EntityForm &form : former.forms) {
        const bool isThere = std::ranges::any_of(entity.forms, [&form](const EntityForm &other) {
            return other.text == form.text && other.article == form.article;
        });
        shared += isThere ? form.count : 0;
    }
    return shared;
}

qsizetype sharedForms(const QStringList &forms, const Entity &entity)
{
    QSet<QString> shared;
    for (const EntityForm &form : entity.forms) {
        if (forms.contains(form.text))
            shared += form.text;
    }
    return shared.size();
}

} // namespace

EntityId successorOf(const Entity &former, const QList<Entity> &now)
{
    if (std::ranges::find(now, former.id, &Entity::id) != now.end())
        return former.id;
    EntityId best = EntityId::None;
    int most = 0;
    for (const Entity &entity : now) {
        const int shared = sharedMentions(former, entity);
        if (shared > most) {
            most = shared;
            best = entity.id;
        }
    }
    return best;
}

QList<EntityId> namedLike(const QStringList &forms, EntityType type, const QList<Entity> &now)
{
    QList<std::pair<std::pair<qsizetype, bool>, EntityId>> ranked;
    for (const Entity &entity : now) {
        const qsizetype shared = sharedForms(forms, entity);
        if (shared > 0)
            ranked.append({{shared, entity.type == type}, entity.id});
    }
    std::ranges::stable_sort(
        ranked, [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<EntityId> ids;
    for (const auto &[rank, id] : std::as_const(ranked))
        ids += id;
    return ids;
}

} // namespace naranhi
