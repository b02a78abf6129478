// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/story.h"

#include <QObject>

namespace naranhi {

// The content that every view shows: the articles in column order, what was found in them, who is
// who, and the timeline. Lives on the GUI thread and is the only owner of this data; views hold a
// const reference and observe the signals. No I/O, no analysis, no timers in it. Invariants
// (checked after every change in debug builds):
//  1. Ids are unique and never given again. 2. Spans lie inside their block. 3. Every entity id in
//  a mention is in entities(), or None. 4. Timeline reports refer to open articles.
//  5. So does the comparison, whose marks are in column order.
class ReadingSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadingSession)

public:
    explicit ReadingSession(QObject *parent = nullptr);

    [[nodiscard]] int articleCount() const { return static_cast<int>(m_articles.size()); }
    [[nodiscard]] ArticleId articleAt(int row) const { return m_articles.at(row).id; }
    [[nodiscard]] int rowOf(ArticleId id) const; // -1 when it is not open
    [[nodiscard]] bool contains(ArticleId id) const { return rowOf(id) >= 0; }
    [[nodiscard]] const AnnotatedArticle &annotated(ArticleId id) const; // REQUIRES contains(id)
    [[nodiscard]] const Article &article(ArticleId id) const { return annotated(id).article; }
    [[nodiscard]] const ArticleAnalysis &analysis(ArticleId id) const
    {
        return annotated(id).analysis;
    }
    [[nodiscard]] const QList<AnnotatedArticle> &articles() const { return m_articles; }

    [[nodiscard]] const QList<Entity> &entities() const { return m_entities; }
    [[nodiscard]] const Entity *entity(EntityId id) const; // null when there is none
    [[nodiscard]] const QList<TimelineItem> &timeline() const { return m_timeline; }
    // What the open articles say beside one another; empty until the story of exactly these is
    // built.
    [[nodiscard]] const Comparison &comparison() const { return m_comparison; }

    // row -1: at the end. A removed article may come back under its id (undo of close).
    ArticleId addArticle(const Article &article, int row = -1);
    void insertArticle(const AnnotatedArticle &article, int row);
    AnnotatedArticle takeArticle(ArticleId id);
    // The whole of what was open in part, under the same id, in the same column; what was found in
    // it is found anew. The reader's own date stays.
    void replaceArticle(ArticleId id, const Article &article);
    void moveArticle(int from, int to); // `to` counts after the article was taken out
    // What the page states is remembered, so that it can be set again.
    void setPublication(ArticleId id, const PublicationDate &published);

    // Takes over analyses, entities and timeline. Articles that were closed meanwhile, or whose
    // text is another by now, are passed over; the others' column order stays as it is here.
    void applyStory(const Story &story);

    // What the reader put right, in the order in which it is applied: for this story, and always.
    [[nodiscard]] const QList<Correction> &corrections() const { return m_corrections; }
    // Indices of those that fit nothing in the open articles; known when the story is built.
    [[nodiscard]] const QList<qsizetype> &unplacedCorrections() const { return m_unplaced; }
    [[nodiscard]] const QList<LinkSuggestion> &suggestions() const { return m_suggestions; }
    void setCorrections(const QList<Correction> &corrections);

    // All of it as a value, for exports.
    [[nodiscard]] Story story() const;

Q_SIGNALS:
    void articleAboutToBeAdded(int row);
    void articleAdded(int row);
    void articleAboutToBeRemoved(int row);
    void articleRemoved(int row, naranhi::ArticleId id);
    void articleAboutToBeMoved(int from, int to);
    void articleMoved(int from, int to);
    void publicationChanged(naranhi::ArticleId id);
    void analysisChanged(naranhi::ArticleId id);
    void entitiesAboutToChange();
    void entitiesChanged();
    void timelineAboutToChange();
    void timelineChanged();
    void comparisonChanged();
    void correctionsChanged(); // the list, or which of them fit nothing
    void suggestionsChanged();
    void contentRevised(); // articles, dates or corrections changed: build the story anew

private:
    void takeOver(
        const AnnotatedArticle &found, QList<ArticleId> &analysed, QList<ArticleId> &dated);
    void takeOverCorrections(const Story &story);
    [[nodiscard]] bool isStoryOfThese(const Story &story) const;
    void setComparison(const Comparison &comparison);
    void orderMarks(Comparison &comparison, const QList<AnnotatedArticle> &before) const;
    void forgetUnknownEntities(AnnotatedArticle &article) const;
    void dropReportsOf(ArticleId id);
    void removeClosedReports();
    void checkInvariants() const;

    QList<AnnotatedArticle> m_articles;
    QList<Entity> m_entities;
    QList<TimelineItem> m_timeline;
    Comparison m_comparison;
    QList<LinkSuggestion> m_suggestions;
    QList<Correction> m_corrections;
    QList<qsizetype> m_unplaced;
    int m_lastId = 0;
};

} // namespace naranhi
