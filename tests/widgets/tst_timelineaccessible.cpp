// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timelinedesk.h"

#include <QAccessible>
#include <QRegularExpression>
#include <QTest>

using namespace naranhi;
using namespace naranhi::test;
using namespace Qt::StringLiterals;

namespace {

QList<DatedRows> twoLanes()
{
    return {{u"2024-01-25"_s, {0}}, {u"2024-01-26"_s, {0, 1}}};
}

} // namespace

class TestTimelineAccessible final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void view_isAListOfMarks();
    void mark_isNamedByDateOutletAndSentence();
    void press_goesToTheSentence();
    void focus_makesTheMarkCurrent();
    void childAt_findsTheMarkUnderThePoint();
    void changedStory_changesTheChildren();
};

void TestTimelineAccessible::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
}

void TestTimelineAccessible::view_isAListOfMarks()
{
    TimelineDesk desk(2, twoLanes());
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&desk.view());
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->text(QAccessible::Name), u"Timeline"_s);
    QCOMPARE(list->childCount(), 3);
    for (int i = 0; i < 3; ++i) {
        QAccessibleInterface *item = list->child(i);
        QVERIFY(item && item->isValid());
        QCOMPARE(item->role(), QAccessible::ListItem);
        QCOMPARE(item->parent(), list);
        QCOMPARE(list->indexOfChild(item), i);
        QVERIFY(!item->rect().isEmpty());
    }
    QCOMPARE(list->child(3), nullptr);
}

void TestTimelineAccessible::mark_isNamedByDateOutletAndSentence()
{
    TimelineDesk desk(2, twoLanes());
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&desk.view());
    QCOMPARE(list->child(2)->text(QAccessible::Name),
        u"January 26, 2024 · Outlet 1: Sentence 0 tells 2024-01-26."_s);
}

void TestTimelineAccessible::press_goesToTheSentence()
{
    TimelineDesk desk(2, twoLanes());
    QAccessibleInterface *item = QAccessible::queryAccessibleInterface(&desk.view())->child(1);
    QAccessibleActionInterface *actions = item->actionInterface();
    QVERIFY(actions->actionNames().contains(QAccessibleActionInterface::pressAction()));
    actions->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(desk.focus.current()->article, desk.session.articleAt(0));
    QCOMPARE(desk.focus.current()->where.block, 1);
}

void TestTimelineAccessible::focus_makesTheMarkCurrent()
{
    TimelineDesk desk(2, twoLanes());
    QAccessibleInterface *item = QAccessible::queryAccessibleInterface(&desk.view())->child(2);
    QVERIFY(item->state().focusable);
    item->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(desk.view().currentMark(), 2);
    QCOMPARE(desk.focus.current(), std::nullopt);
}

void TestTimelineAccessible::childAt_findsTheMarkUnderThePoint()
{
    TimelineDesk desk(2, twoLanes());
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&desk.view());
    const QPoint middle = list->child(1)->rect().center();
    QCOMPARE(list->childAt(middle.x(), middle.y()), list->child(1));
    QCOMPARE(list->childAt(-5, -5), nullptr);
}

void TestTimelineAccessible::changedStory_changesTheChildren()
{
    TimelineDesk desk(2, twoLanes());
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&desk.view());
    QAccessibleInterface *last = list->child(2);
    desk.tell({{u"2024-01-26"_s, {1}}});
    QCOMPARE(list->childCount(), 1);
    QVERIFY(!last->isValid());
    QVERIFY(last->state().invalid);
    QCOMPARE(last->text(QAccessible::Name), QString());
}

QObject *makeTestTimelineAccessible()
{
    return new TestTimelineAccessible;
}

#include "tst_timelineaccessible.moc"
