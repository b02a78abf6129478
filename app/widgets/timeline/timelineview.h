// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/readingcontext.h"
#include "widgets/timeline/rangedrag.h"
#include "widgets/timeline/timelinegeometry.h"
#include "widgets/timeline/timeticks.h"

#include <QAbstractScrollArea>
#include <QStringList>

#include <optional>

namespace naranhi {

// The lanes and their axis: draws what session and focus hold, and sets the focus from mouse,
// wheel, gestures and keys. Owns the axis, and which mark has the keyboard; lives on the GUI
// thread. Everything derived is built anew when it is asked for after a change, so that many
// changes cost one picture.
class TimelineView final : public QAbstractScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelineView)

public:
    explicit TimelineView(const ReadingContext &context, QWidget *parent = nullptr);

    [[nodiscard]] const TimeAxis &axis();
    [[nodiscard]] const QList<TimelineEntry> &entries();
    [[nodiscard]] const TimelineLayout &marks();
    [[nodiscard]] const TimelineGeometry &geometryOfLanes();
    // In viewport coordinates.
    [[nodiscard]] QRect rectOf(int mark);
    [[nodiscard]] int markAt(QPoint position);
    // The date in words, the outlet, and the sentence; of a counted mark their number and the first
    // of them.
    [[nodiscard]] QString describe(int mark);

    void fit();
    void zoom(double factor); // about the middle
    void clearRange();
    [[nodiscard]] std::optional<TimeRange> visibleTime();
    void setVisibleTime(const std::optional<TimeRange> &range);

    [[nodiscard]] int currentMark();
    void setCurrentMark(int mark);
    // Goes to the sentence and explains its date, or opens the list of them.
    void activate(int mark);
    void explainCurrent(); // the date of the current mark

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void observe();
    void renewEntries(); // they are stale
    void renewLayout(); // where they stand is
    void refresh();
    void refreshEntries();
    void refreshLayout();
    void setAxis(const TimeAxis &axis);
    [[nodiscard]] bool hasDatesIn(const TimeRange &range) const;
    [[nodiscard]] QLocale readingLocale() const;

    void pan(double pixels);
    void selectTo(double x);
    void hover(QPoint position);
    void updateCursor(QPoint position);
    void showTip(QPoint position, QPoint globalPosition);
    void openList(int mark);
    void goTo(int entry);
    void explain(const TimelineEntry &entry); // with the card of its date
    [[nodiscard]] QString describeEntry(int entry) const;
    [[nodiscard]] QString describeDisagreement(const TimelineEntry &entry) const;
    // The date in words, and what else there is to say of it.
    [[nodiscard]] QStringList whenLines(const TimelineEntry &entry) const;
    [[nodiscard]] QString describeLane(int lane) const; // the outlet and the headline
    [[nodiscard]] double axisX(QPointF position) const;

    [[nodiscard]] int firstInSight() const; // a mark; -1 when there is none
    bool zoomByKey(int key);
    bool moveByKey(int key, bool extends);
    void moveAlong(int step, bool extends);
    void moveAcross(int step);
    void extendRangeTo(int mark);
    void showMark(int mark);

    ReadingContext m_context;
    QList<TimelineEntry> m_entries;
    QStringList m_outlets;
    TimeAxis m_axis;
    TimelineGeometry m_geometry;
    TimelineLayout m_layout;
    TimeTicks m_ticks;
    std::optional<TimeRange> m_wanted; // to be shown as soon as it holds dates
    bool m_entriesStale = true;
    bool m_layoutStale = true;
    int m_currentEntry = -1;
    int m_rangeAnchor = -1; // the entry from which Shift extends the range
    RangeDrag m_drag;
};

} // namespace naranhi
