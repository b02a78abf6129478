// SPDX-License-Identifier: GPL-3.0-or-later

// The other half of TimelineView: mouse, wheel, gestures and keys.

#include "model/readingfocus.h"
#include "widgets/timeline/timelineview.h"

#include <QApplication>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace naranhi {

namespace {

constexpr double edgeGrip = 4; // pixels beside an end of the range that grab it
constexpr double keyZoom = 1.4; // a press
constexpr double wheelZoom = 1.2; // a notch
constexpr double notch = 120; // eighths of a degree

} // namespace

double TimelineView::axisX(QPointF position) const
{
    return position.x() - m_geometry.labelWidth;
}

bool TimelineView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        showTip(help->pos(), help->globalPos());
        return true;
    }
    case QEvent::Leave:
        m_context.focus.setHoveredTime({});
        break;
    case QEvent::NativeGesture: {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() != Qt::ZoomNativeGesture)
            break;
        setAxis(axis().zoomed(1 + gesture->value(), axisX(gesture->position())));
        return true;
    }
    case QEvent::Gesture: {
        auto *gestures = static_cast<QGestureEvent *>(event);
        const auto *pinch = static_cast<QPinchGesture *>(gestures->gesture(Qt::PinchGesture));
        if (!pinch)
            break;
        const QPoint centre = viewport()->mapFromGlobal(pinch->centerPoint().toPoint());
        setAxis(axis().zoomed(pinch->scaleFactor(), axisX(centre)));
        gestures->accept(Qt::PinchGesture);
        return true;
    }
    default:
        break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const bool precise = !event->pixelDelta().isNull();
    const QPointF turned = event->angleDelta();
    const bool sideways = std::abs(turned.x()) > std::abs(turned.y());
    if (sideways || event->modifiers().testFlag(Qt::ShiftModifier)) {
        const QPointF by = precise ? QPointF(event->pixelDelta()) : turned / notch * 60;
        pan(sideways ? by.x() : by.y());
    } else {
        setAxis(axis().zoomed(std::pow(wheelZoom, turned.y() / notch), axisX(event->position())));
    }
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    refresh();
    const bool left = event->button() == Qt::LeftButton;
    if ((!left && event->button() != Qt::MiddleButton)
        || event->position().x() < m_geometry.labelWidth)
        return;
    m_drag = {.kind = RangeDrag::Kind::Press,
        .pressed = event->position(),
        .last = event->position(),
        .mark = markAt(event->position().toPoint())};
    if (!left || m_geometry.axisRect().contains(event->position())) {
        m_drag.kind = RangeDrag::Kind::Pan;
        return;
    }
    const double x = axisX(event->position());
    m_drag.fixed = double(snappedTime(m_axis, x));
    const auto filter = m_context.focus.timeFilter();
    const auto fixed = filter ? endOpposite(*filter, m_axis, x, edgeGrip) : std::nullopt;
    if (fixed) {
        m_drag.kind = RangeDrag::Kind::Select;
        m_drag.fixed = double(*fixed);
    }
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    refresh();
    const QPointF now = event->position();
    const double moved = std::abs(now.x() - m_drag.pressed.x());
    if (m_drag.kind == RangeDrag::Kind::Press && moved >= QApplication::startDragDistance())
        m_drag.kind = RangeDrag::Kind::Select;
    if (m_drag.kind == RangeDrag::Kind::Pan)
        pan(now.x() - m_drag.last.x());
    else if (m_drag.kind == RangeDrag::Kind::Select)
        selectTo(axisX(now));
    else if (m_drag.kind == RangeDrag::Kind::None)
        hover(now.toPoint());
    m_drag.last = now;
    updateCursor(now.toPoint());
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    const RangeDrag done = std::exchange(m_drag, {});
    updateCursor(event->position().toPoint());
    if (done.kind != RangeDrag::Kind::Press)
        return;
    if (done.mark < 0) {
        clearRange();
        return;
    }
    setCurrentMark(done.mark);
    activate(done.mark);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    refresh();
    if (m_geometry.axisRect().contains(event->position()))
        fit();
    else
        mousePressEvent(event);
}

void TimelineView::selectTo(double x)
{
    m_rangeAnchor = -1;
    m_context.focus.setTimeFilter(rangeBetween(Instant(m_drag.fixed), snappedTime(m_axis, x)));
}

void TimelineView::hover(QPoint position)
{
    const int mark = markAt(position);
    const MarkShape shape = mark < 0 ? MarkShape::Publication : m_layout.marks[mark].shape;
    const bool tells = shape == MarkShape::Dot || shape == MarkShape::Bar;
    const QString value = tells ? m_entries[m_layout.marks[mark].entries.first()].value : QString();
    m_context.focus.setHoveredTime(value);
}

