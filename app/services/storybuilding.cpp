// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storybuilding.h"

#include "comparison/entitylinking.h"
#include "comparison/innermentions.h"
#include "comparison/publicationdates.h"
#include "comparison/timelinebuilding.h"
#include "language/analysis.h"
#include "language/times.h"

#include <QMutex>
#include <QMutexLocker>
#include <QtConcurrentMap>

#include <algorithm>

namespace naranhi::services {

namespace {

// Counts steps over all threads and tells them one at a time.
class Steps
{
public:
    Steps(int total, const Progress &progress)
        : m_total(total)
        , m_progress(progress)
    {
    }

    void advance()
    {
        const QMutexLocker lock(&m_mutex);
        ++m_done;
        if (m_progress)
            m_progress(m_done, m_total);
    }

private:
    QMutex m_mutex;
    int m_total;
    int m_done = 0;
    const Progress &m_progress;
};

bool isUndated(const Article &article)
{
    return article.published.basis == DateBasis::None
        || article.published.basis == DateBasis::Inferred;
}

// What an article hangs its relative dates on before the others are asked.
QString ownAnchor(const Article &article)
{
    return isUndated(article) ? QString() : article.published.value;
}

// Names and sentences do not depend on the anchor, so only the times are read again.
ArticleAnalysis reanchored(const Article &article,
    ArticleAnalysis analysis,
    const QString &anchor,
    const CancelToken &cancel)
{
    if (analysis.anchor != anchor) {
        analysis.times = language::findTimes(article, anchor, cancel);
        analysis.anchor = anchor;
    }
    return analysis;
}

AnnotatedArticle annotated(const StoryInput &input, const CancelToken &cancel)
{
    AnnotatedArticle result{.id = input.id, .article = input.article, .analysis = {}};
    if (isUndated(result.article))
        result.article.published = {};
    const QString anchor = ownAnchor(result.article);
    result.analysis = input.analysis.textHash == textHash(input.article)
        ? reanchored(input.article, input.analysis, anchor, cancel)
        : language::analyse(input.article, anchor, cancel);
    return result;
}

QList<AnnotatedArticle> annotateAll(
    const QList<StoryInput> &inputs, const CancelToken &cancel, Steps &steps)
{
    const auto annotateOne = [&cancel, &steps](const StoryInput &input) {
        AnnotatedArticle result
            = cancel.isCancelled() ? AnnotatedArticle{} : annotated(input, cancel);
        steps.advance();
        return result;
    };
    return QtConcurrent::blockingMapped<QList<AnnotatedArticle>>(inputs, annotateOne);
}

void inferDates(QList<AnnotatedArticle> &articles, const CancelToken &cancel)
{
    const auto undated = [](const AnnotatedArticle &each) { return isUndated(each.article); };
    if (std::none_of(articles.cbegin(), articles.cend(), undated))
        return;
    const QHash<ArticleId, PublicationDate> dates = comparison::inferPublications(articles);
    for (AnnotatedArticle &each : articles) {
        const auto found = dates.constFind(each.id);
        if (!undated(each) || found == dates.cend())
            continue;
        each.article.published = *found;
        each.analysis = reanchored(each.article, each.analysis, found->value, cancel);
    }
}

void linkAll(Story &story, const QList<Entity> &former, const CancelToken &cancel)
{
    const comparison::LinkedEntities linked
        = comparison::keepIdentities(comparison::linkEntities(story.articles, cancel), former);
    story.entities = linked.entities;
    story.suggestions = linked.suggestions;
    QHash<EntityId, EntityType> types;
    for (const Entity &entity : story.entities)
        types.insert(entity.id, entity.type);
    for (AnnotatedArticle &each : story.articles) {
        const QList<EntityId> ids = linked.entityOf.value(each.id);
        for (qsizetype i = 0; i < each.analysis.mentions.size(); ++i) {
            Mention &mention = each.analysis.mentions[i];
            mention.entity = ids.value(i, EntityId::None);
            mention.type = types.value(mention.entity, mention.type); // as the story decides
        }
    }
    const QList<QList<Mention>> inner = comparison::innerMentions(story.articles);
    for (qsizetype i = 0; i < inner.size(); ++i)
        story.articles[i].analysis.innerMentions = inner.at(i);
}

} // namespace

std::optional<Story> buildStory(const QList<StoryInput> &inputs,
    const QList<Entity> &former,
    const CancelToken &cancel,
    const Progress &progress)
{
    Steps steps(static_cast<int>(inputs.size()) + 3, progress);
    Story story{.articles = annotateAll(inputs, cancel, steps), .entities = {}, .timeline = {}};
    const QList<std::function<void()>> rest{
        [&story, &cancel] { inferDates(story.articles, cancel); },
        [&story, &former, &cancel] { linkAll(story, former, cancel); },
        [&story] { story.timeline = comparison::buildTimeline(story.articles); },
    };
    for (const auto &step : rest) {
        if (cancel.isCancelled())
            return std::nullopt;
        step();
        steps.advance();
    }
    return cancel.isCancelled() ? std::nullopt : std::optional(std::move(story));
}

} // namespace naranhi::services
