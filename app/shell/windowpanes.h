// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/readingcontext.h"

#include <QTabWidget>
#include <QWidget>

namespace naranhi {

class ArticleColumns;
class ComparePanel;
class CoveragePanel;
class EntityPanel;
class PaneSplitter;
class TimelinePanel;

// The inside of the window: columns, beside them names and comparison as tabs, timeline and
// coverage as tabs below, with movable borders. Owns the panes; their sizes are kept as one opaque
// state.
class WindowPanes final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowPanes)

public:
    explicit WindowPanes(const ReadingContext &context, QWidget *parent = nullptr);

    [[nodiscard]] ArticleColumns &columns() { return *m_columns; }
    [[nodiscard]] EntityPanel &names() { return *m_names; }
    [[nodiscard]] ComparePanel &compare() { return *m_compare; }
    [[nodiscard]] TimelinePanel &timeline() { return *m_timeline; }
    // Holds names and comparison.
    [[nodiscard]] QTabWidget &side() { return *m_side; }
    // Holds timeline and coverage.
    [[nodiscard]] QTabWidget &lower() { return *m_lower; }
    void showCoverage(); // and give it the keyboard

    // Where the keyboard goes with F6: round the panes that can be seen. direction 1 or -1.
    void focusPane(int direction);

    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void leaveRoomForText();
    void retranslate();
    [[nodiscard]] int &lowerHeight() { return m_lowerHeights[m_lower->currentIndex()]; }

    ReadingContext m_context;
    ArticleColumns *m_columns;
    QTabWidget *m_side;
    EntityPanel *m_names;
    ComparePanel *m_compare;
    QTabWidget *m_lower;
    TimelinePanel *m_timeline;
    CoveragePanel *m_coverage;
    PaneSplitter *m_beside;
    PaneSplitter *m_below;
    // Of the tabs below, as the reader set them; less is shown while there is no room. 0: not set.
    QList<int> m_lowerHeights{0, 0};
};

} // namespace naranhi
