// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnfixture.h"
#include "support/warnings.h"
#include "widgets/article/articleview.h"
#include "widgets/article/entitychooser.h"
#include "widgets/article/likelyentities.h"
#include "widgets/article/markmenu.h"
#include "widgets/common/scopecheck.h"
#include "widgets/dates/datecard.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QInputDialog>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace naranhi;
using namespace naranhi::test;
using namespace Qt::StringLiterals;

class TestMarkMenu final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_fixture = std::make_unique<ColumnFixture>();
        m_id = fixture().open(u"예시일보"_s,
            u"첫 제목"_s,
            {u"[올트먼]은 [평택|LC]에 왔다. [알트만]은 {26일|2024-01-26} 떠났다."_s,
                u"[올트먼]과 [한서윤]은 나래은행과 바다시에서 만났다."_s});
        fixture().analyse();
        fixture().show();
    }

    void cleanup() { m_fixture.reset(); }

    void nameUnderThePointer_hasAMenuThatSaysWhatItIs()
    {
        openAt(u"올트먼"_s);
        QVERIFY(menu());
        const QAction *heading = menu()->findChild<QAction *>(u"markHeading"_s);
        QCOMPARE(heading->text(), u"올트먼 · Person"_s);
        QVERIFY(!heading->isEnabled());
    }

    void notAName_hidesThisMention()
    {
        openAt(u"올트먼"_s);
        choose(u"This is &no name"_s);
        const auto act = only<HideMention>();
        QCOMPARE(act.place.exact, u"올트먼"_s);
        QCOMPARE(act.place.block, 0);
        QCOMPARE(scope(), CorrectionScope::Story);
        fixture().undo.undo();
        QVERIFY(fixture().session.corrections().isEmpty());
    }

    void anotherType_isMarkedHere()
    {
        openAt(u"올트먼"_s);
        QVERIFY(!sub(u"Here it is &a"_s)->findChild<QAction *>(u"mark-PS"_s)->isEnabled());
        sub(u"Here it is &a"_s)->findChild<QAction *>(u"mark-OG"_s)->trigger();
        const auto act = only<MarkMention>();
        QCOMPARE(act.type, EntityType::Organisation);
        QCOMPARE(act.place.exact, u"올트먼"_s);
        QVERIFY(!act.entity);
    }

    void hereItMeans_changesOneMention_sameAs_allOfThem()
    {
        openAt(u"올트먼"_s);
        const QMenu *here = sub(u"Here it &means"_s);
        QCOMPARE(here->actions().constFirst()->text(), u"Only this mention will mean:"_s);
        entry(*here, u"&1  알트만"_s)->trigger();
        QCOMPARE(only<MarkMention>().entity->name, u"알트만"_s);
        fixture().undo.undo();

        openAt(u"올트먼"_s);
        const QMenu *same = sub(u"“올트먼” is the &same as"_s);
        entry(*same, u"&1  알트만"_s)->trigger();
        const auto act = only<MergeEntities>();
        QCOMPARE(act.entity.name, u"올트먼"_s);
        QCOMPARE(act.into.name, u"알트만"_s);
    }

    void nameThatStandsOnce_isOnlyMergedAsAWhole()
    {
        openAt(u"알트만"_s);
        QVERIFY(!sub(u"Here it &means"_s));
        QVERIFY(sub(u"“알트만” is the &same as"_s));
    }

    void others_areChosenFromAList_byKeys()
    {
        openAt(u"알트만"_s);
        entry(*sub(u"“알트만” is the &same as"_s), u"&Other…"_s)->trigger();
        auto *chooser = view().findChild<EntityChooser *>();
        QVERIFY(chooser);
        chooser->findChild<QLineEdit *>()->setText(u"서윤"_s);
        QCOMPARE(chooser->chosen(), fixture().entity(u"한서윤"_s));
        QTest::keyClick(chooser->findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(only<MergeEntities>().into.name, u"한서윤"_s);
    }

    void chooser_offersNeitherTheNameItselfNorOtherTypes()
    {
        EntityChooser chooser(
            fixture().session, {EntityType::Person}, fixture().entity(u"올트먼"_s));
        auto *field = chooser.findChild<QLineEdit *>();
        field->setText(u"올트먼"_s);
        QCOMPARE(chooser.chosen(), EntityId::None);
        field->setText(u"평택"_s);
        QCOMPARE(chooser.chosen(), EntityId::None);
        field->clear();
        const EntityId first = chooser.chosen();
        QVERIFY(first != EntityId::None);
        QTest::keyClick(field, Qt::Key_Down);
        QVERIFY(chooser.chosen() != first);
    }

    void someoneElse_renameAndHide()
    {
        openAt(u"올트먼"_s);
        choose(u"Someone &else of the same name"_s);
        QCOMPARE(only<SplitMention>().place.exact, u"올트먼"_s);
        fixture().undo.undo();

        openAt(u"평택"_s);
        choose(u"&Hide “평택” everywhere"_s);
        QCOMPARE(only<HideEntity>().entity.name, u"평택"_s);
        fixture().undo.undo();

        openAt(u"올트먼"_s);
        choose(u"&Rename “올트먼”…"_s);
        auto *dialog = view().findChild<QInputDialog *>();
        QVERIFY(dialog);
        dialog->setTextValue(u" 샘  올트먼 "_s);
        dialog->accept();
        QCOMPARE(only<RenameEntity>().name, u"샘 올트먼"_s);
    }

    void always_isForTheActThatFollows_andForNoOther()
    {
        openAt(u"올트먼"_s);
        auto *always = menu()->findChild<ScopeCheck *>();
        menu()->setActiveAction(always);
        QTest::keyClick(menu(), Qt::Key_Space);
        QVERIFY(menu() && menu()->isVisible());
        QVERIFY(always->isChecked());
        choose(u"This is &no name"_s);
        QCOMPARE(scope(), CorrectionScope::Always);
        openAt(u"올트먼"_s);
        QVERIFY(!menu()->findChild<ScopeCheck *>()->isChecked());
    }

    void selectedWords_areMarkedWithoutTheirParticle_orWithIt()
    {
        select(u"바다시에서"_s);
        openAt(u"바다시에서"_s);
        QCOMPARE(menu()->findChild<QAction *>(u"markHeading"_s)->text(), u"Mark “바다시” as"_s);
        menu()->findChild<QAction *>(u"mark-LC"_s, Qt::FindDirectChildrenOnly)->trigger();
        QCOMPARE(only<MarkMention>().place.exact, u"바다시"_s);
        QCOMPARE(only<MarkMention>().type, EntityType::Place);
        fixture().undo.undo();

        select(u"바다시에서"_s);
        openAt(u"바다시에서"_s);
        sub(u"Mark all &of “바다시에서” as"_s)->findChild<QAction *>(u"mark-OG"_s)->trigger();
        QCOMPARE(only<MarkMention>().place.exact, u"바다시에서"_s);
    }

    void selectedWords_canNameWhoIsKnown()
    {
        select(u"나래은행"_s);
        openAt(u"나래은행"_s);
        entry(*sub(u"What is already &known as"_s), u"&Other…"_s)->trigger();
        auto *chooser = view().findChild<EntityChooser *>();
        chooser->findChild<QLineEdit *>()->setText(u"평택"_s);
        chooser->accept();
        QCOMPARE(only<MarkMention>().entity->name, u"평택"_s);
        QCOMPARE(only<MarkMention>().place.exact, u"나래은행"_s);
    }

    void selectionOverParagraphs_cannotBeMarked()
    {
        view().selectAll();
        fixture().columns.openCurrentMenu();
        QVERIFY(menu());
        QVERIFY(!menu()->findChild<QAction *>(u"mark-PS"_s));
    }

    void keys_openTheMenuWhereTheReaderIs_data()
    {
        QTest::addColumn<bool>("byMenuKey");
        QTest::newRow("menu key") << true;
        QTest::newRow("key of the window") << false;
    }

    void keys_openTheMenuWhereTheReaderIs()
    {
        QFETCH(bool, byMenuKey);
        view().setFocus();
        const auto place = fixture().session.analysis(m_id).mentions.at(1);
        fixture().focus.goTo({m_id, {place.block, place.span}});
        if (byMenuKey) {
            QContextMenuEvent event(QContextMenuEvent::Keyboard, {1, 1}, {1, 1});
            QApplication::sendEvent(view().viewport(), &event);
        } else {
            fixture().columns.openCurrentMenu();
        }
        QCOMPARE(menu()->findChild<QAction *>(u"markHeading"_s)->text(), u"평택 · Place"_s);
    }

    void dateUnderThePointer_isExplainedFromTheMenu()
    {
        openAt(u"26일"_s);
        menu()->findChild<QAction *>(u"explainDate"_s)->trigger();
        QVERIFY(fixture().columns.findChild<DateCard *>());
    }

    void innerName_canBePinnedFromTheOuter()
    {
        Story story = fixture().session.story();
        Mention inner = story.articles[0].analysis.mentions.at(1);
        inner.entity = fixture().entity(u"한서윤"_s);
        story.articles[0].analysis.innerMentions = {inner};
        fixture().session.applyStory(story);
        const QImage plain = view().grab().toImage();
        openAt(u"평택"_s);
        choose(u"&Pin “한서윤” within"_s);
        QVERIFY(fixture().focus.isPinned(fixture().entity(u"한서윤"_s)));
        QVERIFY(view().grab().toImage() != plain);
    }

    void likelyOnes_comeFirst()
    {
        Story story = fixture().session.story();
        const Entity altman = *fixture().session.entity(fixture().entity(u"올트먼"_s));
        QCOMPARE(likelySameAs(fixture().session, altman, 8).constFirst().name, u"알트만"_s);
        story.suggestions
            = {{.entity = fixture().entity(u"한서윤"_s), .other = altman.id, .link = {}}};
        fixture().session.applyStory(story);
        const QList<Entity> likely = likelySameAs(fixture().session, altman, 8);
        QCOMPARE(likely.constFirst().name, u"한서윤"_s);
        QCOMPARE(likely.size(), 2); // people only
        QCOMPARE(likelySameAs(fixture().session, altman, 1).size(), 1);
        QCOMPARE(likelyNamedBy(fixture().session, u"평택시"_s, 8).constFirst().name, u"평택"_s);
    }

private:
    ColumnFixture &fixture() { return *m_fixture; }
    ArticleView &view() { return fixture().view(0); }

    // The one that is open; others wait for their deletion.
    MarkMenu *menu()
    {
        const QList<MarkMenu *> menus = view().findChildren<MarkMenu *>();
        return menus.isEmpty() ? nullptr : menus.constLast();
    }

    void openAt(const QString &words)
    {
        const QPoint at = fixture().pointOn(0, words);
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, view().viewport()->mapToGlobal(at));
        QApplication::sendEvent(view().viewport(), &event);
        QVERIFY(menu());
    }

    void select(const QString &words)
    {
        view().setFocus();
        view().setTextCursor(view().document()->find(words));
    }

    static QAction *entry(const QMenu &in, const QString &text)
    {
        for (QAction *action : in.actions()) {
            if (action->text() == text)
                return action;
        }
        qFatal("no entry %s", qPrintable(text));
        return nullptr;
    }

    void choose(const QString &text)
    {
        entry(*menu(), text)->trigger();
        menu()->close();
    }

    QMenu *sub(const QString &title)
    {
        for (QAction *action : menu()->actions()) {
            if (action->menu() && action->text() == title)
                return action->menu();
        }
        return nullptr;
    }

    template <typename Act> Act only()
    {
        const QList<Correction> &corrections = fixture().session.corrections();
        return corrections.size() == 1 && std::holds_alternative<Act>(corrections.first().act)
            ? std::get<Act>(corrections.first().act)
            : Act{};
    }

    CorrectionScope scope() { return fixture().session.corrections().first().scope; }

    std::unique_ptr<ColumnFixture> m_fixture;
    ArticleId m_id = ArticleId::None;
};

QObject *makeTestMarkMenu()
{
    return new TestMarkMenu;
}

#include "tst_markmenu.moc"
