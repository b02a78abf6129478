// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/windowfixture.h"
#include "shell/messagebar.h"
#include "shell/windowpanes.h"
#include "sources/epub/bookbuilder.h"
#include "support/warnings.h"
#include "widgets/article/articlecolumns.h"
#include "widgets/common/sessioncommands.h"
#include "widgets/entities/entitypanel.h"
#include "widgets/timeline/timelinepanel.h"
#include "widgets/timeline/timelineview.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QRegularExpression>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

using namespace naranhi;
using namespace naranhi::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int bundledArticles = 5;

QString textFile(const QTemporaryDir &folder, const QString &name, const QString &text)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(name));
    file.write(text.toUtf8());
    return file.fileName();
}

QString shortArticle(const QString &headline)
{
    return headline
        + u"\n\n김가온 기자\n2024-01-26 09:00\n\n"
          "보기전자가 26일 평택에서 새 공장을 열었다. 김한결 보기전자 사장이 이 자리에 "
          "참석했다.\n\n"
          "김한결 사장은 \"전날(25일) 시험을 마쳤다\"고 말했다. 지난해 6월 시작한 공사는 7개월 만에 끝났다.\n"_s;
}

} // namespace

class TestMainWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void firstStart_opensTheBundledStory();
    void pointingAtAName_lightsItUpInEveryPane();
    void clickPins_F3WalksThroughTheColumns_EscLetsGo();
    void draggingOnTheTimeline_dimsWhatLiesOutside();
    void closing_canBeUndone();
    void pasting_makesAnArticle();
    void pastingNothing_saysSo();
    void unreadableFile_isNamedAndTheOthersOpen();
    void filesOpenedTogether_areUndoneTogether();
    void droppedFiles_open();
    void folder_opensItsArticles();
    void givenDate_canBeUndone();
    void window_comesBackAsItWasLeft();
    void correction_isUndoneAndKept();
    void language_changesWhileItRuns();
    void f6_goesRoundThePanes();
    void keysOfHelp_nameEveryShortcut();
    void recentFiles_openAgain();
    void bookOfSeveralArticles_isOneRecentFile();
    void stoppedAnalysis_isSaidAndCanGoOn();
    void orderAndTypesOfNames_comeBack();
    void toolButtons_haveNames();

private:
    std::optional<QTemporaryDir> m_folder;
};

void TestMainWindow::init()
{
    failOnWarnings();
    m_folder.emplace();
}

void TestMainWindow::cleanup()
{
    m_folder.reset();
}

void TestMainWindow::firstStart_opensTheBundledStory()
{
    Run run(*m_folder);
    QVERIFY(run.begin({}, bundledArticles));
    QCOMPARE(run.window.panes().columns().count(), bundledArticles);
    QVERIFY(run.context.session.entities().size() > 5);
    QVERIFY(run.context.session.timeline().size() > 3);
    QVERIFY(run.window.findChild<MessageBar *>()->messages().isEmpty());
}

void TestMainWindow::pointingAtAName_lightsItUpInEveryPane()
{
    Run run(*m_folder);
    QVERIFY(run.begin({}, bundledArticles));
    const EntityId shared = run.sharedEntity(bundledArticles);
    QVERIFY(shared != EntityId::None);
    const QPoint mention = run.mentionIn(0, shared);
    QVERIFY(!mention.isNull());
    auto *list = run.window.findChild<QListView *>(u"entityList"_s);
    auto *timeline = run.window.findChild<TimelineView *>();
    const QImage thirdBefore = run.textOfColumn(2).grab().toImage();
    const QImage listBefore = list->grab().toImage();
    const QImage timelineBefore = timeline->grab().toImage();

    QTest::mouseMove(run.textOfColumn(0).viewport(), mention);

    QCOMPARE(run.context.focus.hovered(), shared);
    QVERIFY(run.textOfColumn(2).grab().toImage() != thirdBefore);
    QVERIFY(list->grab().toImage() != listBefore);
    QVERIFY(timeline->grab().toImage() != timelineBefore);
}

