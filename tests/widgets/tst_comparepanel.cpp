// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/readingfocus.h"
#include "model/readingsession.h"
#include "support/builders.h"
#include "support/comparedstory.h"
#include "support/warnings.h"
#include "widgets/article/articlemarks.h"
#include "widgets/article/articlepage.h"
#include "widgets/common/themesource.h"
#include "widgets/compare/comparepanel.h"
#include "widgets/compare/comparisonview.h"

#include <QComboBox>
#include <QInputDialog>
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
    explicit Fixture(const Story &story = comparedStory())
    {
        for (const AnnotatedArticle &article : story.articles)
            session.insertArticle(article, -1);
        session.applyStory(story);
        panel.resize(300, 600);
        panel.show();
        isActive = QTest::qWaitForWindowActive(&panel); // or keys do nothing
    }

    [[nodiscard]] ComparisonView &list() const
    {
        return *panel.findChild<ComparisonView *>(u"comparisonList"_s);
    }
    [[nodiscard]] QModelIndex row(int row) const { return list().model()->index(row, 0); }
    [[nodiscard]] int rows() const { return list().model()->rowCount(); }
    [[nodiscard]] QToolButton &button(const QString &name) const
    {
        return *panel.findChild<QToolButton *>(name);
    }
    // What the services make of the corrections.
    void build()
    {
        Story story = session.story();
        Comparison &found = story.comparison;
        for (Difference &difference : found.differences) {
            difference.isDismissed = false;
            difference.comment.clear();
        }
        for (const Correction &correction : session.corrections()) {
            if (std::holds_alternative<DismissDifference>(correction.act))
                found.differences.first().isDismissed = true;
            if (const auto *act = std::get_if<CommentDifference>(&correction.act))
                found.differences.first().comment = act->text;
        }
        session.applyStory(story);
    }
    void comment(const QString &words)
    {
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_F2);
        auto *const dialog = list().findChild<QInputDialog *>(u"commentDialog"_s);
        QVERIFY(dialog);
        dialog->setTextValue(words);
        dialog->accept();
        delete dialog;
    }
    void click(const QModelIndex &index) const
    {
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(index).center());
    }

    bool isActive = false;
    ReadingSession session;
    ReadingFocus focus;
    ReadingPreferences preferences;
    ThemeSource theme{preferences, QPalette()};
    QUndoStack undo;
    ComparePanel panel{ReadingContext{session, focus, preferences, theme, undo}};
};

} // namespace

class TestComparePanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void kinds_areCountedAndChosen()
    {
        Fixture fixture;
        QCOMPARE(fixture.rows(), 4);
        auto *const differences = fixture.panel.findChild<QToolButton *>(u"comparisonKind-0"_s);
        QCOMPARE(differences->text(), u"Differences 1"_s);
        differences->click();
        QCOMPARE(fixture.rows(), 1);
        QCOMPARE(fixture.row(0).data().toString(), u"참석자: 서른 명 / 마흔 명"_s);
        QVERIFY(!fixture.row(0).data(Qt::ToolTipRole).toString().isEmpty());
    }

    void click_showsTheSentenceInEveryColumnThatHasIt()
    {
        Fixture fixture;
        fixture.click(fixture.row(0));
        QVERIFY(fixture.list().isExpanded(fixture.row(0)));
        QCOMPARE(fixture.focus.current()->article, ArticleId{1});
        QCOMPARE(fixture.focus.beside().size(), 2);
        QVERIFY(fixture.focus.isComparing()); // columns without it say so
        fixture.click(fixture.list().model()->index(1, 0, fixture.row(0)));
        QCOMPARE(fixture.focus.current()->article, ArticleId{2});
        fixture.click(fixture.row(0));
        QVERIFY(!fixture.list().isExpanded(fixture.row(0)));
    }

    void keys_openCloseAndGo()
    {
        Fixture fixture;
        fixture.list().setCurrentIndex(fixture.row(1));
        QTest::keyClick(&fixture.list(), Qt::Key_Right);
        QVERIFY(fixture.list().isExpanded(fixture.row(1)));
        QTest::keyClick(&fixture.list(), Qt::Key_Down);
        QTest::keyClick(&fixture.list(), Qt::Key_Return);
        QVERIFY(fixture.focus.current());
        QTest::keyClick(&fixture.list(), Qt::Key_Left); // to the row
        QTest::keyClick(&fixture.list(), Qt::Key_Left);
        QVERIFY(!fixture.list().isExpanded(fixture.row(1)));
    }

    void typing_findsAndSaysWhenNothingIsLeft()
    {
        Fixture fixture;
        auto *const filter = fixture.panel.findChild<QLineEdit *>(u"comparisonFilter"_s);
        auto *const note = fixture.panel.findChild<QLabel *>(u"comparisonNote"_s);
        filter->setText(u"비가"_s);
        QCOMPARE(fixture.rows(), 1);
        QVERIFY(!note->isVisible());
        filter->setText(u"없는 말"_s);
        QVERIFY(note->isVisible());
        QVERIFY(!fixture.list().isVisible());
    }

    void differingWords_areThoseOfTheArticle()
    {
        const Story story = comparedStory();
        const DocumentMap map(pageOf(story.articles.at(1).article, LeftOutText::Hidden));
        const auto words
            = differingWords(story.comparison.differences, story.articles.at(1).id, map);
        QCOMPARE(words, QList{*map.toDocument({0, {5, 9}})});
        QVERIFY(differingWords(story.comparison.differences, ArticleId{9}, map).isEmpty());
    }

    void delete_setsADifferenceAsideAndBackIn()
    {
        Fixture fixture;
        fixture.list().setFocus();
        fixture.list().setCurrentIndex(fixture.row(0));
        QTest::keyClick(&fixture.list(), Qt::Key_Delete);
        QCOMPARE(fixture.session.corrections().size(), 1);
        QTest::keyClick(&fixture.list(), Qt::Key_Delete); // the story is not built yet
        QCOMPARE(fixture.session.corrections().size(), 1);
        fixture.build();
        QCOMPARE(fixture.rows(), 3);
        QCOMPARE(fixture.button(u"comparisonKind-0"_s).text(), u"Differences 0"_s);
        QCOMPARE(fixture.button(u"comparisonDismissed"_s).text(), u"Set aside 1"_s);
        QVERIFY(fixture.list().currentIndex().isValid()); // the row that came into its place
        fixture.button(u"comparisonDismissed"_s).click();
        QCOMPARE(fixture.rows(), 4);
        QVERIFY(fixture.row(0).data(Qt::AccessibleTextRole).toString().startsWith(u"set aside"_s));
        fixture.list().setCurrentIndex(fixture.row(0));
        QTest::keyClick(&fixture.list(), Qt::Key_Delete);
        QVERIFY(fixture.session.corrections().isEmpty());
        fixture.undo.undo();
        QCOMPARE(fixture.session.corrections().size(), 1);
        fixture.undo.undo();
        QVERIFY(fixture.session.corrections().isEmpty());
        fixture.build();
        QVERIFY(!fixture.button(u"comparisonDismissed"_s).isVisible());
    }

    void comment_isTypedShownAndReplaced()
    {
        Fixture fixture;
        fixture.list().setCurrentIndex(fixture.row(0));
        const int plain = fixture.list().visualRect(fixture.row(0)).height();
        fixture.comment(u" 주최 측에  물어볼 것 "_s);
        QCOMPARE(fixture.session.corrections().size(), 1);
        fixture.build();
        const QString typed = u"주최 측에 물어볼 것"_s;
        QCOMPARE(fixture.row(0).data(ComparisonModel::CommentRole).toString(), typed);
        QVERIFY(fixture.row(0).data(Qt::ToolTipRole).toString().contains(typed));
        QVERIFY(fixture.list().visualRect(fixture.row(0)).height() > plain);
        fixture.comment(u"물어봤다"_s);
        QCOMPARE(fixture.session.corrections().size(), 1); // in the place of the one before
        fixture.build();
        fixture.comment({});
        QVERIFY(fixture.session.corrections().isEmpty());
        fixture.undo.undo();
        fixture.build();
        QCOMPARE(fixture.row(0).data(ComparisonModel::CommentRole).toString(), u"물어봤다"_s);
    }

    void delete_partsWhatDoesNotTellTheSame()
    {
        Fixture fixture;
        fixture.list().setFocus();
        fixture.list().setCurrentIndex(fixture.row(1));
        QTest::keyClick(&fixture.list(), Qt::Key_Delete);
        QCOMPARE(fixture.session.corrections().size(), 1);
        const auto parted = std::get<PartPlaces>(fixture.session.corrections().first().act);
        QCOMPARE(parted.places.size(), 2);
        QCOMPARE(parted.places.first().exact, u"참석자는 서른 명이었다."_s);
        fixture.undo.undo();
        fixture.list().expand(fixture.row(1));
        fixture.list().setCurrentIndex(fixture.list().model()->index(1, 0, fixture.row(1)));
        QTest::keyClick(&fixture.list(), Qt::Key_Delete);
        QCOMPARE(fixture.session.corrections().size(), 1);
        const auto one = std::get<PartPlaces>(fixture.session.corrections().first().act);
        QCOMPARE(one.places.first().exact, u"참석자는 마흔 명이었다."_s);
    }

    void whatOneArticleTells_canBeJoined()
    {
        Fixture fixture;
        fixture.list().setCurrentIndex(fixture.row(2)); // a sentence of one article
        QTest::keyClick(&fixture.list(), Qt::Key_Delete);
        QVERIFY(fixture.session.corrections().isEmpty());
        Q_EMIT fixture.list().customContextMenuRequested({});
        auto *const menu = fixture.list().findChild<QMenu *>(u"comparisonMenu"_s);
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 1);
        menu->actions().first()->trigger();
        QCOMPARE(fixture.focus.joining()->article, ArticleId{1});
        QCOMPARE(fixture.focus.current(), fixture.focus.joining());
    }

    void quotation_hasNoMenu()
    {
        Fixture fixture;
        fixture.list().setCurrentIndex(fixture.row(3));
        Q_EMIT fixture.list().customContextMenuRequested({});
        QVERIFY(!fixture.list().findChild<QMenu *>(u"comparisonMenu"_s));
    }

    void rebuilding_leavesTheListWhereItWas()
    {
        Fixture fixture;
        fixture.list().expand(fixture.row(1));
        fixture.list().setCurrentIndex(fixture.list().model()->index(1, 0, fixture.row(1)));
        Story story = fixture.session.story();
        story.comparison.differences.clear();
        fixture.session.applyStory(story);
        QVERIFY(fixture.list().isExpanded(fixture.row(0)));
        QCOMPARE(
            fixture.list().currentIndex(), fixture.list().model()->index(1, 0, fixture.row(0)));
    }

    void strokeOfADismissedDifferenceGoes()
    {
        Story story = comparedStory();
        story.comparison.differences.first().isDismissed = true;
        const DocumentMap map(pageOf(story.articles.at(1).article, LeftOutText::Hidden));
        QVERIFY(
            differingWords(story.comparison.differences, story.articles.at(1).id, map).isEmpty());
    }

    void oneArticle_asksForMore()
    {
        const Fixture fixture{Story()};
        const auto *const note = fixture.panel.findChild<QLabel *>(u"comparisonNote"_s);
        QVERIFY(note->text().startsWith(u"Open two articles"_s));
    }

    void longWords_areBrokenIntoThreeLinesAtMost()
    {
        Fixture fixture;
        const int narrow = fixture.list().visualRect(fixture.row(2)).height();
        fixture.panel.resize(900, 600);
        QCoreApplication::processEvents();
        QVERIFY(fixture.list().visualRect(fixture.row(2)).height() < narrow);
    }
};

QObject *makeTestComparePanel()
{
    return new TestComparePanel;
}

#include "tst_comparepanel.moc"
