// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnfixture.h"
#include "support/warnings.h"
#include "widgets/article/articlecolumn.h"
#include "widgets/article/articleview.h"
#include "widgets/article/columnhead.h"
#include "widgets/article/edgeshade.h"
#include "widgets/article/overviewstrip.h"

#include <QAbstractSlider>
#include <QAccessible>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace naranhi;
using namespace naranhi::test;
using namespace Qt::StringLiterals;

namespace {

class ResizeCount final : public QObject
{
public:
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Resize ? 1 : 0;
        return false;
    }
};

} // namespace

class TestArticleColumns final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_fixture = std::make_unique<ColumnFixture>();
        const QString text = u"[올트먼]이 왔다. "_s % u"길게 이어지는 문장입니다. "_s.repeated(200);
        for (const QString &title : {u"하나"_s, u"둘"_s, u"셋"_s})
            fixture().open(title % u"일보"_s, title, {text});
        fixture().analyse();
        fixture().show({1200, 500});
    }

    void cleanup() { m_fixture.reset(); }

    void columns_standInTheOrderOfTheSession()
    {
        QCOMPARE(columns().count(), 3);
        for (int row = 0; row < 3; ++row)
            QCOMPARE(columns().columnAt(row)->articleId(), fixture().session.articleAt(row));
        QVERIFY(column(0).x() < column(1).x() && column(1).x() < column(2).x());
        QCOMPARE(column(0).x() + column(0).width(), column(1).x());
    }

    void articlesOfTheStart_haveColumnsToo()
    {
        const ArticleColumns second(fixture().context);
        QCOMPARE(second.count(), 3);
    }

    void articlesOpenedTogether_areLaidOutOnce()
    {
        ReadingSession session;
        const ReadingContext context{
            session, fixture().focus, fixture().preferences, fixture().theme, fixture().undo};
        ArticleColumns together(context);
        together.resize(1200, 500);
        together.show();
        for (const AnnotatedArticle &open : fixture().session.articles())
            session.addArticle(open.article);
        ResizeCount first;
        together.columnAt(0)->view().installEventFilter(&first);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(first.count, 1);
        QCOMPARE(together.columnAt(2)->x(), 800);
        QVERIFY(together.columnAt(2)->isVisible());
    }

    void placeGoneTo_takesTheKeyboardAlong_butNotFromAList()
    {
        const ArticleId second = fixture().session.articleAt(1);
        columns().focusColumn(0);
        fixture().focus.goTo({second, {0, {0, 3}}});
        QVERIFY(fixture().view(1).hasFocus());
        QCOMPARE(fixture().view(1).textCursor().position(),
            fixture().view(1).map().toDocument({0, {}})->start);
        QCOMPARE(columns().readerPlace(), std::optional(TextPlace{second, {0, {0, 3}}}));
        fixture().view(1).clearFocus();
        fixture().focus.goTo({fixture().session.articleAt(2), {0, {0, 3}}});
        QVERIFY(!fixture().view(2).hasFocus());
    }

    void scrolledAway_theReaderIsAtTheTopOfTheScreen()
    {
        columns().focusColumn(0);
        fixture().view(0).setScrollShare(0.5);
        const auto place = columns().readerPlace();
        QVERIFY(place);
        QVERIFY(place->where.span.start > 100);
    }

    void draggingAHead_movesTheColumn_undoably()
    {
        dragHead(0, column(1).x() + column(1).width() - 10);
        QCOMPARE(fixture().titles(), QStringList({u"둘"_s, u"하나"_s, u"셋"_s}));
        QVERIFY(columns().columnOf(fixture().session.articleAt(1))->x() > column(0).x());
        fixture().undo.undo();
        QCOMPARE(fixture().titles(), QStringList({u"하나"_s, u"둘"_s, u"셋"_s}));
    }

    void headDroppedOnItsPlace_movesNothing()
    {
        dragHead(1, column(1).x() + 60);
        QCOMPARE(fixture().undo.count(), 0);
    }

    void keys_moveTheCurrentColumn_notBeyondTheEnds()
    {
        columns().focusColumn(0);
        columns().moveCurrentLeft();
        QCOMPARE(fixture().undo.count(), 0);
        columns().moveCurrentRight();
        columns().moveCurrentRight();
        QCOMPARE(fixture().titles(), QStringList({u"둘"_s, u"셋"_s, u"하나"_s}));
        QCOMPARE(columns().currentRow(), 2);
        columns().moveCurrentRight();
        QCOMPARE(fixture().undo.count(), 2);
    }

    void close_isUndone_withWidthAndPlace()
    {
        columns().setWidths({0, 420, 0});
        fixture().view(1).setScrollShare(0.5);
        closeButton(1).click();
        QCOMPARE(fixture().titles(), QStringList({u"하나"_s, u"셋"_s}));
        QCOMPARE(columns().count(), 2);
        fixture().undo.undo();
        QCOMPARE(columns().count(), 3);
        QCOMPARE(columns().widths(), QList({0, 420, 0}));
        QTRY_COMPARE(column(1).width(), 420);
        QVERIFY(qAbs(fixture().view(1).scrollShare() - 0.5) < 0.05);
    }

    void closingTheFocusedColumn_focusesItsNeighbour()
    {
        columns().focusColumn(2);
        columns().closeCurrent();
        QTRY_VERIFY(fixture().view(1).hasFocus());
        QCOMPARE(columns().currentRow(), 1);
    }

    void closingTheLast_saysHowToOpenMore()
    {
        for (int i = 0; i < 3; ++i)
            columns().closeCurrent();
        QCOMPARE(columns().count(), 0);
        QCOMPARE(columns().currentRow(), -1);
        const auto *empty = columns().findChild<QWidget *>(u"emptyState"_s);
        QVERIFY(empty && empty->isVisible());
        columns().closeCurrent();
        columns().moveCurrentRight();
        columns().focusNext();
        fixture().undo.undo();
        QTRY_VERIFY(!empty->isVisible());
    }

    void focus_goesFromColumnToColumn_andRound()
    {
        QSignalSpy current(&columns(), &ArticleColumns::currentChanged);
        columns().focusColumn(1);
        QVERIFY(fixture().view(1).hasFocus());
        columns().focusNext();
        columns().focusNext();
        QVERIFY(fixture().view(0).hasFocus());
        columns().focusPrevious();
        QVERIFY(fixture().view(2).hasFocus());
        columns().focusColumn(9);
        QVERIFY(fixture().view(2).hasFocus());
        QCOMPARE(current.constLast().constFirst().toInt(), 2);
    }

    void tooManyColumns_scrollSideways_toTheOneThatIsFocused()
    {
        columns().resize(500, 500);
        QVERIFY(columns().horizontalScrollBar()->maximum() > 0);
        columns().focusColumn(2);
        const QRect shown = columns().viewport()->rect();
        const QPoint left = column(2).mapTo(columns().viewport(), QPoint(0, 0));
        QVERIFY(shown.contains(left) && left.x() + column(2).width() <= shown.right() + 1);
    }

    void draggingTheHairline_resizes_andDoubleClickGivesBack()
    {
        auto *border = columns().findChildren<QWidget *>(u"columnBorder"_s).constFirst();
        const int before = column(0).width();
        const QPoint grip = border->rect().center();
        QTest::mousePress(border, Qt::LeftButton, {}, grip);
        QTest::mouseMove(border, grip + QPoint(40, 0));
        QTest::mouseRelease(border, Qt::LeftButton, {}, grip);
        QCOMPARE(column(0).width(), before + 40);
        QCOMPARE(columns().widths(), QList({before + 40, 0, 0}));
        QTest::mouseDClick(border, Qt::LeftButton, {}, border->rect().center());
        QCOMPARE(columns().widths(), QList({0, 0, 0}));
        QCOMPARE(column(0).width(), before);
    }

    void scrolls_comeBack()
    {
        columns().setScrolls({0, 0.4, 0.8});
        const QList<double> now = columns().scrolls();
        QCOMPARE(now.at(0), 0.0);
        QVERIFY(qAbs(now.at(1) - 0.4) < 0.05);
        QVERIFY(now.at(2) > now.at(1));
    }

    void date_saysWhereItComesFrom_andAsksToBeSet()
    {
        const ArticleId id = fixture().session.articleAt(0);
        PublicationDate inferred;
        inferred.value = u"2024-01-26"_s;
        inferred.basis = DateBasis::Inferred;
        inferred.rule = DateRule::OtherArticles;
        inferred.evidence = u"전날(25일)"_s;
        fixture().session.setPublication(id, inferred);
        auto *date = column(0).findChild<QToolButton *>(u"columnDate"_s);
        QCOMPARE(date->text(), u"January 26, 2024?"_s);
        QVERIFY(date->toolTip().contains(u"전날(25일)"_s));
        QSignalSpy asked(&columns(), &ArticleColumns::dateEditRequested);
        QTest::mouseClick(date, Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.constFirst().constFirst().value<ArticleId>(), id);
    }

    void overview_scrollsWherePressed_andReadsAsASlider()
    {
        auto *strip = column(0).findChild<OverviewStrip *>();
        QVERIFY(strip->maximum() > strip->pageStep());
        QTest::mouseClick(strip, Qt::LeftButton, {}, {strip->width() / 2, strip->height() - 8});
        QVERIFY(fixture().view(0).verticalScrollBar()->value() > 0);
        QVERIFY(strip->value() > 0);
        QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(strip);
        QVERIFY(reader->valueInterface());
        QCOMPARE(reader->valueInterface()->currentValue().toInt(), strip->value());
    }

    void overview_ofAShortArticle_isWhollyInSight()
    {
        fixture().open(u"견본뉴스"_s, u"짧은 글"_s, {u"한 문단뿐이다."_s, u"아니, 둘이다."_s});
        ArticleColumn &last = column(columns().count() - 1);
        auto *strip = last.findChild<OverviewStrip *>();
        QTRY_VERIFY(last.view().isFilled());
        QTRY_COMPARE(strip->pageStep(), strip->maximum());
        QCOMPARE(strip->value(), 0);
    }

    void overview_obeysTheKeysOfASlider()
    {
        fixture().open(u"견본뉴스"_s, u"긴 글"_s, QStringList(60, u"한 문단의 글이 여기 있다."_s));
        auto *strip = column(2).findChild<QAbstractSlider *>(u"overviewStrip"_s);
        QTRY_VERIFY(column(2).view().isFilled());
        QTest::keyClick(strip, Qt::Key_PageDown);
        const qsizetype onePage = column(2).view().charactersOnScreen().start;
        QVERIFY(onePage > 0);
        QTest::keyClick(strip, Qt::Key_Up);
        QVERIFY(column(2).view().charactersOnScreen().start < onePage);
        QTest::keyClick(strip, Qt::Key_Home);
        QCOMPARE(column(2).view().charactersOnScreen().start, qsizetype(0));
    }

    void headMenu_offersWhatCanBeDone()
    {
        const int before = columns().count();
        auto *menu = column(0).head().findChild<QMenu *>();
        QStringList texts;
        for (const QAction *action : menu->actions())
            if (!action->isSeparator())
                texts += action->text();
        QCOMPARE(texts,
            QStringList({u"Copy with Source"_s,
                u"Show What Was Left Out"_s,
                u"Set the Date…"_s,
                u"About This Article…"_s,
                u"Make It the Base"_s,
                u"Move Left"_s,
                u"Move Right"_s,
                u"Close"_s}));
        QVERIFY(!menu->actions().at(1)->isEnabled()); // nothing was left out
        auto *button = column(0).findChild<QToolButton *>(u"columnMenu"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(menu->isVisible());
        menu->actions().constLast()->trigger();
        menu->close();
        QCOMPARE(columns().count(), before - 1);
        fixture().undo.undo();
        QCOMPARE(columns().count(), before);
    }

    void base_standsFirst()
    {
        fixture().open(u"견본뉴스"_s, u"글"_s, {u"글이다."_s});
        const int last = columns().count() - 1;
        const ArticleId id = column(last).articleId();
        Q_EMIT column(last).head().baseRequested();
        QCOMPARE(column(0).articleId(), id);
        Q_EMIT column(0).head().baseRequested(); // is it already
        QCOMPARE(fixture().undo.count(), 1);
        fixture().undo.undo();
        QCOMPARE(column(last).articleId(), id);
    }

    void moreColumnsThanFit_areAnnouncedByAShade()
    {
        for (int i = 0; i < 4; ++i)
            fixture().open(u"견본뉴스"_s, u"글"_s, {u"글이다."_s});
        const auto shades = columns().viewport()->findChildren<EdgeShade *>();
        QCOMPARE(shades.size(), 2);
        QVERIFY(!shades.first()->isVisible() && shades.last()->isVisible());
        columns().focusColumn(columns().count() - 1);
        QVERIFY(shades.first()->isVisible() && !shades.last()->isVisible());
    }

    void overview_showsWhatIsLit()
    {
        auto *strip = column(0).findChild<OverviewStrip *>();
        const EntityId altman = fixture().entity(u"올트먼"_s);
        const QColor hue = fixture().theme.theme().entity(0);
        const int y = qRound(strip->yOf(fixture().view(0).marks().entities().front().at.start));
        const auto isStrong
            = [&] { return strip->grab().toImage().pixelColor(strip->width() / 2, y) == hue; };
        QVERIFY(!isStrong());
        fixture().focus.setHovered(altman);
        QVERIFY(isStrong());
    }

    void theme_changesThePage()
    {
        fixture().preferences.setTheme(ThemeChoice::Dark);
        const QImage page = columns().grab().toImage();
        QCOMPARE(page.pixelColor(column(0).x() + 4, 250), fixture().theme.theme().page);
    }

private:
    [[nodiscard]] ColumnFixture &fixture() { return *m_fixture; }
    [[nodiscard]] ArticleColumns &columns() { return m_fixture->columns; }
    [[nodiscard]] ArticleColumn &column(int row) { return *m_fixture->columns.columnAt(row); }

    [[nodiscard]] QToolButton &closeButton(int row)
    {
        return *column(row).findChild<QToolButton *>(u"columnClose"_s);
    }

    // Grabs a head at its outlet's mark and lets go at x of the columns' area.
    void dragHead(int row, int x)
    {
        QWidget *head = &column(row).head();
        const QPoint grip(4, 4);
        const QPoint target(x - column(row).x(), 4);
        QTest::mousePress(head, Qt::LeftButton, {}, grip);
        QTest::mouseMove(head, target);
        QTest::mouseRelease(head, Qt::LeftButton, {}, target);
    }

    std::unique_ptr<ColumnFixture> m_fixture;
};

QObject *makeTestArticleColumns()
{
    return new TestArticleColumns;
}

#include "tst_articlecolumns.moc"