void TestMainWindow::clickPins_F3WalksThroughTheColumns_EscLetsGo()
{
    Run run(*m_folder);
    QVERIFY(run.begin({}, bundledArticles));
    const EntityId shared = run.sharedEntity(bundledArticles);
    QTest::mouseClick(run.textOfColumn(0).viewport(), Qt::LeftButton, {}, run.mentionIn(0, shared));
    QVERIFY(run.context.focus.isPinned(shared));

    QList<int> rows{0}; // the walk begins where the click was
    for (int step = 1; step < run.context.session.entity(shared)->count(); ++step) {
        QTest::keyClick(&run.window, Qt::Key_F3);
        rows += run.context.session.rowOf(run.context.focus.current()->article);
    }
    QVERIFY(std::ranges::is_sorted(rows));
    QCOMPARE(QSet<int>(rows.begin(), rows.end()).size(), bundledArticles);
    QTest::keyClick(&run.window, Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(
        run.context.session.rowOf(run.context.focus.current()->article), rows.at(rows.size() - 2));

    QTest::keyClick(&run.window, Qt::Key_Escape);
    QVERIFY(run.context.focus.pinned().isEmpty());
    const auto left = run.context.focus.current();
    QTest::keyClick(&run.window, Qt::Key_Escape);
    QVERIFY(!run.context.focus.current());
    QTest::keyClick(&run.window, Qt::Key_F3, Qt::ShiftModifier); // goes on from there
    QCOMPARE(
        run.context.session.rowOf(run.context.focus.current()->article), rows.at(rows.size() - 3));
    QVERIFY(run.context.focus.current() != left);
}

void TestMainWindow::draggingOnTheTimeline_dimsWhatLiesOutside()
{
    Run run(*m_folder);
    QVERIFY(run.begin({}, bundledArticles));
    QWidget *viewport = run.window.findChild<TimelineView *>()->viewport();
    const QImage before = run.textOfColumn(0).grab().toImage();
    const int y = viewport->height() - 6;
    const QPoint from(viewport->width() - 60, y);
    const QPoint to(viewport->width() - 10, y);

    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    QTest::mouseMove(viewport, (from + to) / 2);
    QTest::mouseMove(viewport, to);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);

    QVERIFY(run.context.focus.timeFilter());
    const QImage dimmed = run.textOfColumn(0).grab().toImage();
    QVERIFY(dimmed != before);
    QTest::keyClick(&run.window, Qt::Key_Escape);
    QVERIFY(!run.context.focus.timeFilter());
    QVERIFY(run.textOfColumn(0).grab().toImage() != dimmed);
}

