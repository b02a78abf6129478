// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/readingfocus.h"
#include "model/readingsession.h"
#include "support/stories.h"
#include "support/warnings.h"
#include "widgets/common/themesource.h"
#include "widgets/entities/entitylistview.h"
#include "widgets/entities/entitypanel.h"

#include <QAccessible>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace naranhi;
using namespace naranhi::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    Fixture()
    {
        for (const AnnotatedArticle &article : story.articles)
            session.insertArticle(article, -1);
        session.applyStory(story);
        panel.resize(300, 600);
        panel.show();
    }

    [[nodiscard]] EntityListView &list() const
    {
        return *panel.findChild<EntityListView *>(u"entityList"_s);
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            names += list().model()->index(row, 0).data().toString();
        return names;
    }

    [[nodiscard]] QPoint middleOf(int row) const
    {
        return list().visualRect(list().model()->index(row, 0)).center();
    }

    [[nodiscard]] EntityId id(const QString &name) const { return entityNamed(story, name); }

    Story story = storyOf({{u"[올트먼]과 [올트먼]과 [올트먼]이 [평택|LC]에 왔다."_s},
        {u"[가온|OG]의 [평택|LC] 공장에 [올트먼]이 갔다."_s}});
    ReadingSession session;
    ReadingFocus focus;
    ReadingPreferences preferences;
    ThemeSource theme{preferences, QPalette()};
    QUndoStack undo;
    EntityPanel panel{ReadingContext{session, focus, preferences, theme, undo}};
};

} // namespace

class TestEntityPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pointing_lightsUpAndLeavingLetsGo();
    void click_pinsAndAnotherLetsGo();
    void keys_moveLightUpAndPin();
    void comingToTheList_lightsNothing();
    void namesView_isSetAndTold();
    void doubleClick_goesToTheNextMention();
    void typedText_filters();
    void syllableBeingComposed_filtersAlready();
    void typeButtons_filter();
    void rows_areReadAloudInWords();
    void noEntities_saysSo();
    void currentRow_staysWhenTheStoryIsRebuilt();
};

void TestEntityPanel::init()
{
    failOnWarnings();
}

void TestEntityPanel::pointing_lightsUpAndLeavingLetsGo()
{
    const Fixture f;
    QTest::mouseMove(f.list().viewport(), f.middleOf(0));
    QCOMPARE(f.focus.hovered(), f.id(u"올트먼"_s));
    QTest::mouseMove(f.list().viewport(), f.middleOf(1));
    QCOMPARE(f.focus.hovered(), f.id(u"평택"_s));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(f.list().viewport(), &leave);
    QCOMPARE(f.focus.hovered(), EntityId::None);
}

void TestEntityPanel::click_pinsAndAnotherLetsGo()
{
    const Fixture f;
    QTest::mouseClick(f.list().viewport(), Qt::LeftButton, {}, f.middleOf(1));
    QVERIFY(f.focus.isPinned(f.id(u"평택"_s)));
    QTest::mouseClick(f.list().viewport(), Qt::LeftButton, {}, f.middleOf(1));
    QVERIFY(f.focus.pinned().isEmpty());
}

void TestEntityPanel::keys_moveLightUpAndPin()
{
    Fixture f;
    f.panel.activateWindow();
    f.list().setFocus();
    QTRY_VERIFY(f.list().hasFocus());
    QTest::keyClick(&f.list(), Qt::Key_Home);
    QTest::keyClick(&f.list(), Qt::Key_Down);
    QCOMPARE(f.focus.hovered(), f.id(u"평택"_s));
    QTest::keyClick(&f.list(), Qt::Key_Space);
    QVERIFY(f.focus.isPinned(f.id(u"평택"_s)));
    QTest::keyClick(&f.list(), Qt::Key_Return);
    QVERIFY(f.focus.pinned().isEmpty());
}

void TestEntityPanel::comingToTheList_lightsNothing()
{
    Fixture f;
    f.list().setCurrentIndex(f.list().model()->index(1, 0));
    f.panel.activateWindow();
    f.list().setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(f.list().hasFocus());
    QCOMPARE(f.focus.hovered(), EntityId::None);
    QTest::keyClick(&f.list(), Qt::Key_Control);
    QCOMPARE(f.focus.hovered(), EntityId::None);
}

