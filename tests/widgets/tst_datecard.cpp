// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnfixture.h"
#include "support/warnings.h"
#include "widgets/article/articleview.h"
#include "widgets/dates/cardplace.h"
#include "widgets/dates/datecard.h"
#include "widgets/dates/dategrounds.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace naranhi;
using namespace naranhi::test;
using namespace Qt::StringLiterals;

class TestDateCard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_fixture = std::make_unique<ColumnFixture>();
        m_id = fixture().open(u"예시일보"_s,
            u"첫 제목"_s,
            {u"{2024년 1월 26일|2024-01-26} [올트먼]이 왔다."_s,
                u"{25일|2024-01-25}에 떠난다. {지난해|2023}와 같다."_s});
        fixture().analyse();
        fixture().session.setPublication(m_id,
            {.value = u"2024-01-27"_s, .basis = DateBasis::Inferred, .rule = {}, .evidence = {}});
        fixture().show();
    }

    void cleanup() { m_fixture.reset(); }

    void clickOnADate_opensItsCard_andEscGivesTheKeyboardBack()
    {
        view().setFocus();
        QVERIFY(open(u"25일"_s));
        QCOMPARE(text(u"dateWords"_s), u"“25일”"_s);
        QCOMPARE(text(u"dateMeaning"_s), u"January 25, 2024"_s);
        QVERIFY(card()->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(fixture().focus.pinned().isEmpty());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!card());
        QVERIFY(view().hasFocus());
    }

    void enterAtTheCaret_opensTheCard()
    {
        view().setFocus();
        QTextCursor caret = view().document()->find(u"25일"_s);
        caret.setPosition(caret.selectionStart());
        view().setTextCursor(caret);
        QTest::keyClick(&view(), Qt::Key_Return);
        QVERIFY(card());
    }

    void goingElsewhere_closesIt_andAnotherDateTakesItsPlace()
    {
        QVERIFY(open(u"25일"_s));
        QVERIFY(open(u"지난해"_s));
        QCOMPARE(text(u"dateWords"_s), u"“지난해”"_s);
        QCOMPARE(fixture().columns.findChildren<DateCard *>().size(), 1);
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, fixture().pointOn(0, u"왔다"_s));
        QTRY_VERIFY(!card());
    }

    void closingTheArticle_closesIt()
    {
        QVERIFY(open(u"25일"_s));
        fixture().session.takeArticle(m_id);
        QTRY_VERIFY(!card());
    }

    void grounds_areSaid_data()
    {
        QTest::addColumn<TimeGrounds>("grounds");
        QTest::addColumn<QString>("anchor");
        QTest::addColumn<QString>("rule");
        QTest::newRow("absolute") << TimeGrounds{} << QString() << u"The words say all of it."_s;
        QTest::newRow("publication")
            << TimeGrounds{TimeBasis::Publication, TimeRule::Past, u"2024-01-27"_s}
            << u"Counts from January 27, 2024, when the article was published (inferred)."_s
            << u"The last one before: the sentence tells of the past."_s;
        QTest::newRow("text") << TimeGrounds{TimeBasis::Text,
            TimeRule::SamePeriod,
            u"2024-01-26"_s,
            BlockSpan{0, {0, 12}}}
                              << u"Counts from January 26, 2024, named by “2024년 1월 26일” in "
                                 "paragraph 1."_s
                              << u"What the words leave out is the same as there."_s;
        QTest::newRow("reader") << TimeGrounds{TimeBasis::Reader, TimeRule::Counted, u"2024-02"_s}
                                << u"Counts from February 2024, which you set."_s
                                << u"The words say how far it is from there."_s;
    }

    void grounds_areSaid()
    {
        QFETCH(TimeGrounds, grounds);
        QFETCH(QString, anchor);
        QFETCH(QString, rule);
        retell(1, [&](TimeExpression &time) { time.grounds = grounds; });
        QVERIFY(open(u"25일"_s));
        QCOMPARE(text(u"dateAnchorText"_s), anchor);
        QCOMPARE(text(u"dateRule"_s), rule);
        QVERIFY(card()->accessibleDescription().contains(rule));
        QCOMPARE(
            part<QToolButton>(u"dateGoToAnchor"_s)->isVisible(), grounds.anchorWords.has_value());
    }

    void anchorWithAPlace_canBeGoneTo()
    {
        const BlockSpan named{0, {0, 12}};
        retell(1, [&](TimeExpression &time) {
            time.grounds = {TimeBasis::Text, TimeRule::Past, u"2024-01-26"_s, named};
        });
        QVERIFY(open(u"25일"_s));
        part<QToolButton>(u"dateGoToAnchor"_s)->click();
        QCOMPARE(fixture().focus.current(), std::optional(TextPlace{m_id, named}));
        QTRY_VERIFY(!card());
    }

    void otherReading_isOffered_andCanBeChosenAndTakenBack()
    {
        QVERIFY(open(u"지난해"_s));
        QVERIFY(!part<QPushButton>(u"dateUseOther"_s)->isVisible());
        retell(1, [](TimeExpression &time) { time.otherValue = u"2024-02-25"_s; });
        QVERIFY(open(u"25일"_s));
        QCOMPARE(text(u"dateMeaning"_s), u"January 25, 2024?"_s);
        QCOMPARE(text(u"dateOther"_s), u"It could also be February 25, 2024."_s);
        part<QPushButton>(u"dateUseOther"_s)->click();
        QCOMPARE(fixture().session.corrections().size(), 1);
        const auto act = std::get<SetTimeValue>(fixture().session.corrections().first().act);
        QCOMPARE(act.value, u"2024-02-25"_s);
        QCOMPARE(act.place.exact, u"25일"_s);
        fixture().undo.undo();
        QVERIFY(fixture().session.corrections().isEmpty());
    }

    void typedDate_isJudgedAtEveryLetter()
    {
        QVERIFY(open(u"25일"_s));
        QVERIFY(!card()->isEditorShown());
        part<QPushButton>(u"dateChange"_s)->click();
        auto *field = part<QLineEdit>(u"dateValue"_s);
        QVERIFY(field->hasFocus());
        QCOMPARE(field->text(), u"2024-01-25"_s);
        QVERIFY(!part<QPushButton>(u"dateSetValue"_s)->isEnabled());
        field->setText(u"2024-02-30"_s);
        QCOMPARE(text(u"dateValueSays"_s), u"There is no such date."_s);
        QCOMPARE(field->accessibleDescription(), u"There is no such date."_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(fixture().session.corrections().isEmpty());
        field->setText(u"2024.2.25"_s);
        QCOMPARE(text(u"dateValueSays"_s), u"February 25, 2024"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(std::get<SetTimeValue>(fixture().session.corrections().first().act).value,
            u"2024-02-25"_s);
    }

    void correctionThatArrived_isShown_andCanBeTakenBack()
    {
        QVERIFY(open(u"25일"_s));
        QVERIFY(!part<QPushButton>(u"dateReset"_s)->isVisible());
        part<QPushButton>(u"dateChange"_s)->click();
        part<QLineEdit>(u"dateValue"_s)->setText(u"2024-03"_s);
        part<QPushButton>(u"dateSetValue"_s)->click();
        retell(1, [](TimeExpression &time) {
            time.value = u"2024-03"_s;
            time.grounds.basis = TimeBasis::Reader;
        });
        QCOMPARE(text(u"dateMeaning"_s), u"March 2024"_s);
        QCOMPARE(text(u"dateAnchorText"_s), u"You set this date."_s);
        QVERIFY(text(u"dateAnchorSays"_s).isEmpty()); // it counts from nothing: no fault
        part<QLineEdit>(u"dateValue"_s)->setText(u"2024-04"_s);
        part<QPushButton>(u"dateSetValue"_s)->click();
        QCOMPARE(fixture().session.corrections().size(), 1); // the latest stands for all
        part<QPushButton>(u"dateReset"_s)->click();
        QVERIFY(fixture().session.corrections().isEmpty());
        fixture().undo.undo();
        QCOMPARE(std::get<SetTimeValue>(fixture().session.corrections().first().act).value,
            u"2024-04"_s);
    }

    void anchor_isChosenFromTheTextOrTyped()
    {
        retell(1, [](TimeExpression &time) {
            time.grounds = {TimeBasis::Publication, TimeRule::Past, u"2024-01-27"_s};
        });
        QVERIFY(open(u"25일"_s));
        card()->setEditorShown(true);
        auto *anchors = part<QComboBox>(u"dateAnchor"_s);
        QVERIFY(anchors->isVisible());
        QCOMPARE(anchors->currentText(), u"January 27, 2024 (published)"_s);
        QCOMPARE(anchors->itemText(1), u"January 26, 2024 (2024년 1월 26일)"_s);
        auto *set = part<QPushButton>(u"dateSetAnchor"_s);
        QVERIFY(!set->isEnabled());
        anchors->setEditText(u"2월"_s);
        QVERIFY(!set->isEnabled());
        QCOMPARE(text(u"dateAnchorSays"_s), u"The year is missing. Write it first: 2024-01-25."_s);
        anchors->setCurrentIndex(1);
        set->click();
        QCOMPARE(std::get<SetTimeAnchor>(fixture().session.corrections().first().act).anchor,
            u"2024-01-26"_s);
        anchors->setEditText(u"2024-02-01"_s);
        set->click();
        QCOMPARE(fixture().session.corrections().size(), 1);
        QCOMPARE(std::get<SetTimeAnchor>(fixture().session.corrections().first().act).anchor,
            u"2024-02-01"_s);
    }

    void wholeDate_countsFromNothing()
    {
        QVERIFY(open(u"2024년 1월 26일"_s));
        card()->setEditorShown(true);
        QVERIFY(!part<QComboBox>(u"dateAnchor"_s)->isVisible());
    }

    void tab_staysInside()
    {
        QVERIFY(open(u"25일"_s));
        card()->setEditorShown(true);
        QSet<QWidget *> visited;
        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QVERIFY(card()->isAncestorOf(QApplication::focusWidget()));
            visited += QApplication::focusWidget();
        }
        QVERIFY(visited.size() >= 3);
    }

    void screenReader_meetsADialog()
    {
        QVERIFY(open(u"25일"_s));
        QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(card());
        QCOMPARE(reader->role(), QAccessible::Dialog);
        QCOMPARE(reader->text(QAccessible::Name), u"25일: January 25, 2024"_s);
    }

    void marksOfDates_tellHowSureTheyAre()
    {
        const QImage found = view().grab().toImage();
        retell(1, [](TimeExpression &time) { time.otherValue = u"2024-02-25"_s; });
        const QImage unsure = view().grab().toImage();
        retell(1, [](TimeExpression &time) {
            time.otherValue.clear();
            time.grounds.basis = TimeBasis::Reader;
        });
        const QImage corrected = view().grab().toImage();
        QVERIFY(found != unsure);
        QVERIFY(found != corrected);
        QVERIFY(unsure != corrected);
    }

    void linesOfATime_sayWhatElseItMayBe()
    {
        TimeExpression time{.block = 0, .span = {0, 3}, .value = u"2024-01-25"_s};
        QCOMPARE(timeLines(time, u"25일"_s, QLocale(u"en"_s)), QStringList{u"January 25, 2024"_s});
        time.otherValue = u"2024-02-25"_s;
        time.grounds.basis = TimeBasis::Reader;
        QCOMPARE(timeLines(time, u"25일"_s, QLocale(u"en"_s)),
            QStringList({u"January 25, 2024?"_s,
                u"It could also be February 25, 2024."_s,
                u"Corrected by you"_s}));
        time.value.clear();
        QCOMPARE(timeLines(time, u"25일"_s, QLocale(u"en"_s)).constFirst(), u"25일"_s);
    }

    void cardPlaces_data()
    {
        QTest::addColumn<QRect>("around");
        QTest::addColumn<QRect>("place");
        QTest::newRow("below") << QRect(100, 100, 30, 10) << QRect(100, 115, 200, 80);
        QTest::newRow("above, at the foot") << QRect(100, 280, 30, 10) << QRect(100, 195, 200, 80);
        QTest::newRow("at the right edge") << QRect(380, 100, 15, 10) << QRect(200, 115, 200, 80);
    }

    void cardPlaces()
    {
        QFETCH(QRect, around);
        QFETCH(QRect, place);
        QCOMPARE(cardPlace(around, {200, 80}, {0, 0, 400, 300}), place);
    }

    void cardPlace_besideWhatIsTooHigh_staysInside()
    {
        const QRect room(0, 0, 400, 100);
        const QRect place = cardPlace({150, 40, 20, 20}, {200, 80}, room);
        QVERIFY(room.contains(place));
        QVERIFY(!place.intersects({150, 40, 20, 20}));
    }

private:
    ColumnFixture &fixture() { return *m_fixture; }
    ArticleView &view() { return fixture().view(0); }
    DateCard *card() { return fixture().columns.findChild<DateCard *>(); }

    template <typename Widget> Widget *part(const QString &name)
    {
        return card()->findChild<Widget *>(name);
    }

    QString text(const QString &name)
    {
        const auto *label = part<QLabel>(name);
        return label->isVisible() ? label->text() : QString();
    }

    bool open(const QString &words)
    {
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, fixture().pointOn(0, words));
        return card() != nullptr;
    }

    // The story comes anew, with one time told otherwise.
    template <typename Change> void retell(int index, Change change)
    {
        Story story = fixture().session.story();
        change(story.articles[0].analysis.times[index]);
        fixture().session.applyStory(story);
    }

    std::unique_ptr<ColumnFixture> m_fixture;
    ArticleId m_id = ArticleId::None;
};

QObject *makeTestDateCard()
{
    return new TestDateCard;
}

#include "tst_datecard.moc"
