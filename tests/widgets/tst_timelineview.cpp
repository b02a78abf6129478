// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timelinedesk.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace naranhi;
using namespace naranhi::test;
using namespace Qt::StringLiterals;

namespace {

// Three lanes in four days; the second lane tells two things at one moment.
QList<DatedRows> threeLanes()
{
    return {{u"2024-01-24"_s, {0, 1}},
        {u"2024-01-25T09:00"_s, {1, 1}},
        {u"2024-01-26"_s, {0, 2}},
        {u"2024-01-27T18:00"_s, {2}}};
}

void wheel(TimelineView &view, QPoint at, QPoint turned, Qt::KeyboardModifiers modifiers = {})
{
    QWidget *viewport = view.viewport();
    QWheelEvent event(at,
        viewport->mapToGlobal(at),
        {},
        turned,
        Qt::NoButton,
        modifiers,
        Qt::NoScrollPhase,
        false);
    QApplication::sendEvent(viewport, &event);
}

void drag(TimelineView &view, QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton)
{
    QWidget *viewport = view.viewport();
    QTest::mousePress(viewport, button, {}, from);
    for (const QPoint at : {(from + to) / 2, to}) {
        QMouseEvent move(QEvent::MouseMove, at, viewport->mapToGlobal(at), button, button, {});
        QApplication::sendEvent(viewport, &move);
    }
    QTest::mouseRelease(viewport, button, {}, to);
}

QString printed(const std::optional<TimeRange> &range)
{
    return range ? minuteValueOf(range->start) + u'/' + minuteValueOf(range->end) : u"none"_s;
}

QImage picture(TimelineView &view)
{
    return view.viewport()->grab().toImage();
}

QMenu *openList(TimelineView &view)
{
    return view.findChild<QMenu *>(u"timelineList"_s);
}

} // namespace

class TestTimelineView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wheel_zoomsAboutThePointer();
    void pinch_zoomsAboutTheFingers();
    void wheelSideways_pans_data();
    void wheelSideways_pans();
    void dragOnTheAxis_pans();
    void middleButton_pansFromTheLanes();
    void doubleClickOnTheAxis_fits();
    void dragOnTheLanes_selectsRoundTimes();
    void draggedEdge_movesThatEndOnly();
    void clickOutside_clearsTheRange();
    void escape_clearsTheRangeFirst();
    void clickOnAMark_goesToItsSentence();
    void clickOnACountedMark_opensTheList();
    void hover_lightsTheValue();
    void litEntity_makesTheOtherMarksRecede();
    void hoveredTime_lightsItsMarks();
    void arrows_walkAlongAndAcrossTheLanes();
    void enter_goesToTheSentence();
    void shiftArrows_extendTheRangeByMarks();
    void keys_zoomAndFit();
    void keysWithControl_areLeftToTheWindow();
    void walkingOutOfSight_bringsTheMarkBack();
    void visibleTime_waitsForItsDates();
    void visibleTime_isNothingWhenFitted();
    void closedArticle_losesItsLane();
    void changedStory_thatLeavesNothingInSight_fits();
    void moreLanesThanFit_scroll();
    void actions_doWhatTheKeysDo();
    void listNamesDateOutletAndSentence();
};

void TestTimelineView::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
}

void TestTimelineView::wheel_zoomsAboutThePointer()
{
    TimelineDesk desk(3, threeLanes());
    const TimelineGeometry geometry = desk.view().geometryOfLanes();
    const QPoint at(qRound(geometry.labelWidth) + 333, 100);
    const double before = desk.axis().timeAt(at.x() - geometry.labelWidth);
    const TimeRange seen = desk.axis().visible();
    wheel(desk.view(), at, {0, 240});
    QVERIFY(qAbs(desk.axis().timeAt(at.x() - geometry.labelWidth) - before) < 1);
    QVERIFY(desk.axis().visible().end - desk.axis().visible().start < seen.end - seen.start);
}

void TestTimelineView::pinch_zoomsAboutTheFingers()
{
    TimelineDesk desk(3, threeLanes());
    const TimelineGeometry geometry = desk.view().geometryOfLanes();
    const QPointF at(geometry.labelWidth + 333, 100);
    const double before = desk.axis().timeAt(333);
    const TimeRange seen = desk.axis().visible();
    QNativeGestureEvent pinch(Qt::ZoomNativeGesture,
        QPointingDevice::primaryPointingDevice(),
        2,
        at,
        at,
        desk.view().viewport()->mapToGlobal(at),
        0.5,
        {});
    QApplication::sendEvent(desk.view().viewport(), &pinch);
    QVERIFY(qAbs(desk.axis().timeAt(333) - before) < 1);
    QVERIFY(desk.axis().visible().end - desk.axis().visible().start < seen.end - seen.start);
}

