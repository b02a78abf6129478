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
#include "shell/windowpanes.h"
#include "shell/windowstatus.h"
#include "widgets/article/articlecolumns.h"
#include "widgets/common/scopecheck.h"
#include "widgets/common/sessioncommands.h"
#include "widgets/compare/comparepanel.h"
#include "widgets/compare/comparisonacts.h"
#include "widgets/entities/entityacts.h"
#include "widgets/entities/entitypanel.h"
#include "widgets/library/feedlistacts.h"
#include "widgets/library/librarypanel.h"
#include "widgets/library/storedarticleacts.h"
#include "widgets/library/storedstoryacts.h"
#include "widgets/timeline/timelinepanel.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QMenu>
#include <QMimeData>
#include <QStatusBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

constexpr QSize firstSize{1440, 900};
constexpr QAction *separator = nullptr;

} // namespace

MainWindow::MainWindow(AppContext &context, Dialogs &dialogs, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_dialogs(dialogs)
    , m_panes(new WindowPanes(context.reading(), context.listing, this))
    , m_messages(new MessageBar(context.theme, this))
    , m_file(new FileActions(context, dialogs, this))
    , m_undo(new UndoActions(context.undo, this))
    , m_columns(new ColumnActions(m_panes->columns(), this))
    , m_comparing(new ComparingActions(m_panes->columns(), context.preferences, this))
    , m_corrections(new CorrectionActions(context.reading(), *this))
    , m_focus(new FocusActions(
          context.session,
          context.focus,
          context.preferences,
          [this] { return m_panes->columns().readerPlace(); },
          this))
    , m_reading(new ReadingActions(context.preferences, this))
    , m_paneActions(new PaneActions(*m_panes, this))
    , m_library(new WindowLibrary(context, dialogs, this))
    , m_feeds(new WindowFeeds(context, *m_library, dialogs, this))
    , m_libraryActions(new LibraryActions(*m_panes, *m_library, this))
    , m_failures(new FailureHelp(context, {*m_messages, dialogs, m_library->acts()}, this))
    , m_bars(new WindowBars(*this))
    , m_status(new WindowStatus(context, *statusBar()))
    , m_keeper(new SessionKeeper(context, *this, *m_panes))
    , m_quit(new QAction(this))
    , m_keys(new QAction(this))
    , m_about(new QAction(this))
{
    setAcceptDrops(true);
    setWindowTitle(QCoreApplication::applicationName());
    resize(firstSize);
    buildInside();
    buildMenus();
    buildToolBar();
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

void MainWindow::start(const QStringList &inputs)
{
    m_keeper->restoreWindow();
    m_paneActions->update();
    m_libraryActions->update();
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

void MainWindow::buildMenus()
{
    m_quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    m_keys->setShortcut(QKeySequence(Qt::Key_F1));
    connect(m_quit, &QAction::triggered, this, &QWidget::close);
    connect(m_keys, &QAction::triggered, this, &MainWindow::showKeys);
    connect(m_about, &QAction::triggered, this, &MainWindow::showAbout);

    QMenu *file = m_bars->addMenu([] { return tr("&File"); });
    m_bars->fill(file, {m_file->open, m_file->openFolder, m_file->openAddress});
    m_bars->addMenu(
        file, [] { return tr("Open &recent"); }, {m_file->recent.begin(), m_file->recent.end()});
    connect(file, &QMenu::aboutToShow, m_file, &FileActions::updateRecent);
    m_bars->fill(file,
        {m_file->paste,
            separator,
            m_file->saveStory,
            m_file->exportStory,
            separator,
            m_columns->close,
            m_quit});
    buildEditMenus();
    buildViewMenus();
    buildLibraryMenu();
    m_bars->fill(m_bars->addMenu([] { return tr("&Help"); }), {m_keys, m_about});
}

void MainWindow::buildEditMenus()
{
    QMenu *edit = m_bars->addMenu([] { return tr("&Edit"); });
    m_bars->fill(edit,
        {m_undo->undo,
            m_undo->redo,
            separator,
            m_columns->copy,
            m_columns->copyWithSource,
            separator,
            m_columns->correct,
            m_columns->explainDate,
            m_columns->setDate,
            m_columns->about,
            m_columns->join});
    buildNamesMenu(edit);
    const ComparisonActs &compared = m_panes->compare().acts();
    m_bars->addMenu(edit,
        [] { return tr("Row of the com&parison"); },
        {compared.setAside, compared.comment, compared.join});
    m_bars->fill(edit, {m_corrections->showAll, separator, m_focus->release});
    QMenu *go = m_bars->addMenu([] { return tr("&Go"); });
    m_bars->fill(go,
        {m_focus->nextMention,
            m_focus->previousMention,
            m_focus->nextMark,
            m_focus->previousMark,
            m_focus->nextDifference,
            m_focus->previousDifference,
            m_comparing->findBeside,
            separator,
            m_focus->back,
            m_focus->forward,
            separator,
            m_columns->next,
            m_columns->previous});
    m_bars->addMenu(
        go, [] { return tr("&Column"); }, {m_columns->columns.begin(), m_columns->columns.end()});
    m_bars->fill(go,
        {m_columns->moveLeft,
            m_columns->moveRight,
            separator,
            m_paneActions->next,
            m_paneActions->previous});
}

void MainWindow::buildNamesMenu(QMenu *edit)
{
    EntityActs &acts = m_panes->names().acts();
    QMenu *names = m_bars->addMenu(edit,
        [] { return tr("Selected &names"); },
        {acts.renameName, acts.mergeNames, acts.explainForms});
    m_bars->addMenu(
        names, [] { return tr("&Type"); }, acts.types->actions());
    m_bars->fill(names, {acts.hideNames, separator});
    acts.always->addTo(*names);
}

void MainWindow::buildLibraryMenu()
{
    QMenu *library = m_bars->addMenu([] { return tr("&Library"); });
    m_bars->fill(library, {m_libraryActions->search, m_libraryActions->earlier, separator});
    m_bars->addMenu(
        library, [] { return tr("Selected &stories"); }, m_panes->library().storyActs().all());
    m_bars->addMenu(
        library, [] { return tr("Selected &articles"); }, m_panes->library().articleActs().all());
    m_bars->addMenu(
        library, [] { return tr("Selected f&eeds"); }, m_panes->library().feedActs().ofSelected());
    m_bars->addMenu(
        library, [] { return tr("&Feeds"); }, m_panes->library().feedActs().ofAll());
    m_bars->fill(library, {separator, m_libraryActions->choose});
}

void MainWindow::buildViewMenus()
{
    QMenu *view = m_bars->addMenu([] { return tr("&View"); });
    m_bars->fill(view, {m_reading->larger, m_reading->smaller, m_reading->standardSize});
    m_bars->addMenu(
        view, [] { return tr("Line s&pacing"); }, m_reading->spacings->actions());
    m_bars->addMenu(
        view, [] { return tr("T&ypeface"); }, m_reading->typefaces->actions());
    m_bars->addMenu(
        view, [] { return tr("T&heme"); }, m_reading->themes->actions());
    m_bars->addMenu(
        view, [] { return tr("Lan&guage"); }, m_reading->languages->actions());
    m_bars->fill(view, {separator, m_comparing->follow, m_comparing->lock, m_comparing->join});
    m_bars->fill(view,
        {separator,
            m_libraryActions->show,
            m_paneActions->names,
            m_paneActions->timeline,
            m_paneActions->coverage,
            m_columns->showLeftOut,
            m_reading->sources,
            m_reading->pictures});
    m_bars->fill(view, {m_reading->onlyNew});
    m_bars->addMenu(
        view, [] { return tr("How f&ar it fades"); }, m_reading->fadings->actions());
    m_bars->addMenu(
        view, [] { return tr("T&ime scale"); }, m_panes->timeline().actions());
    m_bars->fill(view, {separator, m_paneActions->fullScreen});
}

void MainWindow::buildToolBar()
{
    m_bars->fillToolBar({m_libraryActions->show,
        separator,
        m_file->open,
        m_file->paste,
        separator,
        m_undo->undo,
        m_undo->redo,
        separator,
        m_reading->smaller,
        m_reading->larger});
    m_bars->addToolMenu([] { return tr("Theme"); }, m_reading->themes->actions());
    m_bars->fillToolBar({separator, m_file->exportStory});
}

void MainWindow::connectFailures()
{
    connect(m_file, &FileActions::failed, this, &MainWindow::say);
    connect(m_file, &FileActions::exported, m_status, &WindowStatus::sayExported);
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
    connect(&m_library->taker(), &BundleTaker::tookIn, m_file, &FileActions::remember);
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
        m_libraryActions->update();
    });
}

void MainWindow::retranslate()
{
    m_quit->setText(tr("&Quit"));
    m_keys->setText(tr("&Keys"));
    m_about->setText(tr("&About Naranhi"));
    m_bars->retranslate();
    m_status->retranslate();
    for (ActionSet *actions : actionSets())
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

QList<ActionSet *> MainWindow::actionSets() const
{
    return {m_file,
        m_undo,
        m_columns,
        m_comparing,
        m_corrections,
        m_focus,
        m_reading,
        m_paneActions,
        m_libraryActions};
}

} // namespace naranhi
