// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/warnings.h"
#include "widgets/timeline/timelinebrackets.h"
#include "widgets/timelinedesk.h"

#include <QAccessible>
#include <QTest>

using namespace naranhi;
using namespace naranhi::test;
using namespace Qt::StringLiterals;

namespace {

// The first outlet tells the 24th, the third the 27th; they mean one event.
QList<DatedRows> threeLanes()
{
    return {{u"2024-01-24"_s, {0, 1}}, {u"2024-01-26"_s, {1}}, {u"2024-01-27"_s, {0, 2}}};
}

Claim claimOf(const ReadingSession &session, int row, int block)
{
    const ArticleId id = session.articleAt(row);
    return {.place = {id, block, {0, 8}},
        .sentence = {0, textOf(session.article(id), block).size()},
        .value = u"day"_s};
}

Difference differenceOfDates(const ReadingSession &session)
{
    return {.kind = DifferenceKind::Date,
        .relation = DifferenceRelation::Conflict,
        .about = u"opening"_s,
        .claims = {claimOf(session, 0, 0), claimOf(session, 2, 0)}};
}

void compare(TimelineDesk &desk, const Difference &difference)
{
    Story story = desk.session.story();
    story.comparison.differences = {difference};
    desk.session.applyStory(story);
}

int bracketIn(TimelineView &view)
{
    const QList<TimelineMark> marks = view.marks().marks;
    for (int i = 0; i < marks.size(); ++i)
        if (marks.at(i).shape == MarkShape::Bracket)
            return i;
    return -1;
}

} // namespace

class TestTimelineBrackets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void differenceOfDates_joinsItsReportsAcrossTheLanes()
    {
        TimelineDesk desk(3, threeLanes());
        QCOMPARE(bracketIn(desk.view()), -1);
        compare(desk, differenceOfDates(desk.session));
        const int at = bracketIn(desk.view());
        QVERIFY(at >= 0);
        const TimelineMark bracket = desk.view().marks().marks.at(at);
        QCOMPARE(bracket.lane, 0);
        QCOMPARE(bracket.feet.size(), 2);
        const QList<TimelineMark> marks = desk.view().marks().marks;
        QCOMPARE(bracket.feet.first(), marks.at(desk.markOf(0, u"2024-01-24"_s)).rect.center());
        QCOMPARE(bracket.feet.last(), marks.at(desk.markOf(2, u"2024-01-27"_s)).rect.center());
        QVERIFY(bracket.rect.left() > bracket.feet.first().x());
        QVERIFY(bracket.rect.right() < bracket.feet.last().x());
    }

    void whatIsNoDisagreement_hasNone_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("set aside") << 0;
        QTest::newRow("of another kind") << 1;
        QTest::newRow("one more exact") << 2;
        QTest::newRow("the same day") << 3;
    }

    void whatIsNoDisagreement_hasNone()
    {
        QFETCH(int, what);
        TimelineDesk desk(3, threeLanes());
        Difference difference = differenceOfDates(desk.session);
        difference.isDismissed = what == 0;
        if (what == 1)
            difference.kind = DifferenceKind::Quantity;
        if (what == 2)
            difference.relation = DifferenceRelation::Precision;
        if (what == 3)
            difference.claims.last() = claimOf(desk.session, 1, 0);
        compare(desk, difference);
        QCOMPARE(bracketIn(desk.view()), -1);
    }

    void click_goesToBothSentences()
    {
        TimelineDesk desk(3, threeLanes());
        compare(desk, differenceOfDates(desk.session));
        const QPoint sign = desk.middleOf(bracketIn(desk.view()));
        QTest::mouseClick(desk.view().viewport(), Qt::LeftButton, {}, sign);
        QCOMPARE(desk.focus.current()->article, desk.session.articleAt(0));
        QCOMPARE(desk.focus.beside().size(), 2);
        QCOMPARE(desk.focus.beside().last().article, desk.session.articleAt(2));
    }

    void keys_comeToItAndGo()
    {
        TimelineDesk desk(3, threeLanes());
        compare(desk, differenceOfDates(desk.session));
        desk.view().setFocus();
        desk.view().setCurrentMark(desk.markOf(0, u"2024-01-24"_s));
        QTest::keyClick(&desk.view(), Qt::Key_Right);
        QCOMPARE(desk.view().currentMark(), bracketIn(desk.view()));
        QTest::keyClick(&desk.view(), Qt::Key_Return);
        QCOMPARE(desk.focus.beside().size(), 2);
        QTest::keyClick(&desk.view(), Qt::Key_Right);
        QCOMPARE(desk.view().currentMark(), desk.markOf(0, u"2024-01-27"_s));
    }

    void itIsReadOut()
    {
        TimelineDesk desk(3, threeLanes());
        compare(desk, differenceOfDates(desk.session));
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&desk.view());
        const QAccessibleInterface *sign = list->child(bracketIn(desk.view()));
        QVERIFY(sign->text(QAccessible::Name).contains(u"opening"_s));
    }

    void zoomedIn_theSignStandsWhereItsLineIsSeen()
    {
        TimelineDesk desk(3, threeLanes());
        compare(desk, differenceOfDates(desk.session));
        desk.view().setVisibleTime(timeRangeOf(u"2024-01-23/2024-01-25"_s));
        const QRect sign = desk.view().rectOf(bracketIn(desk.view()));
        QVERIFY(desk.view().viewport()->rect().contains(sign));
    }

    void closedArticle_takesItAway()
    {
        TimelineDesk desk(3, threeLanes());
        compare(desk, differenceOfDates(desk.session));
        desk.session.takeArticle(desk.session.articleAt(2));
        QCOMPARE(bracketIn(desk.view()), -1);
    }
};

QObject *makeTestTimelineBrackets()
{
    return new TestTimelineBrackets;
}

#include "tst_timelinebrackets.moc"
