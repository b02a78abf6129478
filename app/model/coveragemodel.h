// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/story.h"
#include "model/readingfocus.h"

#include <QAbstractTableModel>

namespace naranhi {

class ReadingSession;

// What the rows of the coverage are.
enum class CoverageRows { Statements, Names };

// Who tells what: a row for each statement or name of the story, a column for each article, in
// column order. Lives on the GUI thread; is reset when the story or the columns change. Holds no
// words of the window: what a mark is called is said by the widgets.
class CoverageModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CoverageModel)

public:
    enum Role {
        // Of a cell:
        MarkRole = Qt::UserRole, // CoverageMark
        CountRole, // int: mentions in this article; of names only
        PlacesRole, // QList<TextPlace>: where to go, then all that stands beside it
        ExplanationRole, // QString: a sentence for each difference; empty for none
        // Of a row, in every cell of it and in its header:
        TextRole, // QString: the statement or the name
        ReachRole, // int: articles that tell it
        DifferentRole, // bool: whether any tells it differently
        LoneRole, // ArticleId: the one that tells it alone, or None
        SearchRole, // QString: all words of the row
        TypeRole, // EntityType; of names only
        KeyRole, // QString: stays the same while the story is built anew
        // Of a column, in its header:
        ArticleRole, // ArticleId
        ToldRole, // int: rows that it tells
        AloneRole, // int: rows that it alone tells
    };

    explicit CoverageModel(const ReadingSession &session, QObject *parent = nullptr);

    void setRows(CoverageRows rows);
    [[nodiscard]] CoverageRows rows() const { return m_kind; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    // Display: the row's text; the outlet of a column, which may be empty.
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        qsizetype source = -1; // index of the statement or entity
        QString text;
        QString key;
        QList<CoverageMark> marks; // one for each column
    };
    struct Column
    {
        ArticleId article = ArticleId::None;
        QString outlet;
        int told = 0;
        int alone = 0;
    };

    void readAgain();
    void read();
    void addStatements();
    void addNames();
    void countColumns();
    [[nodiscard]] static int reachOf(const Row &row);
    [[nodiscard]] ArticleId loneOf(const Row &row) const;
    // Indices of the differences that a row holds, and of those that one article has a part in.
    [[nodiscard]] QList<qsizetype> differencesIn(const Row &row, ArticleId article) const;
    [[nodiscard]] QList<TextPlace> placesIn(const Row &row) const;
    [[nodiscard]] QList<TextPlace> placesToGo(const Row &row, int column) const;
    [[nodiscard]] QString explanationOf(const Row &row, int column) const;
    [[nodiscard]] QString searchTextOf(const Row &row) const;
    [[nodiscard]] QVariant dataOfRow(const Row &row, int role) const;

    const ReadingSession &m_session;
    CoverageRows m_kind = CoverageRows::Statements;
    // As they were when the rows were read.
    Comparison m_comparison;
    QList<Entity> m_entities;
    QHash<EntityId, QList<qsizetype>> m_differing; // names
    QList<Column> m_columns;
    QList<Row> m_rows;
};

} // namespace naranhi
