// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots/desk.h"
#include "screenshots/picturetest.h"
#include "shell/translator.h"
#include "support/comparedstory.h"
#include "support/coveredstory.h"
#include "widgets/article/articlecolumn.h"
#include "widgets/article/articlecolumns.h"
#include "widgets/article/articleview.h"
#include "widgets/article/columnfollowing.h"
#include "widgets/common/checkboxstyle.h"
#include "widgets/common/correctionacts.h"
#include "widgets/compare/comparisonview.h"
#include "widgets/compare/coverageview.h"
#include "widgets/corrections/correctionsdialog.h"
#include "widgets/corrections/formsdialog.h"
#include "widgets/corrections/mergedialog.h"
#include "widgets/dates/datecard.h"
#include "widgets/entities/entitylistview.h"
#include "widgets/entities/entitypanel.h"
#include "widgets/library/librarypanel.h"
#include "widgets/timeline/timelinepanel.h"

#include <QApplication>
#include <QFontInfo>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi {

using test::Desk;
using test::differenceToGolden;

namespace {

constexpr QSize wide{1440, 800};

EntityId named(const ReadingSession &session, const QString &name)
{
    return test::named(session.entities(), name);
}

// With a second spelling, joined for a reason, and two pairs in doubt.
Story doubtful()
{
    Story story = test::threeArticles();
    const auto find = [&story](const QString &name) -> Entity & {
        return *std::ranges::find(story.entities, name, &Entity::name);
    };
    Entity &mayor = find(u"한서윤"_s);
    mayor.forms += {.text = u"한 시장"_s, .article = ArticleId{1}, .count = 2};
    mayor.forms += {.text = u"서윤"_s, .article = ArticleId{3}, .count = 1};
    mayor.links = {{.form = u"한 시장"_s,
                       .other = u"한서윤"_s,
                       .rule = LinkRule::SurnameAndTitle,
                       .evidence = u"시장"_s},
        {.form = u"서윤"_s,
            .other = u"한서윤"_s,
            .rule = LinkRule::PartOfName,
            .article = ArticleId{3}}};
    story.suggestions
        = {{.entity = find(u"해든건설"_s).id,
               .other = find(u"물결도서관"_s).id,
               .link = {.form = u"해든건설"_s, .other = u"물결도서관"_s, .rule = LinkRule::Alias}},
            {.entity = find(u"바다시"_s).id,
                .other = find(u"누리집 지도"_s).id,
                .link = {.form = u"바다시"_s,
                    .other = u"누리집 지도"_s,
                    .rule = LinkRule::ShortForm,
                    .article = ArticleId{2}}}};
    return story;
}

// Of main(), which outlives the tests.
Translator *translator = nullptr;

void speak(const QString &language)
{
    translator->speak(language);
}

// In the first column the last date has two readings and hangs on the first.
Story storyOfAnUnsureDate()
{
    Story story = test::threeArticles();
    QList<TimeExpression> &times = story.articles[0].analysis.times;
    times.last().otherValue = u"2023-03-14"_s;
    times.last().grounds = {.basis = TimeBasis::Text,
        .rule = TimeRule::Nearest,
        .anchor = times.first().value,
        .anchorWords = BlockSpan{times.first().block, times.first().span}};
    return story;
}

} // namespace

// Few pictures, one a state that matters; what each shows is in its name.
class TestScreenshots final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin).*"_s)); }
    void themes_data();
    void themes();
    void hoveredName_isLitEverywhere();
    void pinnedName_isLitEverywhere();
    void selectedTime_dimsTheRest();
    void goneToSentence_isMarked();
    void sentenceAskedAbout_isJoined_orNotFound_data();
    void sentenceAskedAbout_isJoined_orNotFound();
    void leftOutText_isShownFaded();
    void largeText_isNotCut();
    void narrowWindow_scrollsSideways();
    void serifTypeAndOpenLines_areSetWell();
    void nothingOpen_saysHowToBegin();
    void selectedNames_areTold();
    void suggestions_areAskedAtTheFoot_data();
    void suggestions_areAskedAtTheFoot();
    void comparison_isListed_data();
    void comparison_isListed();
    void coverage_isATable_data();
    void coverage_isATable();
    void disagreements_areMarked_data();
    void disagreements_areMarked();
    void library_isListed_data();
    void library_isListed();
    void dialogs_data();
    void dialogs();
    void dateCards_data();
    void dateCards();
    void datesUnsureAndCorrected_lookSo();
    void timelines_data();
    void timelines();

