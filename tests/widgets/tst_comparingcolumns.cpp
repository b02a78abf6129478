// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnfixture.h"
#include "support/warnings.h"
#include "widgets/article/articlecolumn.h"
#include "widgets/article/articleview.h"
#include "widgets/article/passagenote.h"

#include <QApplication>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

using namespace naranhi;
using namespace naranhi::test;
using namespace Qt::StringLiterals;

namespace {

// Forty paragraphs, a sentence each.
QStringList paragraphs(const QString &word)
{
    QStringList texts;
    for (int i = 0; i < 40; ++i)
        texts.append(
            u"%1 %2째 문단은 "_s.arg(word).arg(i) + u"끝까지 읽게 되는 글입니다 "_s.repeated(5));
    return texts;
}

void wheel(QWidget &target, int delta)
{
    const QPointF at = target.rect().center();
    QWheelEvent event(at,
        target.mapToGlobal(at),
        {},
        {0, delta},
        Qt::NoButton,
        Qt::NoModifier,
        Qt::NoScrollPhase,
        false);
    QApplication::sendEvent(&target, &event);
}

} // namespace

// A click on a sentence asks what the other columns have beside it.
class TestComparingColumns final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_fixture = std::make_unique<ColumnFixture>();
        QStringList first = paragraphs(u"하나"_s);
        first[1] = u"대표 [올트먼]은 {26일|2024-01-26} 왔다고 한다."_s;
        fixture().open(u"예시일보"_s, u"첫 제목"_s, first);
        fixture().open(u"보기경제"_s, u"둘째 제목"_s, paragraphs(u"둘"_s));
        fixture().open(u"견본뉴스"_s, u"셋째 제목"_s, paragraphs(u"셋"_s));
        fixture().compare({{{0, 1}, {1, 30}}, {{0, 2}, {1, 3}, {2, 2}}});
        fixture().show({1200, 600});
    }

    void cleanup() { m_fixture.reset(); }

    void click_showsItsLikeInTheOthers_atTheSameHeight()
    {
        const int top = view(0).rectsOf(placeOf(0, 1)).constFirst().toRect().top();
        click(0, u"왔다고"_s);
        QCOMPARE(view(0).markedPlace(), std::optional(placeOf(0, 1)));
        QCOMPARE(view(0).verticalScrollBar()->value(), 0);
        QCOMPARE(view(1).markedPlace(), std::optional(placeOf(1, 30)));
        QVERIFY(qAbs(view(1).rectsOf(placeOf(1, 30)).constFirst().toRect().top() - top) <= 2);
    }

    void columnWithoutIt_saysSo()
    {
        click(0, u"왔다고"_s);
        QVERIFY(!note(0).isVisible() && !note(1).isVisible());
        QVERIFY(note(2).isVisible());
        QCOMPARE(note(2).text(), u"Not found here"_s);
        QCOMPARE(note(2).accessibleName(), note(2).text());
        QVERIFY(view(2).viewport()->geometry().intersects(note(2).geometry()));
        QCOMPARE(view(0).accessibleDescription(), u"Also in: 보기경제. Not found in: 견본뉴스."_s);
    }

    void columnOutOfSightThatHasIt_isNamed()
    {
        columns().resize(400, 600);
        QCoreApplication::processEvents();
        click(0, u"하나 2째"_s);
        QVERIFY(note(0).isVisible());
        QVERIFY(note(0).text().startsWith(u"Also in: "_s));
        QVERIFY(note(0).text().contains(u"견본뉴스"_s));
        columns().resize(1200, 600);
        QCoreApplication::processEvents();
        click(0, u"하나 2째"_s);
        QVERIFY(!note(0).isVisible());
    }

    void sentenceOfNoPassage_isOnlyHere()
    {
        click(0, u"하나 0째"_s);
        QCOMPARE(note(0).text(), u"Only here"_s);
        for (int row = 0; row < 3; ++row)
            QVERIFY(note(row).isVisible());
        QCOMPARE(note(1).text(), u"Not found here"_s);
        QCOMPARE(view(0).markedPlace(), std::optional(placeOf(0, 0)));
    }

    void notes_goWithThePlace()
    {
        click(0, u"왔다고"_s);
        fixture().focus.release();
        QVERIFY(!note(2).isVisible());
        QVERIFY(!view(1).markedPlace());
    }

    void notes_goWhenTheReaderScrolls_andThePlaceStays()
    {
        click(0, u"왔다고"_s);
        wheel(*view(1).viewport(), -120);
        QVERIFY(!note(2).isVisible());
        QVERIFY(view(1).markedPlace());
    }

    void click_onANameOrDate_asksNothing()
    {
        click(0, u"올트먼"_s);
        QVERIFY(!fixture().focus.current());
        QCOMPARE(fixture().focus.pinned().size(), 1);
        click(0, u"26일"_s);
        QVERIFY(!fixture().focus.current());
    }

    void selecting_asksNothing_norDoesLettingItGo()
    {
        QWidget *text = view(0).viewport();
        QTest::mousePress(text, Qt::LeftButton, {}, fixture().pointOn(0, u"왔다고"_s));
        QTest::mouseMove(text, fixture().pointOn(0, u"하나 2째"_s));
        QTest::mouseRelease(text, Qt::LeftButton, {}, fixture().pointOn(0, u"하나 2째"_s));
        QVERIFY(view(0).textCursor().hasSelection());
        QVERIFY(!fixture().focus.current());
        click(0, u"하나 3째"_s);
        QVERIFY(!view(0).textCursor().hasSelection());
        QVERIFY(!fixture().focus.current());
        click(0, u"하나 3째"_s);
        QVERIFY(fixture().focus.isComparing());
    }

    void clickBesideTheText_letsGo()
    {
        click(0, u"왔다고"_s);
        QWidget *text = view(0).viewport();
        QTest::mouseClick(text, Qt::LeftButton, {}, {text->width() / 2, 1});
        QVERIFY(!fixture().focus.current());
    }

    void enterAtTheCaret_asksToo()
    {
        view(0).setFocus();
        view(0).setTextCursor(view(0).document()->find(u"하나 2째"_s));
        QTest::keyClick(&view(0), Qt::Key_Left); // lets the selection go
        QTest::keyClick(&view(0), Qt::Key_Return);
        QVERIFY(fixture().focus.isComparing());
        QCOMPARE(view(2).markedPlace(), std::optional(placeOf(2, 2)));
        QVERIFY(view(0).hasFocus());
    }

    void caretElsewhere_theTopOfTheScreenIsAskedAbout()
    {
        columns().focusColumn(1);
        view(1).scrollTo(0.5);
        columns().compareCurrent();
        QVERIFY(fixture().focus.isComparing());
        const auto place = fixture().focus.current();
        QCOMPARE(place->article, fixture().session.articleAt(1));
        QVERIFY(view(1).charactersOnScreen().overlaps(*view(1).markedPlace()));
    }

    void walkingOn_startsAtTheCaret_notAtThePassage()
    {
        const QPoint point = fixture().pointOn(0, u"왔다고"_s);
        QTest::mouseClick(view(0).viewport(), Qt::LeftButton, {}, point);
        const auto reader = columns().readerPlace();
        QVERIFY(reader);
        QVERIFY(reader->where.span.start > 10);
    }

    void beforeAnythingIsCompared_aClickAsksNothing()
    {
        fixture().analyse();
        click(0, u"왔다고"_s);
        QVERIFY(!fixture().focus.current());
    }

private:
    ColumnFixture &fixture() { return *m_fixture; }
    ArticleColumns &columns() { return m_fixture->columns; }
    ArticleView &view(int row) { return m_fixture->view(row); }
    PassageNote &note(int row) { return m_fixture->columns.columnAt(row)->note(); }

    void click(int row, const QString &words)
    {
        QTest::mouseClick(view(row).viewport(), Qt::LeftButton, {}, fixture().pointOn(row, words));
    }

    TextSpan placeOf(int row, int block)
    {
        const Article &article = fixture().session.article(fixture().session.articleAt(row));
        return view(row).map().toDocument({block, {0, textOf(article, block).size()}}).value();
    }

    std::unique_ptr<ColumnFixture> m_fixture;
};

QObject *makeTestComparingColumns()
{
    return new TestComparingColumns;
}

#include "tst_comparingcolumns.moc"