void TestTimelineView::wheelSideways_pans_data()
{
    QTest::addColumn<QPoint>("turned");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("tilted wheel") << QPoint(120, 0) << Qt::KeyboardModifiers();
    QTest::newRow("with Shift") << QPoint(0, 120) << Qt::KeyboardModifiers(Qt::ShiftModifier);
}

void TestTimelineView::wheelSideways_pans()
{
    QFETCH(const QPoint, turned);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    TimelineDesk desk(3, threeLanes());
    desk.view().zoom(4);
    const TimeAxis before = desk.axis();
    wheel(desk.view(), {400, 100}, turned, modifiers);
    QVERIFY(qAbs(desk.axis().xOf(before.timeAt(300)) - 360) < 1);
}

void TestTimelineView::dragOnTheAxis_pans()
{
    TimelineDesk desk(3, threeLanes());
    desk.view().zoom(4);
    const TimeAxis before = desk.axis();
    drag(desk.view(), {400, 10}, {480, 10});
    QVERIFY(qAbs(desk.axis().xOf(before.timeAt(300)) - 380) < 1);
    QCOMPARE(desk.focus.timeFilter(), std::nullopt);
}

void TestTimelineView::middleButton_pansFromTheLanes()
{
    TimelineDesk desk(3, threeLanes());
    desk.view().zoom(4);
    const TimeAxis before = desk.axis();
    drag(desk.view(), {400, 120}, {350, 130}, Qt::MiddleButton);
    QVERIFY(qAbs(desk.axis().xOf(before.timeAt(300)) - 250) < 1);
}

void TestTimelineView::doubleClickOnTheAxis_fits()
{
    TimelineDesk desk(3, threeLanes());
    desk.view().zoom(4);
    QTest::mouseDClick(desk.view().viewport(), Qt::LeftButton, {}, {400, 10});
    QVERIFY(desk.axis().isFitted());
}

void TestTimelineView::dragOnTheLanes_selectsRoundTimes()
{
    TimelineDesk desk(3, threeLanes());
    QSignalSpy changed(&desk.focus, &ReadingFocus::timeFilterChanged);
    drag(desk.view(),
        desk.pointAt(u"2024-01-25"_s) + QPoint(2, 0),
        desk.pointAt(u"2024-01-26"_s) - QPoint(3, 0));
    QCOMPARE(printed(desk.focus.timeFilter()), u"2024-01-25T00:00/2024-01-26T00:00"_s);
    QVERIFY(changed.size() >= 1);
}

void TestTimelineView::draggedEdge_movesThatEndOnly()
{
    TimelineDesk desk(3, threeLanes());
    desk.focus.setTimeFilter(timeRangeOf(u"2024-01-25"_s));
    drag(desk.view(), desk.pointAt(u"2024-01-26"_s), desk.pointAt(u"2024-01-27"_s));
    QCOMPARE(printed(desk.focus.timeFilter()), u"2024-01-25T00:00/2024-01-27T00:00"_s);
    drag(desk.view(), desk.pointAt(u"2024-01-25"_s), desk.pointAt(u"2024-01-24"_s));
    QCOMPARE(printed(desk.focus.timeFilter()), u"2024-01-24T00:00/2024-01-27T00:00"_s);
}

void TestTimelineView::clickOutside_clearsTheRange()
{
    TimelineDesk desk(3, threeLanes());
    desk.focus.setTimeFilter(timeRangeOf(u"2024-01-25"_s));
    QTest::mouseClick(
        desk.view().viewport(), Qt::LeftButton, {}, desk.pointAt(u"2024-01-27"_s) + QPoint(20, 0));
    QCOMPARE(desk.focus.timeFilter(), std::nullopt);
}

void TestTimelineView::escape_clearsTheRangeFirst()
{
    TimelineDesk desk(3, threeLanes());
    desk.focus.setPinned({desk.entityOf(0)});
    desk.focus.setTimeFilter(timeRangeOf(u"2024-01-25"_s));
    QTest::keyClick(&desk.view(), Qt::Key_Escape);
    QCOMPARE(desk.focus.timeFilter(), std::nullopt);
    QCOMPARE(desk.focus.pinned().size(), 1);
}

void TestTimelineView::clickOnAMark_goesToItsSentence()
{
    TimelineDesk desk(3, threeLanes());
    const int mark = desk.markOf(2, u"2024-01-27T18:00"_s);
    QTest::mouseClick(desk.view().viewport(), Qt::LeftButton, {}, desk.middleOf(mark));
    QVERIFY(desk.focus.current().has_value());
    QCOMPARE(desk.focus.current()->article, desk.session.articleAt(2));
    QCOMPARE(desk.focus.current()->where.block, 1);
    QCOMPARE(desk.view().currentMark(), mark);
    QCOMPARE(desk.focus.timeFilter(), std::nullopt);
}

