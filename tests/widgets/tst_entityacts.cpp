// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stories.h"
#include "support/warnings.h"
#include "widgets/common/scopecheck.h"
#include "widgets/corrections/formsdialog.h"
#include "widgets/corrections/mergedialog.h"
#include "widgets/entities/entityacts.h"
#include "widgets/namesdesk.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTreeWidget>

using namespace naranhi;
using namespace naranhi::test;
using namespace Qt::StringLiterals;

namespace {

Story mayorsStory()
{
    return storyOf({{u"[한서윤]과 [한서윤]과 [한서윤]은 [한 시장]과 [한 시장]이다."_s,
        u"[바다시|LC]의 [물결|OG]에 갔다."_s}});
}

// So many names that they do not fit.
Story longStory()
{
    QString text;
    for (int i = 0; i < 60; ++i)
        text += u"[이름%1]이 "_s.arg(i, 2, 10, QChar(u'0')).repeated(60 - i);
    return storyOf({{text}});
}

} // namespace

class TestEntityActs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void ctrlClick_selectsAndPinsNobody();
    void shiftDown_selectsSeveral();
    void delete_hidesTheSelectedInOneStep();
    void f2_renamesInPlace();
    void emptyName_renamesNothing();
    void escape_leavesTheName();
    void merging_asksForTheNameAndJoins();
    void merging_underAnotherName_renamesToo();
    void mergingOne_findsTheOtherByTyping();
    void draggedOntoAnother_merges();
    void droppedOnItself_mergesNothing();
    void forms_canBeSplitOff();
    void type_isSetForThoseOfAnother();
    void always_holdsForOneAct();
    void always_leavesTheMenuOpen();
    void actsInTheMenu_sayWhomTheyConcern();
    void nothingSelected_nothingToDo();
    void selection_followsTheMergedName();
    void pins_followTheMergedName();
    void list_doesNotJumpWhenTheStoryIsRebuilt();
    void menuKey_opensTheMenu();
};

void TestEntityActs::init()
{
    failOnWarnings();
}

void TestEntityActs::ctrlClick_selectsAndPinsNobody()
{
    const NamesDesk desk(mayorsStory());
    const auto click = [&desk](Qt::KeyboardModifiers keys, const QString &name) {
        QTest::mouseClick(desk.list().viewport(), Qt::LeftButton, keys, desk.middleOf(name));
    };
    click(Qt::ControlModifier, u"한서윤"_s);
    click(Qt::ControlModifier, u"한 시장"_s);
    QVERIFY(desk.focus.pinned().isEmpty());
    QCOMPARE(desk.selectedNames(), (QStringList{u"한서윤"_s, u"한 시장"_s}));
    click({}, u"한 시장"_s);
    QCOMPARE(desk.selectedNames(), QStringList{u"한 시장"_s});
    QVERIFY(desk.focus.isPinned(desk.id(u"한 시장"_s)));
}

