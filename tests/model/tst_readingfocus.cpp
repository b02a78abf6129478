// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/readingfocus.h"
#include "model/readingpreferences.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

TextPlace placeIn(int article)
{
    return {.article = ArticleId{article}, .where = {0, {0, 2}}};
}

} // namespace

class TestReadingFocus final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hover_signalsOnceAndSaysWhatItWas();
    void lit_isHoveredOrPinned();
    void release_letsGoOfTheFilterFirst();
    void release_leavesThePlaceLast();
    void goingWhereOneIs_keepsWhatLiesAhead();
    void goTo_signalsAlsoForTheSamePlace();
    void backAndForward_walkThePlacesVisited();
    void goingSomewhereNew_forgetsWhatLayAhead();
    void comparing_lastsAsLongAsThePlace();
    void preferences_areClamped();
};

void TestReadingFocus::hover_signalsOnceAndSaysWhatItWas()
{
    ReadingFocus focus;
    QSignalSpy hovered(&focus, &ReadingFocus::hoveredChanged);
    focus.setHovered(EntityId{3});
    focus.setHovered(EntityId{3});
    focus.setHovered(EntityId::None);
    QCOMPARE(hovered.size(), 2);
    QCOMPARE(hovered.at(1).at(1).value<EntityId>(), EntityId{3});
}

void TestReadingFocus::lit_isHoveredOrPinned()
{
    ReadingFocus focus;
    focus.setHovered(EntityId{1});
    focus.togglePinned(EntityId{2});
    QVERIFY(focus.isLit(EntityId{1}) && focus.isLit(EntityId{2}));
    QVERIFY(!focus.isLit(EntityId{3}));
    focus.setHovered(EntityId::None);
    QVERIFY(!focus.isLit(EntityId::None));
    focus.togglePinned(EntityId{2});
    QVERIFY(!focus.isLit(EntityId{2}));
}

void TestReadingFocus::release_letsGoOfTheFilterFirst()
{
    ReadingFocus focus;
    focus.togglePinned(EntityId{1});
    focus.setTimeFilter(timeRangeOf(u"2024-01-26"_s));
    QVERIFY(focus.release());
    QVERIFY(!focus.timeFilter() && focus.isPinned(EntityId{1}));
    QVERIFY(focus.release());
    QVERIFY(focus.pinned().isEmpty());
    QVERIFY(!focus.release());
}

void TestReadingFocus::release_leavesThePlaceLast()
{
    ReadingFocus focus;
    QSignalSpy left(&focus, &ReadingFocus::placeLeft);
    focus.goTo(placeIn(1));
    focus.goTo(placeIn(2));
    focus.togglePinned(EntityId{1});
    QVERIFY(focus.release());
    QCOMPARE(focus.current(), placeIn(2));
    QVERIFY(focus.release());
    QVERIFY(!focus.current());
    QCOMPARE(left.size(), 1);
    QVERIFY(!focus.release());
    focus.goBack();
    QCOMPARE(focus.current(), placeIn(1));
}

void TestReadingFocus::goingWhereOneIs_keepsWhatLiesAhead()
{
    ReadingFocus focus;
    focus.goTo(placeIn(1));
    focus.goTo(placeIn(2));
    focus.goBack();
    focus.goTo(placeIn(1));
    QCOMPARE(focus.current(), placeIn(1));
    QVERIFY(focus.canGoForward() && !focus.canGoBack());
}

void TestReadingFocus::goTo_signalsAlsoForTheSamePlace()
{
    ReadingFocus focus;
    QSignalSpy requested(&focus, &ReadingFocus::placeRequested);
    focus.goTo(placeIn(1));
    focus.goTo(placeIn(1));
    QCOMPARE(requested.size(), 2);
    QVERIFY(!focus.canGoBack());
}

void TestReadingFocus::backAndForward_walkThePlacesVisited()
{
    ReadingFocus focus;
    focus.goBack();
    QVERIFY(!focus.current());
    focus.goTo(placeIn(1));
    focus.goTo(placeIn(2));
    focus.goBack();
    QCOMPARE(focus.current(), placeIn(1));
    focus.goForward();
    QCOMPARE(focus.current(), placeIn(2));
    QVERIFY(!focus.canGoForward());
}

void TestReadingFocus::goingSomewhereNew_forgetsWhatLayAhead()
{
    ReadingFocus focus;
    focus.goTo(placeIn(1));
    focus.goTo(placeIn(2));
    focus.goBack();
    focus.goTo(placeIn(3));
    QVERIFY(!focus.canGoForward());
    focus.goBack();
    QCOMPARE(focus.current(), placeIn(1));
}

void TestReadingFocus::comparing_lastsAsLongAsThePlace()
{
    ReadingFocus focus;
    focus.goTo(placeIn(1), {placeIn(2)});
    QVERIFY(!focus.isComparing());
    focus.compareAt(placeIn(1), {placeIn(2)});
    QVERIFY(focus.isComparing());
    QCOMPARE(focus.beside(), QList({placeIn(2)}));
    focus.leavePlace();
    QVERIFY(!focus.isComparing());
    focus.goTo(placeIn(3));
    QVERIFY(!focus.isComparing());
    focus.goBack();
    QVERIFY(focus.isComparing());
}

void TestReadingFocus::preferences_areClamped()
{
    ReadingPreferences preferences;
    QSignalSpy changed(&preferences, &ReadingPreferences::textSettingChanged);
    preferences.setTextPercent(100000);
    QCOMPARE(preferences.textPercent(), ReadingPreferences::maxTextPercent);
    preferences.setTextPercent(ReadingPreferences::maxTextPercent + 1);
    preferences.setLineSpacing(0.1);
    QCOMPARE(preferences.lineSpacing(), 1.2);
    QCOMPARE(changed.size(), 2);
}

} // namespace naranhi

QObject *makeTestReadingFocus()
{
    return new naranhi::TestReadingFocus;
}

#include "tst_readingfocus.moc"