private:
    void compare(Desk &desk, const QString &name);
    void compareWidget(QWidget &widget, const QString &name);
};

void TestScreenshots::compare(Desk &desk, const QString &name)
{
    const QString difference = differenceToGolden(desk.picture(), name);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void TestScreenshots::compareWidget(QWidget &widget, const QString &name)
{
    const QString difference = differenceToGolden(widget.grab().toImage(), name);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void TestScreenshots::initTestCase()
{
    QVERIFY2(
        QFontMetrics(QApplication::font()).inFont(u'한'), "no Korean font: install fonts-nanum");
}

void TestScreenshots::themes_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
    QTest::newRow("sepia") << ThemeChoice::Sepia;
    QTest::newRow("high-contrast") << ThemeChoice::HighContrast;
}

void TestScreenshots::themes()
{
    QFETCH(ThemeChoice, theme);
    Desk desk(wide, test::threeArticles());
    desk.preferences.setTheme(theme);
    compare(desk, u"theme-"_s + QString::fromLatin1(QTest::currentDataTag()));
}

void TestScreenshots::hoveredName_isLitEverywhere()
{
    Desk desk(wide, test::threeArticles());
    desk.focus.setHovered(named(desk.session, u"한서윤"_s));
    compare(desk, u"hovered-name"_s);
}

void TestScreenshots::pinnedName_isLitEverywhere()
{
    Desk desk(wide, test::threeArticles());
    desk.preferences.setTheme(ThemeChoice::Dark);
    desk.focus.togglePinned(named(desk.session, u"물결도서관"_s));
    compare(desk, u"pinned-name-dark"_s);
}

void TestScreenshots::selectedTime_dimsTheRest()
{
    Desk desk(wide, test::threeArticles());
    desk.focus.setTimeFilter(timeRangeOf(u"2024-01-25/2024-01-26"_s));
    compare(desk, u"selected-time"_s);
}

void TestScreenshots::goneToSentence_isMarked()
{
    Desk desk(wide, test::threeArticles());
    (void)desk.picture();
    desk.focus.goTo({.article = ArticleId{2}, .where = {1, {0, 24}}});
    compare(desk, u"gone-to-sentence"_s);
}

void TestScreenshots::sentenceAskedAbout_isJoined_orNotFound_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("ko-light") << u"ko"_s << ThemeChoice::Light;
    QTest::newRow("en-dark") << u"en"_s << ThemeChoice::Dark;
}

// While columns follow one another, so that the locks are there; the second is shut.
void TestScreenshots::sentenceAskedAbout_isJoined_orNotFound()
{
    QFETCH(QString, language);
    QFETCH(ThemeChoice, theme);
    speak(language);
    Desk desk(wide, test::threeArticles());
    desk.preferences.setTheme(theme);
    desk.preferences.setColumnsFollow(true);
    desk.panes.columns().following().setLocked(ArticleId{2}, true);
    (void)desk.picture();
    desk.focus.compareAt({.article = ArticleId{1}, .where = {0, {0, 31}}},
        {{.article = ArticleId{2}, .where = {1, {0, 20}}}});
    compare(desk, u"beside-"_s + QString::fromLatin1(QTest::currentDataTag()));
    speak(u"ko"_s);
}

void TestScreenshots::leftOutText_isShownFaded()
{
    Desk desk(wide, test::threeArticles());
    for (ArticleView *view : desk.panes.findChildren<ArticleView *>())
        view->setLeftOutShown(true);
    compare(desk, u"left-out-text"_s);
}

void TestScreenshots::largeText_isNotCut()
{
    Desk desk(wide, test::threeArticles());
    desk.preferences.setTextPercent(200);
    compare(desk, u"large-text"_s);
}

void TestScreenshots::narrowWindow_scrollsSideways()
{
    Desk desk({900, 640}, test::threeArticles());
    compare(desk, u"narrow-window"_s);
}

void TestScreenshots::serifTypeAndOpenLines_areSetWell()
{
    Desk desk(wide, test::threeArticles());
    desk.preferences.setTypeface(Typeface::Serif);
    desk.preferences.setLineSpacing(2.0);
    compare(desk, u"serif-open"_s);
}

void TestScreenshots::nothingOpen_saysHowToBegin()
{
    Desk desk(wide, {});
    compare(desk, u"nothing-open"_s);
}