void TestMainWindow::closing_canBeUndone()
{
    Run run(*m_folder);
    QVERIFY(run.begin({}, bundledArticles));
    const QString second = run.context.session.articles().at(1).article.title;
    QTest::keyClick(&run.window, Qt::Key_2, Qt::ControlModifier);
    QTest::keyClick(&run.window, Qt::Key_W, Qt::ControlModifier);
    QVERIFY(run.settle(bundledArticles - 1));
    QVERIFY(run.context.session.articles().at(1).article.title != second);

    QTest::keyClick(&run.window, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(run.settle(bundledArticles));
    QCOMPARE(run.context.session.articles().at(1).article.title, second);
}

void TestMainWindow::pasting_makesAnArticle()
{
    Run run(*m_folder);
    const QString path = textFile(*m_folder, u"one.txt"_s, shortArticle(u"공장이 문을 열었다"_s));
    QVERIFY(run.begin({path}, 1));
    QGuiApplication::clipboard()->setText(shortArticle(u"붙여넣은 제목입니다"_s));
    QTest::keyClick(&run.window, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(run.settle(2));
    QCOMPARE(run.context.session.articles().last().article.title, u"붙여넣은 제목입니다"_s);
}

void TestMainWindow::pastingNothing_saysSo()
{
    Run run(*m_folder);
    QVERIFY(run.begin({}, bundledArticles));
    QGuiApplication::clipboard()->clear();
    run.action(u"paste"_s).trigger();
    QCOMPARE(run.window.findChild<MessageBar *>()->messages().size(), 1);
}

void TestMainWindow::unreadableFile_isNamedAndTheOthersOpen()
{
    Run run(*m_folder);
    run.dialogs.files = {textFile(*m_folder, u"one.txt"_s, shortArticle(u"공장이 문을 열었다"_s)),
        m_folder->filePath(u"missing.txt"_s),
        textFile(*m_folder, u"two.txt"_s, shortArticle(u"새 공장, 7개월 만에"_s))};
    QVERIFY(run.begin({}, bundledArticles));

    run.action(u"open"_s).trigger();

    QVERIFY(run.settle(bundledArticles + 2));
    auto *messages = run.window.findChild<MessageBar *>();
    QVERIFY(messages->isVisible());
    QCOMPARE(messages->messages().size(), 1);
    QVERIFY(messages->messages().first().contains(u"missing.txt"_s));
}

void TestMainWindow::filesOpenedTogether_areUndoneTogether()
{
    Run run(*m_folder);
    run.dialogs.files = {textFile(*m_folder, u"one.txt"_s, shortArticle(u"공장이 문을 열었다"_s)),
        textFile(*m_folder, u"two.txt"_s, shortArticle(u"새 공장, 7개월 만에"_s))};
    QVERIFY(run.begin({}, bundledArticles));
    run.action(u"open"_s).trigger();
    QVERIFY(run.settle(bundledArticles + 2));
    run.action(u"undo"_s).trigger();
    QCOMPARE(run.context.session.articleCount(), bundledArticles);
    run.action(u"redo"_s).trigger();
    QCOMPARE(run.context.session.articleCount(), bundledArticles + 2);
}

void TestMainWindow::droppedFiles_open()
{
    Run run(*m_folder);
    QVERIFY(run.begin({}, bundledArticles));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(
        textFile(*m_folder, u"one.txt"_s, shortArticle(u"공장이 문을 열었다"_s)))});
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(run.textOfColumn(0).viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(run.textOfColumn(0).viewport(), &drop);
    QVERIFY(run.settle(bundledArticles + 1));
    const QWidget &text = run.textOfColumn(bundledArticles);
    QTRY_COMPARE(text.visibleRegion().boundingRect().width(), text.width()); // in sight at once
}

void TestMainWindow::folder_opensItsArticles()
{
    QTemporaryDir articles;
    textFile(articles, u"one.txt"_s, shortArticle(u"공장이 문을 열었다"_s));
    textFile(articles, u"two.md"_s, u"# 새 공장, 7개월 만에\n\n"_s + shortArticle({}));
    Run run(*m_folder);
    run.dialogs.folder = articles.path();
    QVERIFY(run.begin({}, bundledArticles));
    run.action(u"openFolder"_s).trigger();
    QVERIFY(run.settle(bundledArticles + 2));
}

void TestMainWindow::givenDate_canBeUndone()
{
    Run run(*m_folder);
    run.dialogs.publication = PublicationDate{.value = u"2023-05-05"_s,
        .basis = DateBasis::Given,
        .rule = DateRule::None,
        .evidence = {}};
    QVERIFY(run.begin({}, bundledArticles));
    const PublicationDate before = run.context.session.articles().first().article.published;
    run.window.panes().columns().focusColumn(0);
    run.action(u"setDate"_s).trigger();
    QVERIFY(run.settle(bundledArticles));
    QCOMPARE(run.context.session.articles().first().article.published.value, u"2023-05-05"_s);
    QCOMPARE(run.context.session.articles().first().analysis.anchor, u"2023-05-05"_s);
    run.action(u"undo"_s).trigger();
    QVERIFY(run.settle(bundledArticles));
    QCOMPARE(run.context.session.articles().first().article.published, before);
}

void TestMainWindow::window_comesBackAsItWasLeft()
{
    QStringList titles;
    QList<int> widths;
    QString pinned;
    {
        Run run(*m_folder);
        QVERIFY(run.begin({}, bundledArticles));
        run.window.panes().columns().setWidths({400, 0, 500, 0, 0});
        run.context.undo.push(new MoveArticleCommand(run.context.session, 0, 2));
        run.context.focus.setPinned({run.sharedEntity(3)});
        run.context.preferences.setTheme(ThemeChoice::Dark);
        run.context.preferences.setTextPercent(125);
        run.window.panes().lower().hide();
        for (const AnnotatedArticle &open : run.context.session.articles())
            titles += open.article.title;
        widths = run.window.panes().columns().widths();
        pinned = run.context.session.entity(run.context.focus.pinned().first())->name;
        run.window.close();
    }
    Run again(*m_folder);
    QVERIFY(again.begin({}, bundledArticles));
    QStringList titlesAgain;
    for (const AnnotatedArticle &open : again.context.session.articles())
        titlesAgain += open.article.title;
    QCOMPARE(titlesAgain, titles);
    QCOMPARE(again.window.panes().columns().widths(), widths);
    QCOMPARE(again.context.focus.pinned().size(), 1);
    QCOMPARE(again.context.session.entity(again.context.focus.pinned().first())->name, pinned);
    QCOMPARE(again.context.preferences.theme(), ThemeChoice::Dark);
    QCOMPARE(again.context.preferences.textPercent(), 125);
    QVERIFY(again.window.panes().lower().isHidden());
    QVERIFY(!again.action(u"showTimeline"_s).isChecked());
    QVERIFY(!again.action(u"undo"_s).isEnabled());
}

void TestMainWindow::correction_isUndoneAndKept()
{
    const auto isCalled = [](const Run &run, const QString &name) {
        return std::ranges::any_of(run.context.session.entities(),
            [&name](const Entity &entity) { return entity.name == name; });
    };
    {
        Run run(*m_folder);
        QVERIFY(run.begin({}, bundledArticles));
        const Entity shared = *run.context.session.entity(run.sharedEntity(3));
        run.context.undo.push(correctBy(run.context.session,
            {.act = RenameEntity{referenceTo(shared), u"새 이름"_s},
                .scope = CorrectionScope::Always},
            u"Rename"_s));
        QTRY_VERIFY(isCalled(run, u"새 이름"_s));
        QVERIFY(run.context.session.entity(shared.id));
        run.action(u"undo"_s).trigger();
        QTRY_VERIFY(!isCalled(run, u"새 이름"_s));
        run.action(u"redo"_s).trigger();
        QTRY_VERIFY(isCalled(run, u"새 이름"_s));
        run.window.close();
    }
    Run again(*m_folder);
    QVERIFY(again.begin({}, bundledArticles));
    QVERIFY(isCalled(again, u"새 이름"_s));
    QVERIFY(QFile::exists(m_folder->filePath(u"corrections.json"_s)));
}

void TestMainWindow::language_changesWhileItRuns()
{
    Run run(*m_folder);
    QVERIFY(run.begin({}, bundledArticles));
    run.action(u"language-ko"_s).trigger();
    QTRY_COMPARE(run.window.menuBar()->actions().first()->text(), u"파일(&F)"_s);
    QCOMPARE(run.action(u"larger"_s).text(), u"글자 크게(&L)"_s);
    QVERIFY(run.window.findChild<QLabel *>(u"statusCounts"_s)->text().startsWith(u"글 5"_s));
    run.action(u"language-en"_s).trigger();
    QTRY_COMPARE(run.window.menuBar()->actions().first()->text(), u"&File"_s);
    QVERIFY(run.window.findChild<QLabel *>(u"statusCounts"_s)->text().startsWith(u"Articles 5"_s));
}

void TestMainWindow::f6_goesRoundThePanes()
{
    Run run(*m_folder);
    QVERIFY(run.begin({}, bundledArticles));
    run.window.panes().columns().focusColumn(0);
    const auto isIn = [](QWidget &pane) {
        QWidget *focused = QApplication::focusWidget();
        return focused == &pane || pane.isAncestorOf(focused);
    };
    WindowPanes &panes = run.window.panes();
    QVERIFY(isIn(panes.columns()));
    for (QWidget *pane :
        std::initializer_list<QWidget *>{&panes.names(), &panes.timeline(), &panes.columns()}) {
        QTest::keyClick(&run.window, Qt::Key_F6);
        QVERIFY(isIn(*pane));
    }
    QTest::keyClick(&run.window, Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(isIn(panes.timeline()));
}

void TestMainWindow::keysOfHelp_nameEveryShortcut()
{
    Run run(*m_folder);
    QVERIFY(run.begin({}, bundledArticles));
    QTest::keyClick(&run.window, Qt::Key_F1);
    for (const QAction *action : run.window.findChildren<QAction *>())
        if (!action->shortcut().isEmpty() && !action->objectName().isEmpty())
            QVERIFY2(run.dialogs.shownText.contains(
                         action->shortcut().toString(QKeySequence::NativeText).toHtmlEscaped()),
                qPrintable(action->objectName()));
}

void TestMainWindow::bookOfSeveralArticles_isOneRecentFile()
{
    QFile book(m_folder->filePath(u"issue.epub"_s));
    QVERIFY(book.open(QIODevice::WriteOnly));
    book.write(epubOf({.metadata = "<dc:type>magazine</dc:type>",
        .pages = {{"one.xhtml", bookPage("다리가 열렸다", prose("다리")), "하나"},
            {"two.xhtml", bookPage("역이 생긴다", prose("역")), "둘"}}}));
    book.close();
    Run run(*m_folder);
    QVERIFY(run.begin({book.fileName()}, 2));
    QCOMPARE(run.context.settings.recentFiles(), QStringList(book.fileName()));
    run.action(u"undo"_s).trigger();
    QCOMPARE(run.context.session.articleCount(), 0); // they came together
    run.action(u"recent-1"_s).trigger();
    QVERIFY(run.settle(2));
}

void TestMainWindow::recentFiles_openAgain()
{
    const QString path = textFile(*m_folder, u"one.txt"_s, shortArticle(u"공장이 문을 열었다"_s));
    {
        Run run(*m_folder);
        QVERIFY(run.begin({path}, 1));
        run.window.close();
    }
    Run run(*m_folder);
    QVERIFY(run.begin({}, 1));
    QAction &first = run.action(u"recent-1"_s);
    QVERIFY(first.text().contains(u"one.txt"_s));
    QVERIFY(!run.action(u"recent-2"_s).isVisible());
    first.trigger();
    QVERIFY(run.settle(2));

    QVERIFY(QFile::remove(path));
    auto *file = qobject_cast<QMenu *>(run.window.menuBar()->actions().first()->menu());
    Q_EMIT file->aboutToShow();
    QVERIFY(!first.isEnabled());
}

void TestMainWindow::stoppedAnalysis_isSaidAndCanGoOn()
{
    Run run(*m_folder);
    QVERIFY(run.begin({}, bundledArticles));
    auto *again = run.window.findChild<QToolButton *>(u"lookAgain"_s);
    QVERIFY(!again->isVisible());
    run.context.updater.request();
    run.context.runner.cancel();
    QVERIFY(again->isVisible());
    QTest::mouseClick(again, Qt::LeftButton);
    QVERIFY(!again->isVisible());
    QVERIFY(run.context.runner.isRunning());
    QVERIFY(run.settle(bundledArticles));
}

void TestMainWindow::orderAndTypesOfNames_comeBack()
{
    const NamesView view{.order = EntityOrder::Type, .types = {EntityType::Place}};
    {
        Run run(*m_folder);
        QVERIFY(run.begin({}, bundledArticles));
        run.window.panes().names().setNamesView(view);
    }
    Run run(*m_folder);
    QCOMPARE(run.window.panes().names().namesView(), view);
}

void TestMainWindow::toolButtons_haveNames()
{
    Run run(*m_folder);
    QVERIFY(run.begin({}, bundledArticles));
    for (const QToolButton *button : run.window.findChildren<QToolButton *>()) {
        if (!button->isVisible())
            continue;
        QAccessibleInterface *reader
            = QAccessible::queryAccessibleInterface(const_cast<QToolButton *>(button));
        static const QRegularExpression words(u"\\p{L}{2}"_s);
        const QString name = reader->text(QAccessible::Name);
        QVERIFY2(name.contains(words), qPrintable(button->objectName() + u": "_s + name));
    }
}

QObject *makeTestMainWindow()
{
    return new TestMainWindow;
}

#include "tst_mainwindow.moc"
