// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/linksuggestions.h"

#include "domain/mentionform.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace naranhi::comparison {

namespace {

constexpr qsizetype mostInStory = 12;
constexpr int mostOfOne = 3; // of one entity

QString formOfName(const Linking &linking, const Name &name)
{
    const AnnotatedArticle &annotated = linking.articles.at(name.article);
    return formOf(annotated.article, annotated.analysis.mentions.at(name.mentions.constFirst()));
}

LinkSuggestion suggestionOf(const Linking &linking, const Join &join, const QList<EntityId> &idOf)
{
    const ArticleId article
        = join.article < 0 ? ArticleId::None : linking.articles.at(join.article).id;
    return {.entity = idOf.at(join.first),
        .other = idOf.at(join.second),
        .link = {.form = formOfName(linking, linking.name(join.first)),
            .other = formOfName(linking, linking.name(join.second)),
            .rule = join.rule,
            .evidence = join.evidence,
            .article = article}};
}

QList<Doubt> likeliestFirst(const Linking &linking)
{
    QList<Doubt> doubts = linking.doubts;
    std::ranges::stable_sort(doubts, {}, [](const Doubt &doubt) {
        return std::tuple(-doubt.likelihood, doubt.join.first, doubt.join.second);
    });
    return doubts;
}

} // namespace

QList<LinkSuggestion> suggestionsOf(const Linking &linking, const QList<EntityId> &idOf)
{
    QList<LinkSuggestion> suggestions;
    QSet<std::pair<EntityId, EntityId>> known;
    QHash<EntityId, int> counts;
    const QList<Doubt> doubts = likeliestFirst(linking);
    for (const Doubt &doubt : doubts) {
        const EntityId entity = idOf.at(doubt.join.first);
        const EntityId other = idOf.at(doubt.join.second);
        const std::pair<EntityId, EntityId> pair = std::minmax(entity, other);
        const bool isNew = entity != other && !known.contains(pair);
        if (!isNew || counts.value(entity) == mostOfOne || counts.value(other) == mostOfOne)
            continue;
        known.insert(pair);
        ++counts[entity];
        ++counts[other];
        suggestions.append(suggestionOf(linking, doubt.join, idOf));
        if (suggestions.size() == mostInStory)
            break;
    }
    return suggestions;
}

} // namespace naranhi::comparison