void TestEntityActs::shiftDown_selectsSeveral()
{
    const NamesDesk desk(mayorsStory());
    QTest::keyClick(&desk.list(), Qt::Key_Home);
    QTest::keyClick(&desk.list(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(desk.selectedNames(), (QStringList{u"한서윤"_s, u"한 시장"_s}));
    QVERIFY(desk.focus.pinned().isEmpty());
}

void TestEntityActs::delete_hidesTheSelectedInOneStep()
{
    NamesDesk desk(mayorsStory());
    desk.select({u"바다시"_s, u"물결"_s});
    QTest::keyClick(&desk.list(), Qt::Key_Delete);
    QCOMPARE(desk.session.corrections().size(), 2);
    QVERIFY(std::holds_alternative<HideEntity>(desk.session.corrections().first().act));
    QCOMPARE(desk.undo.count(), 1);
    QVERIFY(desk.undo.undoText().contains(u'2'));
    desk.undo.undo();
    QVERIFY(desk.session.corrections().isEmpty());
}

void TestEntityActs::f2_renamesInPlace()
{
    NamesDesk desk(mayorsStory());
    desk.select({u"한 시장"_s});
    QTest::keyClick(&desk.list(), Qt::Key_F2);
    auto *edit = desk.list().findChild<QLineEdit *>(u"entityNameEdit"_s);
    QVERIFY(edit);
    QCOMPARE(edit->text(), u"한 시장"_s);
    QVERIFY(!edit->accessibleName().isEmpty());
    edit->setText(u"한서윤 시장"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(desk.session.corrections().size(), 1);
    QCOMPARE(desk.lastAct<RenameEntity>().entity.name, u"한 시장"_s);
    QCOMPARE(desk.lastAct<RenameEntity>().name, u"한서윤 시장"_s);
    QVERIFY(desk.focus.pinned().isEmpty());
}

void TestEntityActs::emptyName_renamesNothing()
{
    NamesDesk desk(mayorsStory());
    desk.select({u"한 시장"_s});
    QTest::keyClick(&desk.list(), Qt::Key_F2);
    auto *edit = desk.list().findChild<QLineEdit *>(u"entityNameEdit"_s);
    edit->setText(u"  "_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTest::qWait(0);
    QVERIFY(desk.session.corrections().isEmpty());
}

void TestEntityActs::escape_leavesTheName()
{
    NamesDesk desk(mayorsStory());
    desk.select({u"한 시장"_s});
    QTest::keyClick(&desk.list(), Qt::Key_F2);
    auto *edit = desk.list().findChild<QLineEdit *>(u"entityNameEdit"_s);
    edit->setText(u"아무개"_s);
    QTest::keyClick(edit, Qt::Key_Escape);
    QTest::qWait(0);
    QVERIFY(desk.session.corrections().isEmpty());
}

void TestEntityActs::merging_asksForTheNameAndJoins()
{
    NamesDesk desk(mayorsStory());
    desk.select({u"한 시장"_s, u"한서윤"_s});
    QTest::keyClick(&desk.list(), Qt::Key_M, Qt::ControlModifier);
    auto *dialog = desk.list().findChild<MergeDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->name(), u"한서윤"_s); // the more often mentioned
    dialog->accept();
    QCOMPARE(desk.session.corrections().size(), 1);
    QCOMPARE(desk.lastAct<MergeEntities>().entity.name, u"한 시장"_s);
    QCOMPARE(desk.lastAct<MergeEntities>().into.name, u"한서윤"_s);
    QCOMPARE(desk.undo.undoText(), u"Merge “한 시장” into “한서윤”"_s);
}

void TestEntityActs::merging_underAnotherName_renamesToo()
{
    NamesDesk desk(mayorsStory());
    desk.select({u"한 시장"_s, u"한서윤"_s});
    desk.panel.acts().mergeNames->trigger();
    auto *dialog = desk.list().findChild<MergeDialog *>();
    dialog->findChild<QComboBox *>(u"mergedName"_s)->setEditText(u"한서윤 시장"_s);
    dialog->findChild<QCheckBox *>(u"mergeAlways"_s)->setChecked(true);
    dialog->accept();
    QCOMPARE(desk.session.corrections().size(), 2);
    QCOMPARE(desk.lastAct<RenameEntity>().name, u"한서윤 시장"_s);
    QCOMPARE(desk.session.corrections().first().scope, CorrectionScope::Always);
    QCOMPARE(desk.undo.count(), 1);
}

void TestEntityActs::mergingOne_findsTheOtherByTyping()
{
    NamesDesk desk(mayorsStory());
    desk.select({u"한서윤"_s});
    desk.panel.acts().mergeNames->trigger();
    auto *dialog = desk.list().findChild<MergeDialog *>();
    auto *merge = dialog->findChild<QPushButton *>();
    for (QPushButton *button : dialog->findChildren<QPushButton *>())
        merge = button->isDefault() ? button : merge;
    QVERIFY(!merge->isEnabled());
    auto *filter = dialog->findChild<QLineEdit *>(u"mergeFilter"_s);
    filter->setText(u"한시"_s);
    QVERIFY(merge->isEnabled());
    dialog->accept();
    QCOMPARE(desk.lastAct<MergeEntities>().entity.name, u"한 시장"_s);
}

void TestEntityActs::draggedOntoAnother_merges()
{
    NamesDesk desk(mayorsStory());
    desk.select({u"한 시장"_s});
    Q_EMIT desk.list().mergeRequested(desk.list().selectedIds(), desk.id(u"한서윤"_s));
    QCOMPARE(desk.lastAct<MergeEntities>().into.name, u"한서윤"_s);
    QCOMPARE(desk.selectedNames(), QStringList{u"한서윤"_s});
}

void TestEntityActs::droppedOnItself_mergesNothing()
{
    NamesDesk desk(mayorsStory());
    desk.panel.acts().merge({desk.id(u"한서윤"_s)}, desk.id(u"한서윤"_s));
    QVERIFY(desk.session.corrections().isEmpty());
}

void TestEntityActs::forms_canBeSplitOff()
{
    Story story = mayorsStory();
    story.entities[0].links = {{.form = u"한 시장"_s,
        .other = u"한서윤"_s,
        .rule = LinkRule::SurnameAndTitle,
        .evidence = u"시장"_s}};
    NamesDesk desk(story);
    desk.applyMerged(u"한 시장"_s, u"한서윤"_s);
    desk.select({u"한서윤"_s});
    QTest::keyClick(&desk.list(), Qt::Key_I, Qt::ControlModifier);
    auto *dialog = desk.list().findChild<FormsDialog *>();
    auto *forms = dialog->findChild<QTreeWidget *>(u"forms"_s);
    QCOMPARE(forms->topLevelItemCount(), 2);
    QCOMPARE(forms->topLevelItem(0)->text(1), u"3"_s);
    QVERIFY(forms->topLevelItem(1)->text(2).contains(u"by surname and title"_s));
    auto *split = dialog->findChild<QPushButton *>(u"splitOff"_s);
    QVERIFY(!split->isEnabled());
    forms->topLevelItem(0)->setCheckState(0, Qt::Checked);
    forms->topLevelItem(1)->setCheckState(0, Qt::Checked);
    QVERIFY(!split->isEnabled()); // one has to stay
    forms->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    split->click();
    QCOMPARE(desk.lastAct<SplitForms>().forms, QStringList{u"한 시장"_s});
    QCOMPARE(desk.lastAct<SplitForms>().entity.name, u"한서윤"_s);
}

void TestEntityActs::type_isSetForThoseOfAnother()
{
    NamesDesk desk(mayorsStory());
    desk.select({u"바다시"_s, u"물결"_s});
    const QList<QAction *> types = desk.panel.acts().types->actions();
    QVERIFY(std::ranges::none_of(types, &QAction::isChecked)); // they differ
    types.at(2)->trigger(); // places
    QCOMPARE(desk.session.corrections().size(), 1);
    QCOMPARE(desk.lastAct<RetypeEntity>().entity.name, u"물결"_s);
    QCOMPARE(desk.lastAct<RetypeEntity>().type, EntityType::Place);
}

void TestEntityActs::always_holdsForOneAct()
{
    NamesDesk desk(mayorsStory());
    desk.panel.acts().always->setChecked(true);
    desk.select({u"바다시"_s});
    desk.panel.acts().hideNames->trigger();
    desk.select({u"물결"_s});
    desk.panel.acts().hideNames->trigger();
    QCOMPARE(desk.session.corrections().first().scope, CorrectionScope::Always);
    QCOMPARE(desk.session.corrections().last().scope, CorrectionScope::Story);
}

void TestEntityActs::always_leavesTheMenuOpen()
{
    NamesDesk desk(mayorsStory());
    desk.select({u"바다시"_s});
    desk.panel.acts().popUpMenu(desk.list().mapToGlobal(QPoint(10, 10)));
    auto *menu = desk.list().findChild<QMenu *>();
    QVERIFY(menu);
    menu->setActiveAction(desk.panel.acts().always);
    QTest::keyClick(menu, Qt::Key_Space);
    QVERIFY(menu->isVisible());
    QVERIFY(desk.panel.acts().always->isChecked());
    const QPoint middle = menu->actionGeometry(desk.panel.acts().always).center();
    QTest::mouseClick(menu, Qt::LeftButton, {}, middle);
    QVERIFY(menu->isVisible());
    QVERIFY(!desk.panel.acts().always->isChecked());
    menu->close();
}

void TestEntityActs::actsInTheMenu_sayWhomTheyConcern()
{
    NamesDesk desk(storyOf({{u"[S&P|OG]와 [물결|OG]"_s}}));
    desk.select({u"S&P"_s});
    QCOMPARE(desk.panel.acts().hideNames->text(), u"&Hide “S&&P”"_s);
    desk.select({u"S&P"_s, u"물결"_s});
    QVERIFY(desk.panel.acts().hideNames->text().contains(u'2'));
    QVERIFY(!desk.panel.acts().renameName->isEnabled());
}

void TestEntityActs::nothingSelected_nothingToDo()
{
    const NamesDesk desk(Story{});
    const EntityActs &acts = desk.panel.acts();
    for (const QAction *action :
        {acts.renameName, acts.mergeNames, acts.explainForms, acts.hideNames})
        QVERIFY(!action->isEnabled());
}

void TestEntityActs::selection_followsTheMergedName()
{
    NamesDesk desk(mayorsStory());
    desk.select({u"한 시장"_s});
    desk.applyMerged(u"한 시장"_s, u"한서윤"_s);
    QCOMPARE(desk.selectedNames(), QStringList{u"한서윤"_s});
}

void TestEntityActs::pins_followTheMergedName()
{
    NamesDesk desk(mayorsStory());
    desk.focus.setPinned({desk.id(u"한 시장"_s), desk.id(u"물결"_s)});
    const EntityId mayor = desk.id(u"한서윤"_s);
    desk.applyMerged(u"한 시장"_s, u"한서윤"_s);
    QCOMPARE(desk.focus.pinned(), (QList<EntityId>{mayor, desk.id(u"물결"_s)}));
}

void TestEntityActs::list_doesNotJumpWhenTheStoryIsRebuilt()
{
    NamesDesk desk(longStory());
    desk.list().verticalScrollBar()->setValue(desk.list().verticalScrollBar()->maximum() / 2);
    const QModelIndex row = desk.list().indexAt(QPoint(20, 120));
    const QString name = row.data().toString();
    desk.list().setCurrentIndex(row);
    const int before = desk.list().visualRect(row).top();
    desk.applyMerged(u"이름00"_s, u"이름01"_s); // a row above is gone
    QCOMPARE(desk.list().visualRect(desk.list().rowOf(desk.id(name))).top(), before);
}

void TestEntityActs::menuKey_opensTheMenu()
{
    NamesDesk desk(mayorsStory());
    desk.select({u"물결"_s});
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(desk.list().viewport(), &event);
    auto *menu = desk.list().findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible());
    QVERIFY(menu->actions().contains(desk.panel.acts().renameName));
    menu->close();
}

QObject *makeTestEntityActs()
{
    return new TestEntityActs;
}

#include "tst_entityacts.moc"
