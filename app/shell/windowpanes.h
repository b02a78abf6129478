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
class LibraryListing;
class LibraryPanel;
class PaneSplitter;
class TimelinePanel;

// The inside of the window: at the left the library, when it is asked for, then columns, beside
// them names and comparison as tabs, timeline and coverage as tabs below, with movable borders.
// Owns the panes; their sizes are kept as one opaque state.
class WindowPanes final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowPanes)

public:
    WindowPanes(const ReadingContext &context, LibraryListing &listing, QWidget *parent = nullptr);

    [[nodiscard]] ArticleColumns &columns() { return *m_columns; }
    [[nodiscard]] EntityPanel &names() { return *m_names; }
    [[nodiscard]] ComparePanel &compare() { return *m_compare; }
    [[nodiscard]] TimelinePanel &timeline() { return *m_timeline; }
    // Holds names and comparison.
    [[nodiscard]] QTabWidget &side() { return *m_side; }
    // Holds timeline and coverage.
    [[nodiscard]] QTabWidget &lower() { return *m_lower; }
    void showCoverage(); // and give it the keyboard
    [[nodiscard]] LibraryPanel &library() { return *m_library; }
    void setLibraryShown(bool shown);
    // Shows the library if the reader has neither shown nor hidden it yet.
    void offerLibrary();

    // Stands above the panes, outside of them, and is where the keyboard goes first while it can be
    // seen.
    void setAbove(QWidget *above) { m_above = above; }
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

    void buildLibrary();

    ReadingContext m_context;
    QWidget *m_above = nullptr;
    LibraryPanel *m_library;
    ArticleColumns *m_columns;
    QTabWidget *m_side;
    EntityPanel *m_names;
    ComparePanel *m_compare;
    QTabWidget *m_lower;
    TimelinePanel *m_timeline;
    CoveragePanel *m_coverage;
    PaneSplitter *m_beside;
    PaneSplitter *m_below;
    PaneSplitter *m_withLibrary; // the library and all that stands beside it above the lower pane
    bool m_isLibraryChosen = false; // whether it is shown
    // Of the tabs below, as the reader set them; less is shown while there is no room. 0: not set.
    QList<int> m_lowerHeights{0, 0};
};

} // namespace naranhi
