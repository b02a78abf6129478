// SPDX-License-Identifier: GPL-3.0-or-later
// What a column does with passages: the reader joins and parts places, and what an earlier column
// told fades.
#include "columnfixture.h"
#include "support/warnings.h"
#include "widgets/article/articlecolumn.h"
#include "widgets/article/articleview.h"
#include "widgets/article/fadedtext.h"
#include "widgets/article/newtextbar.h"
#include "widgets/article/passagemenu.h"
#include "widgets/common/contrast.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace naranhi;
using namespace naranhi::test;
using namespace Qt::StringLiterals;

class TestPassageActs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_fixture = std::make_unique<ColumnFixture>();
        m_first = fixture().open(
            u"예시일보"_s, u"첫 제목"_s, {u"배가 항구를 떠났다."_s, u"비가 왔다."_s});
        m_second = fixture().open(
            u"나래신문"_s, u"둘째 제목"_s, {u"항구에서 배가 나갔다."_s, u"우산이 팔렸다."_s});
        fixture().analyse();
        Story story = fixture().session.story();
        story.comparison.passages
            = {{.strength = 0.9, .members = {placeOf(m_first, 0), placeOf(m_second, 0)}}};
        story.comparison.coverage = {{.place = placeOf(m_first, 0),
            .passage = 0,
            .marks = {CoverageMark::Reported, CoverageMark::Reported}}};
        fixture().session.applyStory(story);
        fixture().show();
    }

    void cleanup() { m_fixture.reset(); }

    void twoColumnsInTurn_joinTheirSentences()
    {
        putCaret(0, u"비가 왔다"_s);
        fixture().columns.focusColumn(0);
        fixture().columns.joinCurrentPassage();
        QCOMPARE(fixture().focus.joining(), std::optional(textPlace(m_first, 1)));
        QVERIFY(fixture().session.corrections().isEmpty());
        putCaret(1, u"우산"_s);
        fixture().columns.focusColumn(1);
        fixture().columns.joinCurrentPassage();
        QVERIFY(!fixture().focus.joining());
        const auto act = std::get<JoinPlaces>(fixture().session.corrections().first().act);
        QCOMPARE(act.places.size(), 2);
        QCOMPARE(act.places.first().exact, u"비가 왔다."_s);
        QCOMPARE(act.places.last().exact, u"우산이 팔렸다."_s);
        QCOMPARE(fixture().focus.current(), std::optional(textPlace(m_second, 1)));
        fixture().undo.undo();
        QVERIFY(fixture().session.corrections().isEmpty());
        fixture().undo.redo();
        QCOMPARE(fixture().session.corrections().size(), 1);
    }

    void theSamePlaceAgain_letsGo()
    {
        putCaret(0, u"비가 왔다"_s);
        fixture().columns.focusColumn(0);
        fixture().columns.joinCurrentPassage();
        fixture().columns.joinCurrentPassage();
        QVERIFY(!fixture().focus.joining());
        fixture().columns.joinCurrentPassage();
        QVERIFY(fixture().focus.release()); // as Esc does
        QVERIFY(!fixture().focus.joining());
    }

    void selection_isMeantBeforeTheSentence()
    {
        view(0).setTextCursor(view(0).document()->find(u"항구를 떠났다"_s));
        fixture().columns.focusColumn(0);
        fixture().columns.joinCurrentPassage();
        QCOMPARE(fixture().focus.joining()->where.span, (TextSpan{3, 10}));
    }

    void menu_partsAMemberFromTheOthers()
    {
        QMenu menu;
        addPassageActs(menu, fixture().context, textPlace(m_second, 0));
        menu.findChild<QAction *>(u"partPlaces"_s)->trigger();
        const auto act = std::get<PartPlaces>(fixture().session.corrections().first().act);
        QCOMPARE(act.places.first().exact, u"항구에서 배가 나갔다."_s);
        QCOMPARE(act.places.last().exact, u"배가 항구를 떠났다."_s);
    }

    void menu_partsNothingThatStandsAlone()
    {
        QMenu menu;
        addPassageActs(menu, fixture().context, textPlace(m_second, 1));
        QVERIFY(menu.findChild<QAction *>(u"joinPlaces"_s)->isEnabled());
        QVERIFY(!menu.findChild<QAction *>(u"partPlaces"_s));
    }

    void menu_namesTheSentenceThatWaits()
    {
        fixture().focus.setJoining(textPlace(m_first, 1));
        QMenu menu;
        addPassageActs(menu, fixture().context, textPlace(m_second, 1));
        QCOMPARE(menu.findChild<QAction *>(u"joinPlaces"_s)->text(),
            u"&Tells the same as “비가 왔다.”"_s);
    }

    void onlyWhatIsNew_fadesWhatWasTold()
    {
        // With the bar in the head in both pictures.
        fixture().preferences.setOnlyNew(true);
        fixture().preferences.setFading(0);
        QCoreApplication::processEvents();
        const QImage first = view(0).grab().toImage();
        const QImage whole = view(1).grab().toImage();
        fixture().preferences.setFading(30);
        const QImage little = view(1).grab().toImage();
        QVERIFY(little != whole);
        fixture().preferences.setFading(100);
        QVERIFY(view(1).grab().toImage() != little);
        QVERIFY(view(0).grab().toImage() == first);
        fixture().preferences.setOnlyNew(false);
        QVERIFY(FadedText(fixture().context, m_second, view(1).map()).isEmpty());
    }

    void pointedAt_isWhole()
    {
        fixture().preferences.setOnlyNew(true);
        FadedText faded(fixture().context, m_second, view(1).map());
        QCOMPARE(faded.shown().size(), 1);
        const TextSpan told = faded.shown().first();
        QVERIFY(faded.pointAt(told.start));
        QVERIFY(faded.shown().isEmpty());
        QVERIFY(!faded.pointAt(told.start + 1));
        QVERIFY(faded.pointAt(-1));
        QCOMPARE(faded.shown().size(), 1);
    }

    void movingColumns_fadesTheOther()
    {
        fixture().preferences.setOnlyNew(true);
        QVERIFY(FadedText(fixture().context, m_first, view(0).map()).isEmpty());
        QVERIFY(bar(0).text().contains(u"100"_s));
        fixture().session.moveArticle(0, 1);
        QVERIFY(!FadedText(fixture().context, m_first, view(1).map()).isEmpty());
        QVERIFY(FadedText(fixture().context, m_second, view(0).map()).isEmpty());
        QVERIFY(bar(0).text().contains(u"100"_s));
        QVERIFY(!bar(1).text().contains(u"100"_s));
    }

    void bar_isShownWithTheFading()
    {
        QVERIFY(!bar(1).isVisible());
        fixture().preferences.setOnlyNew(true);
        QVERIFY(bar(1).isVisible());
        QCOMPARE(bar(1).text(), u"New 40 %"_s);
    }

    void faded_canBeRead_data()
    {
        QTest::addColumn<ThemeChoice>("choice");
        QTest::addColumn<bool>("dark");
        for (const bool dark : {false, true}) {
            const auto row = [dark](const char *name, ThemeChoice choice) {
                QTest::addRow("%s%s", name, dark ? ", dark" : "") << choice << dark;
            };
            row("light", ThemeChoice::Light);
            row("dark", ThemeChoice::Dark);
            row("sepia", ThemeChoice::Sepia);
            row("high contrast", ThemeChoice::HighContrast);
        }
    }

    void faded_canBeRead()
    {
        QFETCH(const ThemeChoice, choice);
        QFETCH(const bool, dark);
        const Theme theme = themeFor(
            choice, dark ? QPalette(Qt::white, Qt::black) : QPalette(Qt::black, Qt::white));
        const double veil = veilOpacity(theme, 100);
        QVERIFY(veil > 0.3); // and still seen to have faded
        const QColor ink = blended(theme.ink, theme.page, veil);
        QVERIFY(contrastOf(ink, theme.page) >= 3);
        for (int hue = 0; hue < entityHues; ++hue)
            QVERIFY(contrastOf(ink, blended(theme.tint(hue, true), theme.page, veil)) >= 3);
        QCOMPARE(veilOpacity(theme, 0), 0.0);
        QVERIFY(veilOpacity(theme, 50) < veil);
    }

private:
    [[nodiscard]] ColumnFixture &fixture() { return *m_fixture; }
    [[nodiscard]] ArticleView &view(int row) { return fixture().view(row); }
    [[nodiscard]] NewTextBar &bar(int row)
    {
        return *fixture().columns.columnAt(row)->findChild<NewTextBar *>(u"newTextBar"_s);
    }
    [[nodiscard]] ArticlePlace placeOf(ArticleId id, int block)
    {
        const TextPlace place = textPlace(id, block);
        return {id, block, place.where.span};
    }
    [[nodiscard]] TextPlace textPlace(ArticleId id, int block)
    {
        return {id, {block, {0, textOf(fixture().session.article(id), block).size()}}};
    }
    void putCaret(int row, const QString &words)
    {
        QTextCursor caret = view(row).document()->find(words);
        caret.setPosition(caret.selectionStart());
        view(row).setTextCursor(caret);
    }

    std::unique_ptr<ColumnFixture> m_fixture;
    ArticleId m_first = ArticleId::None;
    ArticleId m_second = ArticleId::None;
};

QObject *makeTestPassageActs()
{
    return new TestPassageActs;
}

#include "tst_passageacts.moc"