void TestTimelineView::clickOnACountedMark_opensTheList()
{
    TimelineDesk desk(3, threeLanes());
    const int mark = desk.markOf(1, u"2024-01-25T09:00"_s);
    QVERIFY(desk.view().marks().marks.at(mark).isCounted());
    QTest::mouseClick(desk.view().viewport(), Qt::LeftButton, {}, desk.middleOf(mark));
    QMenu *list = openList(desk.view());
    QVERIFY(list && list->isVisible());
    QCOMPARE(list->actions().size(), 2);
    QCOMPARE(desk.focus.current(), std::nullopt);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(desk.focus.current()->article, desk.session.articleAt(1));
    QCOMPARE(desk.focus.current()->where.block, 2);
}

void TestTimelineView::hover_lightsTheValue()
{
    TimelineDesk desk(3, threeLanes());
    QTest::mouseMove(desk.view().viewport(), desk.middleOf(desk.markOf(0, u"2024-01-26"_s)));
    QTRY_COMPARE(desk.focus.hoveredTime(), u"2024-01-26"_s);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(desk.view().viewport(), &leave);
    QCOMPARE(desk.focus.hoveredTime(), QString());
}

void TestTimelineView::litEntity_makesTheOtherMarksRecede()
{
    TimelineDesk desk(3, threeLanes());
    const QPoint lit = desk.middleOf(desk.markOf(0, u"2024-01-24"_s));
    const QPoint other = desk.middleOf(desk.markOf(0, u"2024-01-26"_s));
    const QImage before = picture(desk.view());
    desk.focus.setHovered(desk.entityOf(0));
    const QImage after = picture(desk.view());
    QCOMPARE(after.pixelColor(lit), before.pixelColor(lit));
    QVERIFY(after.pixelColor(other).lightness() > before.pixelColor(other).lightness() + 20);
}

void TestTimelineView::hoveredTime_lightsItsMarks()
{
    TimelineDesk desk(3, threeLanes());
    const QRect told = desk.view().rectOf(desk.markOf(2, u"2024-01-26"_s));
    const QPoint above(told.center().x(), told.top() - 2);
    const QImage before = picture(desk.view());
    desk.focus.setHoveredTime(u"2024-01-26"_s);
    QVERIFY(picture(desk.view()).pixelColor(above) != before.pixelColor(above));
    desk.focus.setHoveredTime({});
    QCOMPARE(picture(desk.view()), before);
}

void TestTimelineView::arrows_walkAlongAndAcrossTheLanes()
{
    TimelineDesk desk(3, threeLanes());
    TimelineView &view = desk.view();
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.currentMark(), desk.markOf(0, u"2024-01-24"_s));
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.currentMark(), desk.markOf(0, u"2024-01-26"_s));
    QTest::keyClick(&view, Qt::Key_Right); // the lane ends here
    QCOMPARE(view.currentMark(), desk.markOf(0, u"2024-01-26"_s));
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.currentMark(), desk.markOf(1, u"2024-01-25T09:00"_s));
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.currentMark(), desk.markOf(1, u"2024-01-24"_s));
    QTest::keyClick(&view, Qt::Key_Up);
    QCOMPARE(view.currentMark(), desk.markOf(0, u"2024-01-24"_s));
}

void TestTimelineView::enter_goesToTheSentence()
{
    TimelineDesk desk(3, threeLanes());
    desk.view().setCurrentMark(desk.markOf(0, u"2024-01-26"_s));
    QTest::keyClick(&desk.view(), Qt::Key_Return);
    QCOMPARE(desk.focus.current()->article, desk.session.articleAt(0));
    QCOMPARE(desk.focus.current()->where.block, 1);
}

