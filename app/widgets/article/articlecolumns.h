// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "model/readingfocus.h"
#include "widgets/common/readingcontext.h"

#include <QHash>
#include <QScrollArea>

#include <array>

namespace naranhi {

class ArticleColumn;
class ColumnArrivals;
class ColumnBorder;
class ColumnFollowing;
class EdgeShade;
class EmptyState;
class PassageBand;

// The area of columns, side by side: one for each article of the session, in its order. Scrolls
// sideways when they do not fit. Observes the session; closing and moving go onto the undo stack as
// commands. The shell gives the slots their keys. GUI thread; owns the columns.
class ArticleColumns final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArticleColumns)

public:
    explicit ArticleColumns(const ReadingContext &context, QWidget *parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(m_columns.size()); }
    [[nodiscard]] ArticleColumn *columnAt(int row) const { return m_columns.at(row); }
    [[nodiscard]] ArticleId idAt(int row) const; // None when there is no such column
    [[nodiscard]] ArticleColumn *columnOf(ArticleId id) const; // null when it is not open
    // The column with the keyboard focus, or that had it last; -1 when there are none.
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] std::optional<TextPlace> readerPlace() const; // in the current column
    [[nodiscard]] ColumnFollowing &following() { return *m_following; }

    // As the session state keeps them, parallel to the session's articles. Lists of another length
    // are applied as far as they go.
    [[nodiscard]] QList<int> widths() const; // 0 = as wide as fits
    void setWidths(const QList<int> &widths);
    [[nodiscard]] QList<double> scrolls() const; // 0 to 1
    void setScrolls(const QList<double> &scrolls);

public Q_SLOTS:
    void focusColumn(int row); // out of range: nothing happens
    void showColumn(ArticleId id); // brings it into sight; the focus stays
    void focusNext();
    void focusPrevious();
    void moveCurrentLeft();
    void moveCurrentRight();
    void closeCurrent();
    void copyCurrentWithSource();
    void toggleCurrentLeftOut();
    // Of the column with the keyboard: the menu of what can be put right there, and the card of the
    // date there.
    void openCurrentMenu();
    void explainCurrentDate();
    // What stands beside the sentence there.
    void compareCurrent();
    // Whether it stays where it is while the others follow one another.
    void toggleCurrentLock();
    // The sentence or selection there tells the same as one of another column: the first call
    // chooses, the second joins.
    void joinCurrentPassage();

Q_SIGNALS:
    void dateEditRequested(naranhi::ArticleId id);
    void aboutRequested(naranhi::ArticleId id); // what is known of the article
    void currentChanged(int row);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // Of a closed column, for when the close is undone, or its article comes anew.
    struct Keepsake
    {
        int width = 0;
        double scroll = 0;
        bool hadFocus = false;
    };

    void observe();
    void showColumnOf(const TextPlace &place);
    void addColumn(int row);
    void removeColumn(int row);
    void moveColumn(int from, int to);
    void connectHead(ArticleColumn &column);
    void connectFollowing(ArticleColumn &column);
    void joinNeighbours();
    void refreshColumns(int from = 0);
    void applyTheme();
    void relayout();
    void relayoutLater(); // once for all articles that are opened together
    void relayoutIfStale();
    void resizeColumn(int row, int by);
    void pushMove(int from, int to);
    void showDropAt(const ArticleColumn &column, int globalX);
    void dropAt(const ArticleColumn &column, int globalX);
    [[nodiscard]] QList<int> shownWidths() const;
    [[nodiscard]] int rowOf(const ArticleColumn &column) const;

    ReadingContext m_context;
    QWidget *m_area;
    EmptyState *m_empty;
    QWidget *m_dropMark;
    std::array<EdgeShade *, 2> m_shades;
    ColumnFollowing *m_following;
    ColumnArrivals *m_arrivals;
    QList<ArticleColumn *> m_columns;
    QList<ColumnBorder *> m_borders; // the one after each column
    QList<PassageBand *> m_bands; // the same, to the column behind it
    QList<int> m_wanted; // widths; 0 = as wide as fits
    QHash<ArticleId, Keepsake> m_closed;
    ArticleId m_current = ArticleId::None;
    bool m_isStale = false; // columns are not in their places yet
};

} // namespace naranhi
