// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stories.h"

#include "support/builders.h"

#include <algorithm>

namespace naranhi::test {

namespace {

Entity &entityFor(Story &story, const QString &name, EntityType type)
{
    const auto found = std::ranges::find_if(story.entities,
        [&](const Entity &entity) { return entity.name == name && entity.type == type; });
    if (found != story.entities.end())
        return *found;
    const int number = static_cast<int>(story.entities.size());
    story.entities
        += {.id = EntityId{number + 1}, .type = type, .name = name, .forms = {}, .colour = number};
    return story.entities.last();
}

void countForm(Entity &entity, const QString &text, ArticleId article)
{
    for (EntityForm &form : entity.forms) {
        if (form.text == text && form.article == article) {
            ++form.count;
            return;
        }
    }
    entity.forms += {.text = text, .article = article, .count = 1};
}

void linkMentions(Story &story, AnnotatedArticle &article)
{
    for (Mention &mention : article.analysis.mentions) {
        const QString text
            = textOf(article.article, mention.block).mid(mention.span.start, mention.span.length());
        Entity &entity = entityFor(story, text, mention.type);
        mention.entity = entity.id;
        countForm(entity, text, article.id);
    }
}

} // namespace

Story storyOf(const QList<QStringList> &markedArticles)
{
    Story story;
    for (const QStringList &paragraphs : markedArticles) {
        const ArticleId id{static_cast<int>(story.articles.size()) + 1};
        AnnotatedArticle article = annotated(id, paragraphs);
        linkMentions(story, article);
        story.articles += article;
    }
    return story;
}

EntityId entityNamed(const Story &story, const QString &name)
{
    const auto found = std::ranges::find(story.entities, name, &Entity::name);
    Q_ASSERT(found != story.entities.end());
    return found->id;
}

} // namespace naranhi::test
