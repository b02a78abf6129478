// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "articles/bundledstory.h"
#include "shell/aboutarticle/aboutarticle.h"
#include "shell/actions/columnactions.h"
#include "shell/actions/comparingactions.h"
#include "shell/actions/correctionactions.h"
#include "shell/actions/fileactions.h"
#include "shell/actions/focusactions.h"
#include "shell/actions/libraryactions.h"
#include "shell/actions/paneactions.h"
#include "shell/actions/readingactions.h"
#include "shell/actions/undoactions.h"
#include "shell/appcontext.h"
#include "shell/dialogs.h"
#include "shell/errorsentences.h"
#include "shell/failures/failurehelp.h"
#include "shell/feeds/feedfiles.h"
#include "shell/feeds/windowfeeds.h"
#include "shell/library/windowlibrary.h"
#include "shell/messagebar.h"
#include "shell/panekeys.h"
#include "shell/preferencesettings.h"
#include "shell/sessionkeeper.h"
#include "shell/windowbars.h"
#include "shell/windowmenus.h"
#include "shell/windowpanes.h"
#include "shell/windowstatus.h"
#include "widgets/article/articlecolumns.h"
#include "widgets/common/sessioncommands.h"
#include "widgets/entities/entitypanel.h"
#include "widgets/library/librarypanel.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QMimeData>
#include <QStatusBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

constexpr QSize firstSize{1440, 900};

} // namespace

