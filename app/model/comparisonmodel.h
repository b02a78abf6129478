// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/comparison.h"
#include "model/readingfocus.h"

#include <QAbstractItemModel>

namespace naranhi {

class ReadingSession;

// What a row of the comparison is.
enum class ComparisonKind { Difference, Agreement, OnlyHere, Quotation };

// The comparison of the session as a tree of two levels: a difference, a passage that several
// articles have, a sentence that one has alone, an utterance; under it the places in the articles.
// What stands in one article alone has no places under it. Lives on the GUI thread.
class ComparisonModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonModel)

public:
    enum Role {
        KindRole = Qt::UserRole, // ComparisonKind
        RelationRole, // DifferenceRelation; of differences only
        PlacesRole, // QList<TextPlace>: of a row all, of a place itself
        ArticleRole, // ArticleId: of a place, and of a row that has but one article
        ReachRole, // int: articles that have it
        DismissedRole, // bool: the reader set it aside
        ReadersRole, // bool: a passage that the reader joined
        CommentRole, // QString: the reader's words about it
        DifferenceRole, // qsizetype: index in the comparison; of a difference and its places
        PassageRole, // qsizetype: the same for a passage
        SearchRole, // QString: all words of the row and of its places
        AboutRole, // QString: what a difference is about
        StepsRole, // QList<LadderStep>: of an update
    };

    explicit ComparisonModel(const ReadingSession &session, QObject *parent = nullptr);

    [[nodiscard]] QModelIndex index(
        int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    // Display: of a row the words of its first place, of a difference what it is about and the
    // values; of a place the words there. The tool tip of a difference explains it in a sentence,
    // and gives the reader's comment.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        ComparisonKind kind = ComparisonKind::Agreement;
        qsizetype difference = -1; // index in the comparison
        qsizetype passage = -1; // the same
        bool isDismissed = false;
        bool isReaders = false;
        QString comment{};
        DifferenceRelation relation = DifferenceRelation::Conflict;
        QString text;
        QList<TextPlace> places;
        int reach = 0;
    };

    void read();
    void addDifferences();
    void addAgreements();
    void addLone();
    void addQuotations();
    [[nodiscard]] QString wordsAt(const TextPlace &place) const;
    [[nodiscard]] QString valuesOf(const Difference &difference) const;
    [[nodiscard]] QString explanationOf(const Row &row) const;
    [[nodiscard]] static QVariant indexOf(const Row &row, int role);
    [[nodiscard]] QVariant dataOfDifference(const Row &row, int role) const;
    [[nodiscard]] QVariant dataOfRow(const Row &row, int role) const;
    [[nodiscard]] QVariant dataOfPlace(const Row &row, const TextPlace &place, int role) const;

    const ReadingSession &m_session;
    QList<Row> m_rows;
};

} // namespace naranhi
