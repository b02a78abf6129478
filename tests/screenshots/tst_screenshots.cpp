// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots/desk.h"
#include "screenshots/picturetest.h"
#include "shell/translator.h"
#include "widgets/article/articleview.h"
#include "widgets/timeline/timelinepanel.h"

#include <QApplication>
#include <QFontInfo>
#include <QTest>

using namespace Qt::StringLiterals;

namespace naranhi {

using test::Desk;
using test::differenceToGolden;

namespace {

constexpr QSize wide{1440, 800};

EntityId named(const ReadingSession &session, const QString &name)
{
    for (const Entity &entity : session.entities()) {
        if (entity.name == name)
            return entity.id;
    }
    return EntityId::None;
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
    void leftOutText_isShownFaded();
    void largeText_isNotCut();
    void narrowWindow_scrollsSideways();
    void serifTypeAndOpenLines_areSetWell();
    void nothingOpen_saysHowToBegin();
    void timelines_data();
    void timelines();

private:
    void compare(Desk &desk, const QString &name);
};

void TestScreenshots::compare(Desk &desk, const QString &name)
{
    const QString difference = differenceToGolden(desk.picture(), name);
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
    QApplication::setStyle(u"Fusion"_s);
    QApplication::setFont(QFont(u"NanumGothic"_s, 10));
    naranhi::Translator translator;
    translator.speak(u"ko"_s);
    naranhi::TestScreenshots tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "tst_screenshots.moc"