void TestTimelineView::shiftArrows_extendTheRangeByMarks()
{
    TimelineDesk desk(3, threeLanes());
    desk.view().setCurrentMark(desk.markOf(0, u"2024-01-24"_s));
    QTest::keyClick(&desk.view(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(printed(desk.focus.timeFilter()), u"2024-01-24T00:00/2024-01-27T00:00"_s);
    QTest::keyClick(&desk.view(), Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(printed(desk.focus.timeFilter()), u"2024-01-24T00:00/2024-01-25T00:00"_s);
}

void TestTimelineView::keys_zoomAndFit()
{
    TimelineDesk desk(3, threeLanes());
    const TimeRange all = desk.axis().visible();
    QTest::keyClick(&desk.view(), Qt::Key_Plus);
    QVERIFY(desk.axis().visible().start > all.start && desk.axis().visible().end < all.end);
    QTest::keyClick(&desk.view(), Qt::Key_Minus);
    QTest::keyClick(&desk.view(), Qt::Key_Minus);
    QVERIFY(desk.axis().visible().start < all.start && desk.axis().visible().end > all.end);
    QTest::keyClick(&desk.view(), Qt::Key_Home);
    QVERIFY(desk.axis().isFitted());
}

void TestTimelineView::keysWithControl_areLeftToTheWindow()
{
    TimelineDesk desk(3, threeLanes());
    QTest::keyClick(&desk.view(), Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(desk.axis().isFitted());
}

void TestTimelineView::walkingOutOfSight_bringsTheMarkBack()
{
    TimelineDesk desk(3, threeLanes());
    desk.view().setCurrentMark(desk.markOf(0, u"2024-01-24"_s));
    desk.view().setVisibleTime(timeRangeOf(u"2024-01-24"_s));
    QTest::keyClick(&desk.view(), Qt::Key_Right);
    const QRect shown = desk.view().rectOf(desk.view().currentMark());
    QVERIFY(desk.view().viewport()->rect().contains(shown));
}

void TestTimelineView::visibleTime_waitsForItsDates()
{
    const TimeRange range = *timeRangeOf(u"2024-01-25/2024-01-26"_s);
    TimelineDesk desk(3, {{u"2010-05-01"_s, {0}}});
    desk.panel().setVisibleTime(range);
    QCOMPARE(desk.panel().visibleTime(), std::optional(range));
    QVERIFY(desk.axis().isFitted());
    desk.tell({{u"2010-05-01"_s, {0}}, {u"2024-01-26"_s, {0}}});
    QCOMPARE(desk.panel().visibleTime(), std::optional(desk.axis().visible()));
    QCOMPARE(desk.axis().visible().start, range.start);
    QCOMPARE(desk.axis().visible().end, range.end);
}

void TestTimelineView::visibleTime_isNothingWhenFitted()
{
    TimelineDesk desk(3, threeLanes());
    QCOMPARE(desk.panel().visibleTime(), std::nullopt);
    desk.view().zoom(2);
    QVERIFY(desk.panel().visibleTime().has_value());
    desk.panel().setVisibleTime(std::nullopt);
    QVERIFY(desk.axis().isFitted());
}

void TestTimelineView::closedArticle_losesItsLane()
{
    TimelineDesk desk(3, threeLanes());
    desk.view().setCurrentMark(desk.markOf(0, u"2024-01-24"_s));
    desk.session.takeArticle(desk.session.articleAt(0));
    QCOMPARE(desk.view().geometryOfLanes().laneCount, 2);
    QCOMPARE(desk.view().currentMark(), -1);
    QVERIFY(desk.markOf(0, u"2024-01-25T09:00"_s) >= 0);
}

void TestTimelineView::changedStory_thatLeavesNothingInSight_fits()
{
    TimelineDesk desk(3, threeLanes());
    desk.view().setVisibleTime(timeRangeOf(u"2024-01-26"_s));
    desk.tell({{u"2010-05-01"_s, {0}}});
    QVERIFY(desk.axis().isFitted());
    QCOMPARE(desk.view().marks().marks.size(), 1);
}

void TestTimelineView::moreLanesThanFit_scroll()
{
    TimelineDesk desk(9, {{u"2024-01-26"_s, {0, 8}}});
    desk.panel().resize(600, 120);
    TimelineView &view = desk.view();
    view.setCurrentMark(desk.markOf(0, u"2024-01-26"_s));
    QVERIFY(view.geometryOfLanes().lanesHeight() > view.geometryOfLanes().lanesRect().height());
    QTest::keyClick(&view, Qt::Key_Down);
    const QRect shown = view.rectOf(view.currentMark());
    QVERIFY(view.geometryOfLanes().lanesRect().toAlignedRect().contains(shown));
}

void TestTimelineView::actions_doWhatTheKeysDo()
{
    TimelineDesk desk(3, threeLanes());
    const QList<QAction *> actions = desk.panel().actions();
    QCOMPARE(actions.size(), 4);
    actions.at(1)->trigger();
    QVERIFY(!desk.axis().isFitted());
    actions.at(0)->trigger();
    QVERIFY(desk.axis().isFitted());
    QVERIFY(!actions.at(3)->isEnabled());
    desk.focus.setTimeFilter(timeRangeOf(u"2024-01-25"_s));
    QVERIFY(actions.at(3)->isEnabled());
    actions.at(3)->trigger();
    QCOMPARE(desk.focus.timeFilter(), std::nullopt);
}

void TestTimelineView::listNamesDateOutletAndSentence()
{
    TimelineDesk desk(3, threeLanes());
    const QString text = desk.view().describe(desk.markOf(2, u"2024-01-26"_s));
    QCOMPARE(text, u"January 26, 2024 · Outlet 2: Sentence 0 tells 2024-01-26."_s);
}

QObject *makeTestTimelineView()
{
    return new TestTimelineView;
}

#include "tst_timelineview.moc"