void TestScreenshots::selectedNames_areTold()
{
    Desk desk(wide, doubtful());
    QVERIFY(QTest::qWaitForWindowActive(&desk.panes)); // the current row is framed only then
    auto *list = desk.panes.findChild<EntityListView *>();
    for (const QString &name : {u"한서윤"_s, u"물결도서관"_s})
        list->selectionModel()->setCurrentIndex(
            list->rowOf(named(desk.session, name)), QItemSelectionModel::Select);
    desk.focus.togglePinned(named(desk.session, u"바다시"_s));
    (void)desk.picture();
    compareWidget(desk.panes.names(), u"names-selected"_s);
}

void TestScreenshots::suggestions_areAskedAtTheFoot_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
}

void TestScreenshots::suggestions_areAskedAtTheFoot()
{
    QFETCH(ThemeChoice, theme);
    Desk desk(wide, doubtful());
    desk.preferences.setTheme(theme);
    desk.panes.findChild<QToolButton *>(u"suggestionsHead"_s)->click();
    (void)desk.picture();
    compareWidget(
        desk.panes.names(), u"names-suggested-"_s + QString::fromLatin1(QTest::currentDataTag()));
}

void TestScreenshots::comparison_isListed_data()
{
    suggestions_areAskedAtTheFoot_data();
}

void TestScreenshots::comparison_isListed()
{
    QFETCH(ThemeChoice, theme);
    Desk desk(wide, test::comparedStory());
    desk.preferences.setTheme(theme);
    desk.panes.side().setCurrentIndex(1);
    auto *list = desk.panes.findChild<ComparisonView *>();
    list->setExpanded(list->model()->index(0, 0), true);
    compare(desk, u"differences-"_s + QString::fromLatin1(QTest::currentDataTag()));
    compareWidget(desk.panes.side(), u"compare-"_s + QString::fromLatin1(QTest::currentDataTag()));
}

void TestScreenshots::coverage_isATable_data()
{
    dialogs_data();
}

void TestScreenshots::coverage_isATable()
{
    QFETCH(QString, language);
    QFETCH(ThemeChoice, theme);
    speak(language);
    Desk desk({1100, 700}, test::coveredStory());
    desk.preferences.setTheme(theme);
    desk.panes.lower().setCurrentIndex(1);
    auto *table = desk.panes.findChild<CoverageView *>();
    table->setCurrentIndex(table->model()->index(0, 1));
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    (void)desk.picture();
    compareWidget(desk.panes.lower(), u"coverage-"_s + name);
    desk.panes.findChild<QToolButton *>(u"coverageNames"_s)->click();
    (void)desk.picture();
    compareWidget(desk.panes.lower(), u"coverage-names-"_s + name);
    speak(u"ko"_s);
}

// A bracket on the timeline, a sign beside the name, steps in the list, sources in the text.
void TestScreenshots::disagreements_areMarked_data()
{
    suggestions_areAskedAtTheFoot_data();
}

void TestScreenshots::disagreements_areMarked()
{
    QFETCH(ThemeChoice, theme);
    Desk desk(wide, test::disagreeing());
    desk.preferences.setTheme(theme);
    desk.preferences.setSourcesShown(true);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    compare(desk, u"disagreements-"_s + name);
    desk.panes.side().setCurrentIndex(1);
    (void)desk.picture();
    compareWidget(desk.panes.side(), u"ladder-"_s + name);
}

void TestScreenshots::library_isListed_data()
{
    dialogs_data();
}

// The stories beside the columns; then, with the filters, what was found.
void TestScreenshots::library_isListed()
{
    QFETCH(QString, language);
    QFETCH(ThemeChoice, theme);
    speak(language);
    Desk desk(wide, test::threeArticles());
    desk.preferences.setTheme(theme);
    test::fillLibrary(desk.listing);
    desk.panes.setLibraryShown(true);
    (void)desk.picture();
    QApplication::focusWidget()->clearFocus(); // no caret that blinks
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    compare(desk, u"library-stories-"_s + name);
    LibraryPanel &panel = desk.panes.library();
    panel.showTab(LibraryPanel::Feeds);
    (void)desk.picture();
    compareWidget(panel, u"library-feeds-"_s + name);
    panel.showTab(LibraryPanel::Articles);
    panel.findChild<QToolButton *>(u"libraryFiltering"_s)->click();
    (void)desk.picture();
    compareWidget(panel, u"library-articles-"_s + name);
    speak(u"ko"_s);
}

