// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnfixture.h"
#include "support/warnings.h"
#include "widgets/article/articleview.h"
#include "widgets/article/articleviewaccessible.h"
#include "widgets/article/textgeometry.h"
#include "widgets/dates/datecard.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QToolTip>
#include <QWheelEvent>

using namespace naranhi;
using namespace naranhi::test;
using namespace Qt::StringLiterals;

namespace {

// The offscreen platform says so for every tooltip.
constexpr auto noRaise = "This plugin does not support raise()";

void wheel(QWidget &target, QPoint delta, Qt::KeyboardModifiers modifiers)
{
    const QPointF at = target.rect().center();
    QWheelEvent event(
        at, target.mapToGlobal(at), {}, delta, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&target, &event);
}

QStringList longText(int paragraphs)
{
    QStringList texts;
    for (int i = 0; i < paragraphs; ++i)
        texts.append(u"%1번째 문단입니다. "_s.arg(i)
            % u"읽는 사람이 끝까지 내려 볼 만큼 긴 글입니다. "_s.repeated(4));
    return texts;
}

// Whether what is said to be on the screen is all that is, and little else.
bool coversAll(const ArticleView &view, const QRectF &screen)
{
    const TextSpan shown = view.paragraphsOnScreen();
    int outside = 0;
    const QTextDocument &document = *view.document();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QRectF rect = document.documentLayout()->blockBoundingRect(block);
        const bool isInSight = rect.bottom() > screen.top() && rect.top() < screen.bottom();
        const bool isSaid = shown.contains(block.position());
        if (isInSight && !isSaid)
            return false;
        outside += isSaid && !isInSight ? 1 : 0;
    }
    return outside <= 1;
}

} // namespace