void TestEntityPanel::namesView_isSetAndTold()
{
    Fixture f;
    const NamesView view{.order = EntityOrder::Name, .types = {EntityType::Place}};
    f.panel.setNamesView(view);
    QCOMPARE(f.names(), QStringList{u"평택"_s});
    QCOMPARE(f.panel.namesView(), view);
    QSignalSpy changed(&f.panel, &EntityPanel::namesViewChanged);
    QTest::mouseClick(f.panel.findChild<QToolButton *>(u"entityType-LC"_s), Qt::LeftButton);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(f.panel.namesView().types, QSet<EntityType>());
}

void TestEntityPanel::doubleClick_goesToTheNextMention()
{
    const Fixture f;
    QTest::mouseClick(f.list().viewport(), Qt::LeftButton, {}, f.middleOf(1));
    QTest::mouseDClick(f.list().viewport(), Qt::LeftButton, {}, f.middleOf(1));
    QVERIFY(f.focus.current());
    QCOMPARE(f.focus.current()->article, f.story.articles.first().id);
    QVERIFY(f.focus.isPinned(f.id(u"평택"_s)));
}

void TestEntityPanel::typedText_filters()
{
    const Fixture f;
    QInputMethodEvent typed;
    typed.setCommitString(u"ㄱㅇ"_s);
    QApplication::sendEvent(f.panel.findChild<QLineEdit *>(u"entityFilter"_s), &typed);
    QCOMPARE(f.names(), QStringList{u"가온"_s});
}

void TestEntityPanel::syllableBeingComposed_filtersAlready()
{
    const Fixture f;
    QInputMethodEvent composing(u"펴"_s, {}); // on the way to 평
    QApplication::sendEvent(f.panel.findChild<QLineEdit *>(u"entityFilter"_s), &composing);
    QCOMPARE(f.names(), QStringList{u"평택"_s});
    QInputMethodEvent givenUp(QString(), {});
    QApplication::sendEvent(f.panel.findChild<QLineEdit *>(u"entityFilter"_s), &givenUp);
    QCOMPARE(f.names().size(), 3);
}

void TestEntityPanel::typeButtons_filter()
{
    const Fixture f;
    const auto buttons = f.panel.findChildren<QToolButton *>(
        QRegularExpression(u"^entityType-"_s), Qt::FindDirectChildrenOnly);
    QCOMPARE(buttons.size(), 4);
    f.panel.findChild<QToolButton *>(u"entityType-LC"_s)->click();
    QCOMPARE(f.names(), QStringList{u"평택"_s});
    f.panel.findChild<QToolButton *>(u"entityType-OG"_s)->click();
    QCOMPARE(f.names(), (QStringList{u"평택"_s, u"가온"_s}));
}

void TestEntityPanel::rows_areReadAloudInWords()
{
    Fixture f;
    f.focus.togglePinned(f.id(u"올트먼"_s));
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&f.list());
    QVERIFY(list);
    QCOMPARE(list->childCount(), 3);
    const QString row = list->child(0)->text(QAccessible::Name);
    for (const QString &part :
        {u"올트먼"_s, u"Person"_s, u"4 mention"_s, u"2 article"_s, u"pinned"_s})
        QVERIFY2(row.contains(part), qPrintable(row));
}

void TestEntityPanel::noEntities_saysSo()
{
    Fixture f;
    Story empty = f.story;
    empty.entities.clear();
    for (AnnotatedArticle &article : empty.articles)
        article.analysis.mentions.clear();
    f.session.applyStory(empty);
    QVERIFY(!f.list().isVisible());
    QVERIFY(f.panel.findChild<QLabel *>(u"entityNote"_s)->isVisible());
}

void TestEntityPanel::currentRow_staysWhenTheStoryIsRebuilt()
{
    Fixture f;
    f.list().setCurrentIndex(f.list().model()->index(1, 0));
    Story rebuilt = f.story;
    rebuilt.entities.append({.id = EntityId{42},
        .type = EntityType::Work,
        .name = u"새것"_s,
        .forms = {{u"새것"_s, ArticleId{1}, 9}},
        .colour = 4});
    f.session.applyStory(rebuilt);
    QCOMPARE(f.names().first(), u"새것"_s);
    QCOMPARE(f.list().currentIndex().data().toString(), u"평택"_s);
}

QObject *makeTestEntityPanel()
{
    return new TestEntityPanel;
}

#include "tst_entitypanel.moc"
