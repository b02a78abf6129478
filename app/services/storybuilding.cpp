// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storybuilding.h"

#include "comparison/corrections.h"
#include "comparison/entitylinking.h"
#include "comparison/innermentions.h"
#include "comparison/publicationdates.h"
#include "comparison/storycomparison.h"
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

// The article on the way into its story: what was found, and what the story shows of it.
struct Draft
{
    AnnotatedArticle annotated;
    Findings found;
};

Draft drafted(const StoryInput &input, const CancelToken &cancel)
{
    Draft draft{.annotated = {.id = input.id, .article = input.article, .analysis = {}},
        .found = input.found};
    if (isUndated(input.article))
        draft.annotated.article.published = {};
    const QString anchor = ownAnchor(input.article);
    const ArticleAnalysis &known = input.found.analysis;
    draft.found.analysis = known.textHash == textHash(input.article)
        ? reanchored(input.article, known, anchor, cancel)
        : language::analyse(input.article, anchor, cancel);
    draft.annotated.analysis = draft.found.analysis;
    return draft;
}

QList<Draft> draftAll(const QList<StoryInput> &inputs, const CancelToken &cancel, Steps &steps)
{
    const auto draftOne = [&cancel, &steps](const StoryInput &input) {
        Draft draft = cancel.isCancelled() ? Draft{} : drafted(input, cancel);
        steps.advance();
        return draft;
    };
    return QtConcurrent::blockingMapped<QList<Draft>>(inputs, draftOne);
}

void inferDates(QList<AnnotatedArticle> &articles)
{
    const auto undated = [](const AnnotatedArticle &each) { return isUndated(each.article); };
    if (std::none_of(articles.cbegin(), articles.cend(), undated))
        return;
    const QHash<ArticleId, PublicationDate> dates = comparison::inferPublications(articles);
    for (AnnotatedArticle &each : articles) {
        const auto found = dates.constFind(each.id);
        if (undated(each) && found != dates.cend())
            each.article.published = *found;
    }
}

// Builds one story, step by step. The corrections that found their place are noted on the way.
class StoryBuilder
{
public:
    StoryBuilder(const StoryRequest &request, const CancelToken &cancel)
        : m_request(request)
        , m_cancel(cancel)
    {
    }

    void start(const QList<Draft> &drafts)
    {
        for (const Draft &draft : drafts) {
            m_built.story.articles.append(draft.annotated);
            m_built.found.insert(draft.annotated.id, draft.found);
        }
    }

    void dateArticles()
    {
        inferDates(m_built.story.articles);
        for (AnnotatedArticle &each : m_built.story.articles)
            setTimes(each, m_built.found[each.id].times);
    }

    void linkNames()
    {
        const auto corrected
            = comparison::correctMentions(m_built.story.articles, m_request.corrections);
        m_built.story.articles = corrected.articles;
        const auto entities
            = comparison::correctEntities(comparison::linkEntities(corrected.articles, m_cancel),
                corrected.articles,
                m_request.corrections);
        m_placed += corrected.placed + entities.placed;
        takeOver(comparison::keepIdentities(entities.linked, m_request.former));
    }

    void orderTimes()
    {
        m_built.story.timeline = comparison::buildTimeline(m_built.story.articles);
    }

    void compare()
    {
        const auto compared
            = comparison::compareArticles(m_built.story, m_request.corrections, m_cancel);
        m_built.story.comparison = compared.comparison;
        m_placed += compared.placed;
    }

    [[nodiscard]] BuiltStory finished()
    {
        m_built.story.corrections = m_request.corrections;
        m_built.story.unplaced = comparison::unplacedCorrections(m_request.corrections, m_placed);
        return std::move(m_built);
    }

private:
    // Reads the times of the article again if it has another date by now than it was analysed with,
    // or if the reader set dates in it; not if they were read just so before.
    void setTimes(AnnotatedArticle &annotated, ArticleTimes &known)
    {
        const QString &anchor = annotated.article.published.value;
        const ReadersTimes set = readersTimes(annotated.article, m_request.corrections);
        m_placed += set.placed;
        if (annotated.analysis.anchor == anchor && set.overrides.isEmpty())
            return;
        if (known.textHash != annotated.analysis.textHash || known.anchor != anchor
            || known.overrides != set.overrides)
            known = readTimes(annotated.article, anchor, set.overrides, m_cancel);
        annotated.analysis.times = known.times;
        annotated.analysis.anchor = anchor;
    }

    void takeOver(const comparison::LinkedEntities &linked)
    {
        m_built.story.entities = linked.entities;
        m_built.story.suggestions = linked.suggestions;
        QHash<EntityId, EntityType> types;
        for (const Entity &entity : linked.entities)
            types.insert(entity.id, entity.type);
        for (AnnotatedArticle &each : m_built.story.articles)
            nameMentions(each.analysis.mentions, linked.entityOf.value(each.id), types);
        const QList<QList<Mention>> inner = comparison::innerMentions(m_built.story.articles);
        for (qsizetype row = 0; row < inner.size(); ++row) {
            AnnotatedArticle &holder = m_built.story.articles[row];
            holder.analysis.innerMentions
                = comparison::withoutHidden(inner.at(row), holder.article, m_request.corrections);
        }
    }

    // Mentions are of their entity's type; those that name nobody (any more) are not shown.
    static void nameMentions(QList<Mention> &mentions,
        const QList<EntityId> &ids,
        const QHash<EntityId, EntityType> &types)
    {
        for (qsizetype i = 0; i < mentions.size(); ++i) {
            mentions[i].entity = ids.value(i, EntityId::None);
            mentions[i].type = types.value(mentions[i].entity, mentions[i].type);
        }
        mentions.removeIf([](const Mention &mention) {
            return mention.entity == EntityId::None && mention.type != EntityType::Quantity;
        });
    }

    const StoryRequest &m_request;
    const CancelToken &m_cancel;
    BuiltStory m_built;
    QSet<qsizetype> m_placed;
};

} // namespace

std::optional<BuiltStory> buildStory(
    const StoryRequest &request, const CancelToken &cancel, const Progress &progress)
{
    Steps steps(static_cast<int>(request.inputs.size()) + 4, progress);
    StoryBuilder builder(request, cancel);
    builder.start(draftAll(request.inputs, cancel, steps));
    const QList<std::function<void()>> rest{
        [&builder] { builder.dateArticles(); },
        [&builder] { builder.linkNames(); },
        [&builder] { builder.orderTimes(); },
        [&builder] { builder.compare(); },
    };
    for (const auto &step : rest) {
        if (cancel.isCancelled())
            return std::nullopt;
        step();
        steps.advance();
    }
    return cancel.isCancelled() ? std::nullopt : std::optional(builder.finished());
}

} // namespace naranhi::services
