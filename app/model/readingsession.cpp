// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/readingsession.h"

#include "domain/articlerows.h"

#include <QSet>

#include <algorithm>

namespace naranhi {

namespace {

[[maybe_unused]] bool liesIn(const Article &article, int block, TextSpan span)
{
    return span.start >= 0 && span.start <= span.end && span.end <= textOf(article, block).size();
}

// What an article was found to hold is worth keeping only for the very text it was found in.
bool fits(const AnnotatedArticle &open, const AnnotatedArticle &found)
{
    return textHash(open.article) == found.analysis.textHash;
}

// A date that a person gave while the story was being built wins over what was inferred meanwhile.
bool mayTakeDate(const PublicationDate &now)
{
    return now.basis == DateBasis::None || now.basis == DateBasis::Inferred;
}

} // namespace

ReadingSession::ReadingSession(QObject *parent)
    : QObject(parent)
{
}

int ReadingSession::rowOf(ArticleId id) const
{
    return static_cast<int>(naranhi::rowOf(m_articles, id));
}

const AnnotatedArticle &ReadingSession::annotated(ArticleId id) const
{
    return m_articles.at(rowOf(id));
}

const Entity *ReadingSession::entity(EntityId id) const
{
    const auto at = std::ranges::find(m_entities, id, &Entity::id);
    return at == m_entities.end() ? nullptr : &*at;
}

ArticleId ReadingSession::addArticle(const Article &article, int row)
{
    const ArticleId id{++m_lastId};
    insertArticle({.id = id, .article = article, .analysis = {}}, row);
    return id;
}

void ReadingSession::insertArticle(const AnnotatedArticle &article, int row)
{
    Q_ASSERT_X(!contains(article.id), "insertArticle", "an id is given once");
    m_lastId = std::max(m_lastId, static_cast<int>(article.id));
    const int at = row < 0 || row > articleCount() ? articleCount() : row;
    setComparison({});
    Q_EMIT articleAboutToBeAdded(at);
    m_articles.insert(at, article);
    forgetUnknownEntities(m_articles[at]);
    checkInvariants();
    Q_EMIT articleAdded(at);
    Q_EMIT contentRevised();
}

AnnotatedArticle ReadingSession::takeArticle(ArticleId id)
{
    const int row = rowOf(id);
    Q_ASSERT_X(row >= 0, "takeArticle", "the article is open");
    setComparison({});
    Q_EMIT articleAboutToBeRemoved(row);
    const AnnotatedArticle taken = m_articles.takeAt(row);
    Q_EMIT articleRemoved(row, id);
    dropReportsOf(id);
    checkInvariants();
    Q_EMIT contentRevised();
    return taken;
}

void ReadingSession::replaceArticle(ArticleId id, const Article &article)
{
    const int row = rowOf(id);
    const Article before = takeArticle(id).article;
    AnnotatedArticle now{.id = id, .article = article, .analysis = {}};
    if (before.published.basis == DateBasis::Given) {
        now.article.stated = article.published.value;
        now.article.published = before.published;
    }
    insertArticle(now, row);
}

void ReadingSession::moveArticle(int from, int to)
{
    if (from == to)
        return;
    Q_EMIT articleAboutToBeMoved(from, to);
    const QList<AnnotatedArticle> before = m_articles;
    m_articles.move(from, to);
    orderMarks(m_comparison, before);
    checkInvariants();
    Q_EMIT articleMoved(from, to);
    if (!m_comparison.coverage.isEmpty())
        Q_EMIT comparisonChanged();
}

void ReadingSession::setPublication(ArticleId id, const PublicationDate &published)
{
    Article &article = m_articles[rowOf(id)].article;
    if (article.published == published)
        return;
    if (article.published.basis == DateBasis::Stated)
        article.stated = article.published.value;
    if (published.basis == DateBasis::Stated)
        article.stated.clear();
    article.published = published;
    Q_EMIT publicationChanged(id);
    Q_EMIT contentRevised();
}

void ReadingSession::setCorrections(const QList<Correction> &corrections)
{
    if (m_corrections == corrections)
        return;
    m_corrections = corrections;
    m_unplaced.clear();
    Q_EMIT correctionsChanged();
    Q_EMIT contentRevised();
}

// The reader may have put more right while the story was being built: then the next one tells.
void ReadingSession::takeOverCorrections(const Story &story)
{
    if (m_corrections == story.corrections && m_unplaced != story.unplaced) {
        m_unplaced = story.unplaced;
        Q_EMIT correctionsChanged();
    }
    if (m_suggestions != story.suggestions) {
        m_suggestions = story.suggestions;
        Q_EMIT suggestionsChanged();
    }
}

void ReadingSession::applyStory(const Story &story)
{
    Q_EMIT entitiesAboutToChange();
    Q_EMIT timelineAboutToChange();
    m_entities = story.entities;
    QList<ArticleId> analysed;
    QList<ArticleId> dated;
    for (const AnnotatedArticle &found : story.articles)
        takeOver(found, analysed, dated);
    for (AnnotatedArticle &open : m_articles)
        forgetUnknownEntities(open);
    m_timeline = story.timeline;
    removeClosedReports();
    checkInvariants();
    Q_EMIT entitiesChanged();
    Q_EMIT timelineChanged();
    takeOverCorrections(story);
    Comparison comparison = isStoryOfThese(story) ? story.comparison : Comparison();
    orderMarks(comparison, story.articles);
    setComparison(comparison);
    for (const ArticleId id : std::as_const(dated))
        Q_EMIT publicationChanged(id);
    for (const ArticleId id : std::as_const(analysed))
        Q_EMIT analysisChanged(id);
}

// Others may have been opened or closed while the story was being built.
bool ReadingSession::isStoryOfThese(const Story &story) const
{
    return story.articles.size() == m_articles.size()
        && std::ranges::all_of(story.articles, [this](const AnnotatedArticle &found) {
               return contains(found.id) && fits(annotated(found.id), found);
           });
}

void ReadingSession::setComparison(const Comparison &comparison)
{
    if (m_comparison == comparison)
        return;
    m_comparison = comparison;
    Q_EMIT comparisonChanged();
}

// From the order in which the articles stood to that of the columns.
void ReadingSession::orderMarks(Comparison &comparison, const QList<AnnotatedArticle> &before) const
{
    for (Statement &statement : comparison.coverage) {
        const QList<CoverageMark> marks = statement.marks;
        for (qsizetype i = 0; i < marks.size(); ++i)
            statement.marks[rowOf(before.at(i).id)] = marks.at(i);
    }
}

void ReadingSession::takeOver(
    const AnnotatedArticle &found, QList<ArticleId> &analysed, QList<ArticleId> &dated)
{
    const int row = rowOf(found.id);
    if (row < 0 || !fits(m_articles.at(row), found))
        return;
    AnnotatedArticle &open = m_articles[row];
    if (mayTakeDate(open.article.published) && open.article.published != found.article.published) {
        open.article.published = found.article.published;
        dated.append(found.id);
    }
    if (open.analysis != found.analysis) {
        open.analysis = found.analysis;
        analysed.append(found.id);
    }
}

void ReadingSession::forgetUnknownEntities(AnnotatedArticle &article) const
{
    QSet<EntityId> known;
    for (const Entity &entity : m_entities)
        known.insert(entity.id);
    const auto isUnknown = [&known](const Mention &m) { return !known.contains(m.entity); };
    for (QList<Mention> *list : {&article.analysis.mentions, &article.analysis.innerMentions}) {
        if (std::ranges::none_of(std::as_const(*list), isUnknown))
            continue;
        for (Mention &mention : *list) {
            if (isUnknown(mention))
                mention.entity = EntityId::None;
        }
    }
}

void ReadingSession::dropReportsOf(ArticleId id)
{
    const auto tells = [id](const TimelineItem &item) {
        return std::ranges::find(item.reports, id, &TimelineReport::article) != item.reports.end();
    };
    if (std::ranges::none_of(m_timeline, tells))
        return;
    Q_EMIT timelineAboutToChange();
    removeClosedReports();
    Q_EMIT timelineChanged();
}

void ReadingSession::removeClosedReports()
{
    for (TimelineItem &item : m_timeline)
        item.reports.removeIf([this](const TimelineReport &r) { return !contains(r.article); });
    m_timeline.removeIf([](const TimelineItem &item) { return item.reports.isEmpty(); });
}

Story ReadingSession::story() const
{
    return {.articles = m_articles,
        .entities = m_entities,
        .timeline = m_timeline,
        .comparison = m_comparison,
        .suggestions = m_suggestions,
        .corrections = m_corrections,
        .unplaced = m_unplaced};
}

void ReadingSession::checkInvariants() const
{
#ifndef QT_NO_DEBUG
    QSet<EntityId> known{EntityId::None};
    for (const Entity &entity : m_entities)
        known.insert(entity.id);
    QSet<ArticleId> ids;
    for (const AnnotatedArticle &open : m_articles) {
        Q_ASSERT_X(!ids.contains(open.id), "invariant 1", "ids are unique");
        ids.insert(open.id);
        for (const Mention &mention : open.analysis.mentions) {
            Q_ASSERT_X(
                liesIn(open.article, mention.block, mention.span), "invariant 2", "mentions");
            Q_ASSERT_X(known.contains(mention.entity), "invariant 3", "entities are known");
        }
        for (const TimeExpression &time : open.analysis.times)
            Q_ASSERT_X(liesIn(open.article, time.block, time.span), "invariant 2", "times");
    }
    for (const Statement &statement : m_comparison.coverage)
        Q_ASSERT_X(statement.marks.size() == m_articles.size(), "invariant 5", "marks");
    for (const Passage &passage : m_comparison.passages)
        for (const ArticlePlace &member : passage.members)
            Q_ASSERT_X(ids.contains(member.article), "invariant 5", "passages of open articles");
    for (const TimelineItem &item : m_timeline) {
        for (const TimelineReport &report : item.reports)
            Q_ASSERT_X(ids.contains(report.article), "invariant 4", "reports of open articles");
    }
#endif
}

} // namespace naranhi
