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
#include <QLabel>
#include <QLineEdit>
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
    }

    [[nodiscard]] ComparisonView &list() const
    {
        return *panel.findChild<ComparisonView *>(u"comparisonList"_s);
    }
    [[nodiscard]] QModelIndex row(int row) const { return list().model()->index(row, 0); }
    [[nodiscard]] int rows() const { return list().model()->rowCount(); }
    void click(const QModelIndex &index) const
    {
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(index).center());
    }

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
