// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/coveragemodel.h"
#include "model/readingfocus.h"
#include "model/readingsession.h"
#include "support/builders.h"
#include "support/coveredstory.h"
#include "support/warnings.h"
#include "widgets/common/themesource.h"
#include "widgets/compare/coveragepanel.h"
#include "widgets/compare/coverageview.h"

#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace naranhi;
using namespace naranhi::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    explicit Fixture(const Story &story = coveredStory())
    {
        for (const AnnotatedArticle &article : story.articles)
            session.insertArticle(article, -1);
        session.applyStory(story);
        panel.resize(900, 300);
        panel.show();
    }

    template <typename Widget> [[nodiscard]] Widget &part(const QString &name) const
    {
        return *panel.findChild<Widget *>(name);
    }
    [[nodiscard]] CoverageView &table() const { return part<CoverageView>(u"coverageTable"_s); }
    [[nodiscard]] QModelIndex cell(int row, int column) const
    {
        return table().model()->index(row, column);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(&table(), key, modifiers);
    }
    [[nodiscard]] QPoint here() const
    {
        return {table().currentIndex().column(), table().currentIndex().row()};
    }
    [[nodiscard]] QMenu *menuOf(int column) const
    {
        QHeaderView &header = *table().horizontalHeader();
        const QPoint at(header.sectionViewportPosition(column) + 10, header.height() / 2);
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, at);
        return panel.findChild<QMenu *>(u"coverageColumnMenu"_s);
    }

    ReadingSession session;
    ReadingFocus focus;
    ReadingPreferences preferences;
    ThemeSource theme{preferences, QPalette()};
    QUndoStack undo;
    CoveragePanel panel{ReadingContext{session, focus, preferences, theme, undo}};
};

} // namespace

class TestCoveragePanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void keys_walkTheCells()
    {
        const Fixture fixture;
        fixture.table().setCurrentIndex(fixture.cell(0, 0));
        fixture.press(Qt::Key_Right);
        fixture.press(Qt::Key_Down);
        QCOMPARE(fixture.here(), QPoint(1, 1));
        fixture.press(Qt::Key_End);
        QCOMPARE(fixture.here(), QPoint(2, 1));
        fixture.press(Qt::Key_Home);
        QCOMPARE(fixture.here(), QPoint(0, 1));
        fixture.press(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(fixture.here(), QPoint(2, 3));
    }

    void typedLetters_goToTheNextRowThatHasThem()
    {
        const Fixture fixture;
        fixture.table().setCurrentIndex(fixture.cell(0, 1));
        QTest::keyClicks(&fixture.table(), u"26"_s);
        QCOMPARE(fixture.here(), QPoint(1, 2));
        fixture.table().keyboardSearch(u"nowhere"_s);
        QCOMPARE(fixture.here(), QPoint(1, 2));
    }

    void returnGoesToThePlaceAndThoseBesideIt()
    {
        const Fixture fixture;
        fixture.table().setCurrentIndex(fixture.cell(2, 1));
        fixture.press(Qt::Key_Return);
        QCOMPARE(fixture.focus.current()->article, ArticleId{2});
        QCOMPARE(fixture.focus.beside().size(), 3);
        fixture.table().setCurrentIndex(fixture.cell(1, 2)); // not found
        fixture.press(Qt::Key_Return);
        QCOMPARE(fixture.focus.current()->article, ArticleId{1});
    }

    void click_onARowsWordsGoesToWhereItIsToldFirst()
    {
        const Fixture fixture;
        QHeaderView &rows = *fixture.table().verticalHeader();
        const QPoint third(20, rows.sectionViewportPosition(3) + 5);
        QTest::mouseClick(rows.viewport(), Qt::LeftButton, {}, third);
        QCOMPARE(fixture.focus.current()->article, ArticleId{3});
        QCOMPARE(fixture.here(), QPoint(2, 3));
    }

    void cellsAndHeaders_areReadOut()
    {
        const Fixture fixture;
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&fixture.table());
        QVERIFY(table != nullptr && table->tableInterface() != nullptr);
        QCOMPARE(table->text(QAccessible::Name), u"Who tells what"_s);
        QAccessibleTableInterface &cells = *table->tableInterface();
        const auto read = [&cells](int row, int column, QAccessible::Text text) {
            return cells.cellAt(row, column)->text(text);
        };
        QCOMPARE(read(1, 2, QAccessible::Name), u"not found here"_s);
        QCOMPARE(read(2, 2, QAccessible::Name), u"reported"_s);
        QCOMPARE(read(0, 1, QAccessible::Name), u"said differently"_s);
        QVERIFY(read(0, 1, QAccessible::Description).contains(u"마흔 명"_s));
        QVERIFY(cells.columnDescription(1).contains(u"다라신문"_s));
        const auto headers = cells.cellAt(1, 2)->tableCellInterface()->rowHeaderCells();
        QCOMPARE(headers.size(), 1);
        // Qt makes a header anew for each question and leaves it to the one who asked.
        const QAccessible::Id header = QAccessible::registerAccessibleInterface(headers.first());
        const QString name = headers.first()->text(QAccessible::Name);
        QAccessible::deleteAccessibleInterface(header);
        QVERIFY(name.contains(u"등불이"_s));
        QVERIFY(name.contains(u"(1 of 3 outlet"_s));
    }

    void names_sayHowOften()
    {
        const Fixture fixture;
        QVERIFY(!fixture.part<QComboBox>(u"coverageType"_s).isVisible());
        fixture.part<QToolButton>(u"coverageNames"_s).click();
        QVERIFY(fixture.part<QComboBox>(u"coverageType"_s).isVisible());
        QCOMPARE(fixture.table().model()->rowCount(), 2);
        QCOMPARE(fixture.cell(0, 2).data(Qt::AccessibleTextRole).toString(), u"1 mention(s)"_s);
        QCOMPARE(fixture.cell(0, 0).data(Qt::AccessibleTextRole).toString(),
            u"1 mention(s), said differently"_s);
        fixture.part<QComboBox>(u"coverageType"_s).setCurrentText(u"Places"_s);
        QCOMPARE(fixture.table().model()->rowCount(), 1);
    }

    void whatOneTellsAlone_isChosenFromItsColumn()
    {
        const Fixture fixture;
        QMenu *menu = fixture.menuOf(2);
        QVERIFY(menu != nullptr);
        menu->actions().at(1)->trigger();
        QCOMPARE(fixture.table().model()->rowCount(), 1);
        QCOMPARE(fixture.part<QComboBox>(u"coverageReach"_s).currentText(), u"Only 마바뉴스"_s);
    }

    void whatOneLeavesOpen_leadsToTheAnswer()
    {
        const Fixture fixture;
        QMenu *menu = fixture.menuOf(2);
        const QMenu *open = menu->actions().at(2)->menu();
        QCOMPARE(open->actions().size(), 1);
        QCOMPARE(open->actions().first()->text(), u"When? “26일” – 가나일보"_s);
        open->actions().first()->trigger();
        QCOMPARE(fixture.focus.current()->article, ArticleId{3});
        QCOMPARE(fixture.focus.beside().size(), 2);
        QCOMPARE(fixture.focus.beside().last().article, ArticleId{1});
    }

    void currentCell_staysWhenColumnsMove()
    {
        Fixture fixture;
        fixture.table().setCurrentIndex(fixture.cell(3, 2));
        fixture.session.moveArticle(2, 0);
        QCOMPARE(fixture.here(), QPoint(0, 3));
        const Story story = fixture.session.story();
        fixture.session.takeArticle(ArticleId{1});
        QVERIFY(!fixture.table().isVisible());
        fixture.session.insertArticle(story.articles.at(1), 1);
        fixture.session.applyStory(story);
        QCOMPARE(fixture.here(), QPoint(0, 3));
    }

    void nothingToShow_isSaid()
    {
        const Fixture none{Story()};
        const auto &note = none.part<QLabel>(u"coverageNote"_s);
        QVERIFY(note.isVisible());
        QVERIFY(note.text().startsWith(u"Open two articles"_s));
        const Fixture some;
        some.part<QLineEdit>(u"coverageFilter"_s).setText(u"없는 말"_s);
        QCOMPARE(some.part<QLabel>(u"coverageNote"_s).text(), u"Nothing matches the filter."_s);
    }

    void manyColumns_scrollBesideTheWords()
    {
        Story story;
        for (int id = 1; id <= 100; ++id) {
            AnnotatedArticle made = annotated(ArticleId{id}, {u"[김가온] 씨가 왔다고 한다."_s});
            made.article.outlet = QString::number(id);
            made.analysis.textHash = textHash(made.article);
            made.analysis.mentions.first().entity = EntityId{1};
            story.articles.append(made);
        }
        story.entities = {{.id = EntityId{1}, .name = u"김가온"_s, .forms = {}}};
        for (const AnnotatedArticle &each : story.articles)
            story.entities.first().forms.append({u"김가온"_s, each.id, 1});
        const Fixture fixture{story};
        fixture.part<QToolButton>(u"coverageNames"_s).click();
        fixture.table().setCurrentIndex(fixture.cell(0, 0));
        fixture.press(Qt::Key_End);
        QCOMPARE(fixture.here(), QPoint(99, 0));
        const QRect last = fixture.table().visualRect(fixture.cell(0, 99));
        QVERIFY(fixture.table().viewport()->rect().contains(last));
        QVERIFY(fixture.table().verticalHeader()->width() >= fixture.panel.width() / 4);
    }
};

QObject *makeTestCoveragePanel()
{
    return new TestCoveragePanel;
}

#include "tst_coveragepanel.moc"