void TimelineView::updateCursor(QPoint position)
{
    const auto filter = m_context.focus.timeFilter();
    const bool overLanes = m_geometry.lanesRect().contains(position);
    if (m_drag.kind == RangeDrag::Kind::Pan)
        viewport()->setCursor(Qt::ClosedHandCursor);
    else if (m_geometry.axisRect().contains(position))
        viewport()->setCursor(Qt::OpenHandCursor);
    else if (overLanes && filter && endOpposite(*filter, m_axis, axisX(position), edgeGrip))
        viewport()->setCursor(Qt::SplitHCursor);
    else if (markAt(position) >= 0)
        viewport()->setCursor(Qt::PointingHandCursor);
    else
        viewport()->unsetCursor();
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    // With Ctrl or Alt the same keys belong to the window.
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (plain && (zoomByKey(event->key()) || moveByKey(event->key(), shift)))
        return;
    if (event->key() == Qt::Key_Escape && m_context.focus.timeFilter()) {
        clearRange();
        return;
    }
    event->ignore();
}

bool TimelineView::zoomByKey(int key)
{
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: // plus without Shift on most keyboards
        zoom(keyZoom);
        return true;
    case Qt::Key_Minus:
        zoom(1 / keyZoom);
        return true;
    case Qt::Key_Home:
        fit();
        return true;
    default:
        return false;
    }
}

bool TimelineView::moveByKey(int key, bool extends)
{
    switch (key) {
    case Qt::Key_Left:
        moveAlong(-1, extends);
        return true;
    case Qt::Key_Right:
        moveAlong(1, extends);
        return true;
    case Qt::Key_Up:
        moveAcross(-1);
        return true;
    case Qt::Key_Down:
        moveAcross(1);
        return true;
    case Qt::Key_F4:
        explainCurrent();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentMark() >= 0)
            activate(currentMark());
        return currentMark() >= 0;
    default:
        return false;
    }
}

int TimelineView::firstInSight() const
{
    const auto at = std::find_if(
        m_layout.marks.begin(), m_layout.marks.end(), [this](const TimelineMark &mark) {
            const double x = mark.rect.center().x();
            return x >= 0 && x <= m_axis.width();
        });
    return at == m_layout.marks.end() ? -1 : static_cast<int>(at - m_layout.marks.begin());
}

void TimelineView::moveAlong(int step, bool extends)
{
    const int current = currentMark();
    if (m_layout.marks.isEmpty())
        return;
    int next = current < 0 ? std::max(0, firstInSight()) : current + step;
    const bool within = next >= 0 && next < m_layout.marks.size()
        && (current < 0 || m_layout.marks[next].lane == m_layout.marks[current].lane);
    if (!within)
        next = current;
    if (extends && m_rangeAnchor < 0)
        m_rangeAnchor = m_layout.marks[std::max(current, 0)].entries.first();
    setCurrentMark(next);
    if (extends)
        extendRangeTo(currentMark());
    else
        m_rangeAnchor = -1;
}

void TimelineView::moveAcross(int step)
{
    const int current = currentMark();
    if (current < 0)
        return moveAlong(0, false);
    const TimelineMark from = m_layout.marks[current];
    int best = -1;
    const auto isNearer = [&](const TimelineMark &mark) {
        // The next lane with marks first, then the mark that is the least way aside.
        const auto way = [&](const TimelineMark &to) {
            return std::pair(std::abs(to.lane - from.lane),
                std::abs(to.rect.center().x() - from.rect.center().x()));
        };
        return best < 0 || way(mark) < way(m_layout.marks[best]);
    };
    for (int i = 0; i < m_layout.marks.size(); ++i) {
        const TimelineMark &mark = m_layout.marks[i];
        if ((mark.lane - from.lane) * step > 0 && isNearer(mark))
            best = i;
    }
    m_rangeAnchor = -1;
    if (best >= 0)
        setCurrentMark(best);
}

void TimelineView::extendRangeTo(int mark)
{
    if (mark < 0 || m_rangeAnchor < 0)
        return;
    Instant start = m_entries[m_rangeAnchor].range.start;
    Instant end = m_entries[m_rangeAnchor].range.end;
    for (const int entry : std::as_const(m_layout.marks[mark].entries)) {
        start = std::min(start, m_entries[entry].range.start);
        end = std::max(end, m_entries[entry].range.end);
    }
    m_context.focus.setTimeFilter(rangeBetween(start, end));
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    const bool byKey = event->reason() != Qt::MouseFocusReason
        && event->reason() != Qt::ActiveWindowFocusReason
        && event->reason() != Qt::PopupFocusReason;
    // Whoever comes by keyboard has to see where.
    if (byKey && currentMark() < 0)
        setCurrentMark(firstInSight());
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace naranhi