MainWindow::MainWindow(AppContext &context, Dialogs &dialogs, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_dialogs(dialogs)
    , m_panes(new WindowPanes(context.reading(), context.listing, this))
    , m_messages(new MessageBar(context.theme, this))
    , m_library(new WindowLibrary(context, dialogs, this))
    , m_feeds(new WindowFeeds(context, *m_library, dialogs, this))
    , m_actions(makeActions())
    , m_failures(new FailureHelp(context, {*m_messages, dialogs, m_library->acts()}, this))
    , m_bars(new WindowBars(*this))
    , m_status(new WindowStatus(context, *statusBar()))
    , m_keeper(new SessionKeeper(context, *this, *m_panes))
{
    setAcceptDrops(true);
    setWindowTitle(QCoreApplication::applicationName());
    resize(firstSize);
    buildInside();
    connectOwnActions();
    fillBars(*m_bars, m_actions, *m_panes);
    keepNamesView(context.settings, m_panes->names());
    connectFailures();
    connectLibrary();
    connectFeeds();
    connect(&m_context.opener,
        &ArticleOpener::opened,
        &m_panes->columns(),
        &ArticleColumns::showColumn);
    connect(&m_panes->columns(), &ArticleColumns::dateEditRequested, this, &MainWindow::askForDate);
    connect(&m_panes->columns(), &ArticleColumns::aboutRequested, this, &MainWindow::tellAbout);
    retranslate();
}

WindowActions MainWindow::makeActions()
{
    ArticleColumns &columns = m_panes->columns();
    return {.file = new FileActions(m_context, m_dialogs, this),
        .undo = new UndoActions(m_context.undo, this),
        .columns = new ColumnActions(columns, this),
        .comparing = new ComparingActions(columns, m_context.preferences, this),
        .corrections = new CorrectionActions(m_context.reading(), *this),
        .focus = new FocusActions(
            m_context.session,
            m_context.focus,
            m_context.preferences,
            [&columns] { return columns.readerPlace(); },
            this),
        .reading = new ReadingActions(m_context.preferences, this),
        .panes = new PaneActions(*m_panes, this),
        .library = new LibraryActions(*m_panes, *m_library, this),
        .quit = new QAction(this),
        .keys = new QAction(this),
        .about = new QAction(this)};
}

void MainWindow::connectOwnActions()
{
    m_actions.quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    m_actions.keys->setShortcut(QKeySequence(Qt::Key_F1));
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.keys, &QAction::triggered, this, &MainWindow::showKeys);
    connect(m_actions.about, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::start(const QStringList &inputs)
{
    m_keeper->restoreWindow();
    m_actions.panes->update();
    m_actions.library->update();
    connect(
        &m_context.session,
        &ReadingSession::articleAdded,
        this,
        [this] { m_panes->columns().focusColumn(0); },
        // When all that are opened together have come.
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    if (!inputs.isEmpty())
        m_context.opener.openPaths(inputs);
    else if (!m_keeper->restoreArticles())
        m_context.opener.openPaths(bundledStory());
    m_library->begin();
}

void MainWindow::say(const QString &message)
{
    m_messages->say({.text = message});
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_keeper->save();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (ArticleOpener::canOpen(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (importDropped(*event->mimeData()))
        event->acceptProposedAction();
    else if (m_context.opener.openMime(*event->mimeData(), tr("Dropped text")))
        event->acceptProposedAction();
}

// Lists of feeds are no articles.
bool MainWindow::importDropped(const QMimeData &dropped)
{
    const QList<QUrl> urls = dropped.urls();
    const bool areLists = !urls.isEmpty() && std::ranges::all_of(urls, [](const QUrl &url) {
        return url.isLocalFile() && isFeedList(url.toLocalFile());
    });
    for (const QUrl &url : areLists ? urls : QList<QUrl>())
        m_feeds->acts().importFrom(url.toLocalFile());
    return areLists;
}

void MainWindow::buildInside()
{
    auto *inside = new QWidget(this);
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    m_panes->setAbove(m_messages);
    layout->addWidget(m_panes, 1);
    setCentralWidget(inside);
}

void MainWindow::connectFailures()
{
    connect(m_actions.file, &FileActions::failed, this, &MainWindow::say);
    connect(m_actions.file, &FileActions::exported, m_status, &WindowStatus::sayExported);
    connect(m_keeper, &SessionKeeper::failed, this, [this](const Error &error) {
        say(tr("How the window was left: %1").arg(sentenceFor(error)));
    });
    connect(m_keeper, &SessionKeeper::correctionsFailed, this, [this](const Error &error) {
        say(tr("Corrections that hold always: %1").arg(sentenceFor(error)));
    });
}

void MainWindow::connectLibrary()
{
    connect(m_library, &WindowLibrary::said, this, &MainWindow::say);
    connect(&m_library->taker(), &BundleTaker::tookIn, m_actions.file, &FileActions::remember);
    connect(&m_library->saver(), &BundleSaver::saved, m_status, &WindowStatus::sayExported);
    m_status->observeRescue(m_library->rescue());
    connect(&m_library->acts(), &LibraryActs::shown, this, [this](ArticleId id) {
        m_panes->columns().focusColumn(m_context.session.rowOf(id));
    });
}

void MainWindow::connectFeeds()
{
    connect(m_feeds, &WindowFeeds::said, this, &MainWindow::say);
    connect(m_feeds, &WindowFeeds::added, this, [this] {
        m_panes->setLibraryShown(true);
        m_panes->library().showTab(LibraryPanel::Feeds);
        m_actions.library->update();
    });
}

void MainWindow::retranslate()
{
    m_actions.quit->setText(tr("&Quit"));
    m_actions.keys->setText(tr("&Keys"));
    m_actions.about->setText(tr("&About Naranhi"));
    m_bars->retranslate();
    m_status->retranslate();
    for (ActionSet *actions : m_actions.sets())
        actions->retranslate();
}

void MainWindow::askForDate(ArticleId id)
{
    m_dialogs.askForPublication(
        m_context.session.article(id), [this, id](const PublicationDate &published) {
            if (m_context.session.contains(id))
                m_context.undo.push(new SetPublicationCommand(m_context.session, id, published));
        });
}

void MainWindow::tellAbout(ArticleId id)
{
    askForHistory(m_context.library,
        m_library->keeper().storedOf(id),
        [this, article = m_context.session.article(id)](const ArticleHistory &history) {
            m_dialogs.showText(
                tr("About this article"), aboutArticleAsHtml({article, history}, locale()));
        });
}

void MainWindow::showKeys()
{
    m_dialogs.showText(tr("Keys"), m_bars->keysAsHtml() + paneKeysAsHtml());
}

void MainWindow::showAbout()
{
    m_dialogs.showText(tr("About Naranhi"),
        tr("<h2>Naranhi %1</h2><p>Lays the articles of one story side by side, marks who and what "
           "they name, and puts their dates on one timeline.</p><p>Everything stays on this "
           "computer; only pages that you open by their address and feeds that you added are "
           "fetched.</p><p>Free software "
           "under the GNU General Public License, version 3 or "
           "later.</p>")
                .arg(QCoreApplication::applicationVersion())
            + tr("<p>It finds names with data made from KLUE-NER and konne (CC BY-SA 4.0), "
                 "mecab-ko-dic (Apache 2.0), hunspell-ko (GPL 3 or later, CC BY-SA 4.0), GeoNames "
                 "(CC BY 4.0) and Unicode CLDR (Unicode licence).</p>"));
}

} // namespace naranhi