class TestArticleView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_fixture = std::make_unique<ColumnFixture>();
        fixture().open(u"예시일보"_s,
            u"첫 제목"_s,
            {u"[올트먼]은 [평택|LC]에 왔다."_s, u"{26일|2024-01-26} [삼성전자|OG]를 찾았다."_s});
        fixture().open(u"보기경제"_s, u"둘째 제목"_s, {u"대표 [올트먼]을 만났다."_s});
        fixture().analyse();
        fixture().show();
    }

    void cleanup()
    {
        QToolTip::hideText();
        m_fixture.reset();
    }

    void document_holdsTheArticleAsSet()
    {
        QCOMPARE(view(0).toPlainText(),
            u"첫 제목\n1 min read\n올트먼은 평택에 왔다.\n26일 삼성전자를 찾았다."_s);
    }

    void pointer_findsEveryHalfCharacterOfAName()
    {
        const int start = view(0).document()->find(u"삼성전자"_s).selectionStart();
        for (int i = 0; i < 4; ++i) {
            const QRectF drawn = view(0).rectsOf({start + i, start + i + 1}).constFirst();
            const QPointF quarter(drawn.width() / 4, 0);
            QCOMPARE(view(0).characterUnder(drawn.center() - quarter), start + i);
            QCOMPARE(view(0).characterUnder(drawn.center() + quarter), start + i);
        }
    }

    void pointer_findsNothingBesideTheText()
    {
        QCOMPARE(view(0).characterUnder(QPointF(view(0).viewport()->width() - 2, 5)), -1);
        QCOMPARE(view(0).characterUnder(QPointF(20, view(0).viewport()->height() - 5)), -1);
    }

    void hover_lightsTheEntityForEveryColumn()
    {
        const QImage before = view(1).grab().toImage();
        QTest::mouseMove(view(0).viewport(), fixture().pointOn(0, u"올트먼"_s));
        QCOMPARE(fixture().focus.hovered(), fixture().entity(u"올트먼"_s));
        QVERIFY(view(1).grab().toImage() != before);
        QTest::mouseMove(view(0).viewport(), fixture().pointOn(0, u"왔다"_s));
        QCOMPARE(fixture().focus.hovered(), EntityId::None);
        QVERIFY(view(1).grab().toImage() == before);
    }

    void leavingTheText_letsGoOfItsOwnHoverOnly()
    {
        QTest::mouseMove(view(0).viewport(), fixture().pointOn(0, u"올트먼"_s));
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(view(0).viewport(), &leave);
        QCOMPARE(fixture().focus.hovered(), EntityId::None);

        fixture().focus.setHovered(fixture().entity(u"평택"_s));
        QApplication::sendEvent(view(0).viewport(), &leave);
        QCOMPARE(fixture().focus.hovered(), fixture().entity(u"평택"_s));
    }

    void hoveredDate_tellsTheFocus()
    {
        QTest::mouseMove(view(0).viewport(), fixture().pointOn(0, u"26일"_s));
        QCOMPARE(fixture().focus.hoveredTime(), u"2024-01-26"_s);
        QTest::mouseMove(view(0).viewport(), fixture().pointOn(0, u"왔다"_s));
        QVERIFY(fixture().focus.hoveredTime().isEmpty());
    }

    void click_pins_andAgainLetsGo()
    {
        const EntityId altman = fixture().entity(u"올트먼"_s);
        click(1, u"올트먼"_s);
        QCOMPARE(fixture().focus.pinned(), QList({altman}));
        click(0, u"올트먼"_s);
        QVERIFY(fixture().focus.pinned().isEmpty());
        click(0, u"왔다"_s);
        QVERIFY(fixture().focus.pinned().isEmpty());
    }

    void clickOnADate_explainsIt_andFiltersNothing()
    {
        click(0, u"26일"_s);
        const auto *card = fixture().columns.findChild<DateCard *>();
        QVERIFY(card);
        QCOMPARE(card->accessibleName(), u"26일: January 26, 2024"_s);
        QVERIFY(!fixture().focus.timeFilter());
    }

    void selectingOverAName_pinsNothing()
    {
        const QPoint from = fixture().pointOn(0, u"올트먼"_s);
        const QPoint to = fixture().pointOn(0, u"평택"_s);
        QTest::mousePress(view(0).viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view(0).viewport(), to);
        QTest::mouseRelease(view(0).viewport(), Qt::LeftButton, {}, to);
        QVERIFY(view(0).textCursor().hasSelection());
        QVERIFY(fixture().focus.pinned().isEmpty());
    }

    void caret_hoversAndEnterPins()
    {
        view(0).setFocus();
        QTextCursor caret = view(0).document()->find(u"평택"_s);
        caret.setPosition(caret.selectionStart() - 1);
        view(0).setTextCursor(caret);
        QTest::keyClick(&view(0), Qt::Key_Right);
        QCOMPARE(fixture().focus.hovered(), fixture().entity(u"평택"_s));
        QCOMPARE(view(0).accessibleDescription(), u"평택 · place · 1 mention(s)"_s);
        QTest::ignoreMessage(QtWarningMsg, noRaise);
        QTest::keyClick(&view(0), Qt::Key_Return);
        QVERIFY(fixture().focus.isPinned(fixture().entity(u"평택"_s)));
    }

    void windowKeys_areNotSwallowed_data()
    {
        QTest::addColumn<QKeyCombination>("keys");
        QTest::newRow("undo") << (Qt::CTRL | Qt::Key_Z);
        QTest::newRow("paste") << (Qt::CTRL | Qt::Key_V);
        QTest::newRow("column to the left") << (Qt::CTRL | Qt::SHIFT | Qt::Key_Left);
    }

    void windowKeys_areNotSwallowed()
    {
        QFETCH(const QKeyCombination, keys);
        QKeyEvent event(QEvent::ShortcutOverride, keys.key(), keys.keyboardModifiers());
        event.ignore();
        QApplication::sendEvent(&view(0), &event);
        QVERIFY(!event.isAccepted());
    }

    void controlWheel_setsTheTextSize_forAllColumns()
    {
        wheel(*view(0).viewport(), {0, 120}, Qt::ControlModifier);
        QCOMPARE(fixture().preferences.textPercent(), 110);
        QVERIFY(view(1).typography().em > 0);
        QCOMPARE(view(0).typography().em, view(1).typography().em);
        wheel(*view(0).viewport(), {0, -60}, Qt::ControlModifier);
        wheel(*view(0).viewport(), {0, -60}, Qt::ControlModifier);
        QCOMPARE(fixture().preferences.textPercent(), 100);
    }

    void requestedPlace_isShownAndMarked_inItsColumnOnly()
    {
        const ArticleId id = openLong(60);
        const TextPlace place{id, {50, {0, 5}}};
        fixture().focus.goTo(place);
        const auto span = view(2).map().toDocument(place.where);
        QCOMPARE(view(2).markedPlace(), span);
        QVERIFY(!view(0).markedPlace());
        const QRectF drawn = view(2).rectsOf(*span).constFirst();
        QVERIFY(QRectF(view(2).viewport()->rect()).contains(drawn));
        QTest::mouseClick(view(2).viewport(), Qt::LeftButton, {}, {2, 2});
        QVERIFY(!view(2).markedPlace());
    }

    void placeOnTheScreen_doesNotScroll()
    {
        const ArticleId id = openLong(60);
        view(2).verticalScrollBar()->setValue(40);
        fixture().focus.goTo({id, {1, {0, 5}}});
        QCOMPARE(view(2).verticalScrollBar()->value(), 40);
    }

    void longArticle_fillsWhileTheWindowLives()
    {
        const ArticleId id = fixture().open(u"견본뉴스"_s, u"긴 글"_s, longText(1000));
        QVERIFY(!view(2).isFilled());
        QVERIFY(!view(2).rectsOf({0, 2}).isEmpty());
        const BlockSpan late{900, {0, 5}};
        fixture().focus.goTo({id, late}); // not there yet: it is gone to when it is
        QTRY_VERIFY(view(2).isFilled());
        QCOMPARE(view(2).document()->characterCount() - 1, view(2).map().length());
        const QRectF drawn = view(2).rectsOf(*view(2).map().toDocument(late)).constFirst();
        QVERIFY(QRectF(view(2).viewport()->rect()).contains(drawn));
    }

    void anotherTextSize_keepsThePlaceInTheText()
    {
        openLong(60);
        view(2).setScrollShare(0.5);
        const TextSpan before = view(2).charactersOnScreen();
        fixture().preferences.setTextPercent(150);
        QTRY_VERIFY2(qAbs(view(2).charactersOnScreen().start - before.start) < 60,
            qPrintable(QString::number(view(2).charactersOnScreen().start)));
        QVERIFY(view(2).charactersOnScreen().length() < before.length());
    }

    void anotherWidth_keepsThePlaceInTheText()
    {
        openLong(60);
        view(2).setScrollShare(0.5);
        const TextSpan before = view(2).charactersOnScreen();
        fixture().columns.setWidths({0, 0, 700});
        QTRY_VERIFY(qAbs(view(2).charactersOnScreen().start - before.start) < 60);
        QVERIFY(qAbs(view(2).scrollShare() - 0.5) < 0.02);
    }

    void paragraphsOnScreen_areThoseInSight_whereverItIsScrolledAndHoweverWide_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("percent");
        QTest::newRow("wide") << 700 << 100;
        QTest::newRow("narrow") << 300 << 100;
        QTest::newRow("large type") << 500 << 200;
    }

    void paragraphsOnScreen_areThoseInSight_whereverItIsScrolledAndHoweverWide()
    {
        QFETCH(int, width);
        QFETCH(int, percent);
        openLong(40);
        fixture().columns.setWidths({0, 0, width});
        fixture().preferences.setTextPercent(percent);
        QTRY_VERIFY(view(2).isFilled());
        const QScrollBar &bar = *view(2).verticalScrollBar();
        for (int y = 0; y <= bar.maximum(); y += 7) { // also where nothing is drawn
            view(2).verticalScrollBar()->setValue(y);
            const QRectF screen(0, y, 1, view(2).viewport()->height());
            QVERIFY2(coversAll(view(2), screen), qPrintable(QString::number(y)));
        }
    }

    void anotherTheme_recoloursTheTextThatIsThere()
    {
        openLong(60);
        view(2).setScrollShare(0.5);
        const QSignalSpy set(&view(2), &ArticleView::pageSet);
        fixture().preferences.setTheme(ThemeChoice::Sepia);
        const QTextBlock byline = view(2).document()->findBlockByNumber(1);
        QCOMPARE(byline.begin().fragment().charFormat().foreground().color(),
            fixture().theme.theme().soft);
        QCOMPARE(set.count(), 0);
        QVERIFY(qAbs(view(2).scrollShare() - 0.5) < 0.02);
    }

    void measure_staysComfortable()
    {
        fixture().columns.setWidths({1400, 0});
        const double em = view(0).typography().em;
        QVERIFY(view(0).viewport()->width() <= 43 * em);
        QVERIFY(view(0).sideMargin() > 100);
    }

    void narrowestColumn_holds18Syllables_data()
    {
        QTest::addColumn<int>("percent");
        QTest::newRow("small") << 67;
        QTest::newRow("standard") << 100;
        QTest::newRow("large") << 200;
    }

    void narrowestColumn_holds18Syllables()
    {
        QFETCH(const int, percent);
        fixture().preferences.setTextPercent(percent);
        fixture().columns.setWidths({1, 0});
        const double text = view(0).viewport()->width() - 2 * view(0).document()->documentMargin();
        QVERIFY(text >= 18 * view(0).typography().em);
        QVERIFY(text < 19 * view(0).typography().em);
    }

    void contextMenu_copiesWithSource_andShowsWhatWasLeftOut()
    {
        QContextMenuEvent event(
            QContextMenuEvent::Keyboard, QPoint(40, 40), view(0).mapToGlobal(QPoint(40, 40)));
        QApplication::sendEvent(view(0).viewport(), &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QAction *leftOut = menu->actions().constLast();
        QVERIFY(leftOut->isCheckable() && !leftOut->isChecked());
        leftOut->trigger();
        QVERIFY(view(0).isLeftOutShown());
        QApplication::clipboard()->clear();
        menu->actions().at(menu->actions().size() - 3)->trigger();
        QVERIFY(QApplication::clipboard()->text().endsWith(u"— 예시일보, “첫 제목”"_s));
        menu->close();
    }

    void leftPlace_isUnmarked()
    {
        fixture().focus.goTo({fixture().session.articleAt(0), {0, {0, 3}}});
        QVERIFY(view(0).markedPlace());
        fixture().focus.release();
        QVERIFY(!view(0).markedPlace());
    }

    void selectedTime_veilsTheRest()
    {
        const QImage before = view(1).grab().toImage();
        fixture().focus.setTimeFilter(timeRangeOf(u"2024-01-26"_s));
        QVERIFY(view(1).grab().toImage() != before);
        fixture().focus.setTimeFilter(std::nullopt);
        QVERIFY(view(1).grab().toImage() == before);
    }

    void copyWithSource_namesTheArticle()
    {
        view(0).setTextCursor(view(0).document()->find(u"평택에 왔다"_s));
        view(0).copyWithSource();
        QCOMPARE(QApplication::clipboard()->text(), u"평택에 왔다\n\n— 예시일보, “첫 제목”"_s);
    }

    void screenReader_getsTextAndWhatItNames()
    {
        QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(&view(0));
        QCOMPARE(reader->text(QAccessible::Name), u"예시일보: 첫 제목"_s);
        QCOMPARE(reader->role(), QAccessible::Document);
        QVERIFY(reader->state().readOnly);
        QAccessibleTextInterface *text = reader->textInterface();
        QVERIFY(text);
        QCOMPARE(text->text(0, -1), view(0).toPlainText());
        const int name = view(0).document()->find(u"삼성전자"_s).selectionStart();
        int start = -1;
        int end = -1;
        QCOMPARE(text->attributes(name + 1, &start, &end),
            u"entity-type:organisation;entity-name:삼성전자;"_s);
        QCOMPARE(start, name);
        QCOMPARE(end, name + 4);
        QCOMPARE(text->attributes(name + 5, &start, &end), QString());
        QCOMPARE(start, name + 4);
        QCOMPARE(text->attributes(name - 2, &start, &end), u"time:January 26\\, 2024;"_s);
        const QRect drawn = text->characterRect(name);
        QCOMPARE(text->offsetAtPoint(drawn.center()), name);
        text->setSelection(0, name, name + 4);
        QCOMPARE(view(0).textCursor().selectedText(), u"삼성전자"_s);
    }

    void summary_isLabelled_outsideTheText()
    {
        Article article;
        article.title = u"제목"_s;
        article.blocks = {{BlockKind::Summary, u"간추린 글"_s}, {BlockKind::Paragraph, u"본문"_s}};
        fixture().session.addArticle(article);
        QCOMPARE(view(2).toPlainText(), u"제목\n1 min read\n간추린 글\n본문"_s);
        QAccessibleTextInterface *text
            = QAccessible::queryAccessibleInterface(&view(2))->textInterface();
        int start = -1;
        int end = -1;
        const int summary = view(2).document()->find(u"간추린"_s).selectionStart();
        QCOMPARE(text->attributes(summary, &start, &end), u"section:Summary;"_s);
        const int body = view(2).document()->find(u"본문"_s).selectionStart();
        QCOMPARE(text->attributes(body, &start, &end), QString());
    }

    void leftOutText_isShownOnRequest()
    {
        Article article;
        article.title = u"제목"_s;
        article.blocks = {{BlockKind::Paragraph, u"본문"_s}};
        article.leftOut = {{LeftOutReason::Copyright, u"무단 전재 금지"_s, 1}};
        fixture().session.addArticle(article);
        QVERIFY(!view(2).toPlainText().contains(u"무단"_s));
        view(2).setLeftOutShown(true);
        QVERIFY(view(2).toPlainText().endsWith(u"Left out: copyright line\n무단 전재 금지"_s));
        view(2).setLeftOutShown(false);
        QVERIFY(!view(2).toPlainText().contains(u"무단"_s));
    }

private:
    [[nodiscard]] ColumnFixture &fixture() { return *m_fixture; }
    [[nodiscard]] ArticleView &view(int row) { return m_fixture->view(row); }

    ArticleId openLong(int paragraphs)
    {
        const ArticleId id = fixture().open(u"견본뉴스"_s, u"긴 글"_s, longText(paragraphs));
        if (!QTest::qWaitFor([this] { return view(2).isFilled(); }))
            QTest::qFail("the article does not fill", __FILE__, __LINE__);
        return id;
    }

    void click(int row, const QString &words)
    {
        QTest::mouseClick(view(row).viewport(), Qt::LeftButton, {}, fixture().pointOn(row, words));
    }

    std::unique_ptr<ColumnFixture> m_fixture;
};

QObject *makeTestArticleView()
{
    return new TestArticleView;
}

#include "tst_articleview.moc"