void TestScreenshots::dialogs_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("ko-light") << u"ko"_s << ThemeChoice::Light;
    QTest::newRow("en-dark") << u"en"_s << ThemeChoice::Dark;
}

void TestScreenshots::dialogs()
{
    QFETCH(QString, language);
    QFETCH(ThemeChoice, theme);
    speak(language);
    Desk desk(wide, doubtful());
    desk.preferences.setTheme(theme);
    const auto entity
        = [&desk](const QString &name) { return *desk.session.entity(named(desk.session, name)); };
    const ReadingContext context{desk.session, desk.focus, desk.preferences, desk.theme, desk.undo};
    correct(context, merging(entity(u"바다시"_s), entity(u"물결도서관"_s)));
    correct(context, hiding(entity(u"누리집 지도"_s)), CorrectionScope::Always);
    correct(context, hidingMention(desk.session.articles().first().article, {0, {0, 3}}));
    Story story = desk.session.story();
    story.unplaced = {0};
    desk.session.applyStory(story);
    CorrectionsDialog corrections(context);
    FormsDialog forms(entity(u"한서윤"_s), desk.session);
    MergeDialog merge({entity(u"한서윤"_s), entity(u"물결도서관"_s)}, {});
    for (QDialog *dialog : std::initializer_list<QDialog *>{&corrections, &forms, &merge}) {
        dialog->setPalette(paletteFor(desk.theme.theme()));
        dialog->show();
        QTest::qWait(0);
        compareWidget(
            *dialog, dialog->objectName() + u'-' + QString::fromLatin1(QTest::currentDataTag()));
    }
    speak(u"ko"_s);
}

void TestScreenshots::dateCards_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("editor");
    QTest::newRow("light") << ThemeChoice::Light << u"ko"_s << true;
    QTest::newRow("dark") << ThemeChoice::Dark << u"ko"_s << false;
    QTest::newRow("english") << ThemeChoice::Light << u"en"_s << true;
}

void TestScreenshots::dateCards()
{
    QFETCH(ThemeChoice, theme);
    QFETCH(QString, language);
    QFETCH(bool, editor);
    Desk desk({900, 640}, storyOfAnUnsureDate());
    desk.preferences.setTheme(theme);
    speak(language);
    (void)desk.picture();
    auto &view = desk.panes.columns().columnAt(0)->view();
    view.explainTime(TimeMark(view.marks().timesIn({0, view.map().length()}).back()));
    desk.panes.findChild<DateCard *>()->setEditorShown(editor);
    QApplication::focusWidget()->clearFocus(); // no caret that blinks
    compare(desk, u"date-card-"_s + QString::fromLatin1(QTest::currentDataTag()));
    speak(u"ko"_s);
}

void TestScreenshots::datesUnsureAndCorrected_lookSo()
{
    Story story = storyOfAnUnsureDate();
    story.articles[0].analysis.times[0].grounds.basis = TimeBasis::Reader;
    Desk desk({900, 640}, story);
    compare(desk, u"dates-unsure-and-corrected"_s);
}

void TestScreenshots::timelines_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::newRow("one-item") << QStringList{u"2024-01-26"_s};
    QTest::newRow("all-at-one-instant") << QStringList(30, u"2024-01-26T09:00"_s);
    QTest::newRow("a-hundred-years") << QStringList{u"1924-05-05"_s, u"2024-01-26"_s};
    QTest::newRow("imprecise") << QStringList{
        u"2023"_s, u"2023-06"_s, u"2024-H1"_s, u"2024-01-20/.."_s};
}

void TestScreenshots::timelines()
{
    QFETCH(QStringList, values);
    Desk desk({1000, 560}, test::telling(values));
    (void)desk.picture();
    const QImage timeline = desk.panes.timeline().grab().toImage();
    const QString difference = differenceToGolden(
        timeline, u"timeline-"_s + QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

} // namespace naranhi

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setStyle(new naranhi::CheckBoxStyle(u"Fusion"_s));
    QApplication::setFont(QFont(u"NanumGothic"_s, 10));
    naranhi::Translator translator;
    naranhi::translator = &translator;
    naranhi::speak(u"ko"_s);
    naranhi::TestScreenshots tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "tst_screenshots.moc"
