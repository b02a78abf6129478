// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/likelyentities.h"

#include "model/readingsession.h"

#include <algorithm>
#include <tuple>

namespace naranhi {

namespace {

int lettersInCommon(const QString &a, const QString &b)
{
    const QString &shorter = a.size() < b.size() ? a : b;
    const QString &longer = a.size() < b.size() ? b : a;
    return static_cast<int>(std::ranges::count_if(
        shorter, [&longer](QChar c) { return c.isLetterOrNumber() && longer.contains(c); }));
}

int lettersInCommon(const Entity &entity, const QString &name)
{
    int most = lettersInCommon(entity.name, name);
    for (const EntityForm &form : entity.forms)
        most = std::max(most, lettersInCommon(form.text, name));
    return most;
}

bool isSuggested(const ReadingSession &session, EntityId a, EntityId b)
{
    return std::ranges::any_of(session.suggestions(), [a, b](const LinkSuggestion &s) {
        return (s.entity == a && s.other == b) || (s.entity == b && s.other == a);
    });
}

template <typename Rank>
QList<Entity> firstBy(QList<Entity> entities, qsizetype most, const Rank &rank)
{
    std::ranges::stable_sort(entities, std::ranges::greater(), rank);
    return entities.first(std::min(most, entities.size()));
}

} // namespace

QList<Entity> likelySameAs(const ReadingSession &session, const Entity &entity, qsizetype most)
{
    QList<Entity> others = session.entities();
    others.removeIf([&entity](const Entity &other) {
        return other.id == entity.id || other.type != entity.type;
    });
    return firstBy(others, most, [&](const Entity &other) {
        return std::tuple(isSuggested(session, entity.id, other.id),
            lettersInCommon(other, entity.name),
            other.count());
    });
}

QList<Entity> likelyNamedBy(const ReadingSession &session, const QString &words, qsizetype most)
{
    return firstBy(session.entities(), most, [&words](const Entity &entity) {
        return std::tuple(lettersInCommon(entity, words), entity.count());
    });
}

} // namespace naranhi
