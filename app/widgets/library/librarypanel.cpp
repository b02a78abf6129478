// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/librarypanel.h"

#include "model/librarylisting.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/filteredit.h"
#include "widgets/common/themesource.h"
#include "widgets/library/feedlistacts.h"
#include "widgets/library/feedspage.h"
#include "widgets/library/librarydelegate.h"
#include "widgets/library/libraryfilters.h"
#include "widgets/library/librarylist.h"
#include "widgets/library/libraryrows.h"
#include "widgets/library/librarywords.h"
#include "widgets/library/storedarticleacts.h"
#include "widgets/library/storedstoryacts.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace naranhi {

LibraryPanel::LibraryPanel(const ReadingContext &context, LibraryListing &listing, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_listing(listing)
    , m_search(new FilterEdit(this))
    , m_filtering(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_filters(new LibraryFilters(listing, this))
    , m_story(new QWidget(this))
    , m_storyName(new ElidedLabel(m_story))
    , m_allStories(new QToolButton(m_story))
    , m_tabs(new QTabBar(this))
    , m_lists(new QStackedWidget(this))
    , m_storyRows(new LibraryRows(storedStoryWords, this))
    , m_articleRows(new LibraryRows(storedArticleWords, this, storedArticleTip))
    , m_storyList(new LibraryList(OpensBy::Click, StoredStoryModel::IdRole, this))
    , m_articleList(new LibraryList(OpensBy::DoubleClick, StoredArticleModel::IdRole, this))
    , m_feeds(new FeedsPage(context, listing, this))
    , m_empty(new QWidget(this))
    , m_note(new QLabel(m_empty))
    , m_waysOut(new QPushButton(m_empty))
    , m_more(new QLabel(this))
{
    nameParts();
    buildLists();
    buildLayout();
    connectSearch();
    connectLists();
    retranslate();
}

LibraryPanel::~LibraryPanel()
{
    // Losing the focus is their last word, and the models have to be there to hear it.
    delete m_storyList;
    delete m_articleList;
}

void LibraryPanel::nameParts()
{
    setObjectName(u"libraryPanel"_s);
    m_search->setObjectName(u"librarySearch"_s);
    m_filtering->setObjectName(u"libraryFiltering"_s);
    m_close->setObjectName(u"libraryClose"_s);
    m_story->setObjectName(u"libraryStory"_s);
    m_allStories->setObjectName(u"libraryAllStories"_s);
    m_tabs->setObjectName(u"libraryTabs"_s);
    m_storyList->setObjectName(u"storyList"_s);
    m_articleList->setObjectName(u"articleList"_s);
    m_note->setObjectName(u"libraryNote"_s);
    m_waysOut->setObjectName(u"libraryWaysOut"_s);
    m_more->setObjectName(u"libraryMore"_s);
}

void LibraryPanel::buildLists()
{
    m_storyRows->setSourceModel(&m_listing.stories());
    m_articleRows->setSourceModel(&m_listing.articles());
    m_storyList->setItemDelegate(new StoredStoryDelegate(m_context, this));
    m_articleList->setItemDelegate(new StoredArticleDelegate(m_context, this));
    m_storyList->setModel(m_storyRows);
    m_articleList->setModel(m_articleRows);
    m_storyActs = new StoredStoryActs(m_listing, *m_storyList);
    m_articleActs = new StoredArticleActs(m_listing, *m_articleList);
    // In the order of Tab; another kind of list is one more page and tab.
    for (QWidget *list : std::initializer_list<QWidget *>{m_storyList, m_articleList, m_feeds}) {
        m_lists->addWidget(list);
        m_tabs->addTab(QString());
    }
    m_lists->addWidget(m_empty);
}

void LibraryPanel::buildLayout()
{
    m_filtering->setCheckable(true);
    for (QToolButton *button : {m_filtering, m_close, m_allStories}) {
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_close->setText(u"×"_s);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_filters->hide();
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignCenter);
    m_more->setWordWrap(true);
    m_more->setContentsMargins(12, 4, 12, 6);
    auto *empty = new QVBoxLayout(m_empty);
    empty->setContentsMargins(16, 0, 16, 0);
    empty->addStretch(1);
    empty->addWidget(m_note);
    empty->addWidget(m_waysOut, 0, Qt::AlignHCenter);
    empty->addStretch(2);
    auto *story = new QHBoxLayout(m_story);
    story->setContentsMargins(12, 2, 6, 2);
    story->addWidget(m_storyName, 1);
    story->addWidget(m_allStories);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 10, 6, 4);
    top->addWidget(m_search, 1);
    top->addWidget(m_filtering);
    top->addWidget(m_close);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(top);
    all->addWidget(m_filters);
    all->addWidget(m_tabs);
    all->addWidget(m_story);
    all->addWidget(m_lists, 1);
    all->addWidget(m_more);
    setMinimumWidth(fontMetrics().averageCharWidth() * 26);
    setFocusProxy(m_search);
}

void LibraryPanel::connectSearch()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    connect(&m_pause, &QTimer::timeout, this, &LibraryPanel::search);
    connect(m_search, &FilterEdit::typed, this, [this](const QString &text) {
        m_typed = text;
        m_pause.start();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        search();
        goToList();
    });
    connect(m_filtering, &QToolButton::toggled, m_filters, &QWidget::setVisible);
    connect(m_filters, &LibraryFilters::activeChanged, this, &LibraryPanel::showNames);
    connect(m_close, &QToolButton::clicked, this, &LibraryPanel::closeRequested);
    connect(m_allStories, &QToolButton::clicked, this, &LibraryPanel::listAll);
    connect(m_waysOut, &QPushButton::clicked, this, [this] { m_listing.ask(ShowWaysOut{}); });
}

void LibraryPanel::connectLists()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &LibraryPanel::showStates);
    const auto showMenu = [](auto *acts, LibraryList *list) {
        return [acts, list](const QPoint &position) {
            acts->popUpMenu(list->viewport()->mapToGlobal(position));
        };
    };
    connect(m_storyList,
        &QWidget::customContextMenuRequested,
        this,
        showMenu(m_storyActs, m_storyList));
    connect(m_articleList,
        &QWidget::customContextMenuRequested,
        this,
        showMenu(m_articleActs, m_articleList));
    connect(m_storyActs, &StoredStoryActs::articlesRequested, this, [this](StoredStoryId story) {
        listArticlesOf(story, {});
    });
    connect(&m_feeds->acts(), &FeedListActs::articlesRequested, this, [this](const QString &feed) {
        listArticlesOf(StoredStoryId::None, feed);
    });
    connect(&m_listing.feeds(), &FeedListing::listed, this, &LibraryPanel::showNames);
    connect(&m_listing, &LibraryListing::listed, this, &LibraryPanel::showNames);
    connect(&m_listing, &LibraryListing::conditionChanged, this, &LibraryPanel::showNames);
    connect(&m_context.theme, &ThemeSource::changed, this, [this] {
        m_storyList->viewport()->update();
        m_articleList->viewport()->update();
    });
}

void LibraryPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LibraryPanel::retranslate()
{
    m_search->setPlaceholderText(tr("Search the library"));
    m_search->setAccessibleName(tr("Search the library"));
    m_search->setToolTip(
        tr("Words that must all be there; “…” together; -word not there; one syllable is enough"));
    m_close->setToolTip(tr("Close the library"));
    m_close->setAccessibleName(tr("Close the library"));
    m_tabs->setAccessibleName(tr("Stories, articles or feeds"));
    m_storyList->setAccessibleName(tr("Stories"));
    m_articleList->setAccessibleName(tr("Articles"));
    m_waysOut->setText(tr("What can be done…"));
    m_storyActs->retranslate();
    m_articleActs->retranslate();
    m_feeds->retranslate();
    showNames();
}

// Names of tabs and of what is narrowed, with how many there are.
void LibraryPanel::showNames()
{
    const auto counted = [](const QString &name, qsizetype count, bool isMore) -> QString {
        return name + u' ' + QString::number(count) + (isMore ? u"+"_s : QString());
    };
    const LibraryHits &hits = m_listing.articles().hits();
    m_tabs->setTabText(Stories, counted(tr("Stories"), m_listing.stories().rowCount(), false));
    m_tabs->setTabText(Articles, counted(tr("Articles"), hits.hits.size(), hits.isMore));
    const int unread = m_listing.feeds().model().unread();
    m_tabs->setTabText(Feeds, unread > 0 ? counted(tr("Feeds"), unread, false) : tr("Feeds"));
    m_tabs->setTabToolTip(Feeds, unread > 0 ? tr("%n unread", nullptr, unread) : QString());
    m_filtering->setText(m_filters->isActive() ? tr("Filters •") : tr("Filters"));
    m_filtering->setToolTip(tr("Outlet, dates, names, tags, unread, with a note"));
    m_more->setText(tr("The first %n are shown. Search for more to see fewer.",
        nullptr,
        LibraryListing::mostHits));
    nameNarrowed();
    showStates();
}

void LibraryPanel::nameNarrowed()
{
    const LibraryQuery &query = m_listing.query();
    const ListedFeed *feed = m_listing.feeds().model().feed(query.feed);
    const StoredStory *story = m_listing.stories().story(query.story);
    if (!query.feed.isEmpty())
        m_storyName->setText(
            feed != nullptr ? tr("From “%1”").arg(nameOf(feed->feed.subscription)) : query.feed);
    else
        m_storyName->setText(
            story != nullptr ? tr("In “%1”").arg(story->name) : tr("In one story"));
    m_allStories->setText(query.feed.isEmpty() ? tr("All stories") : tr("All feeds"));
}

void LibraryPanel::showStates()
{
    const bool isArticles = tab() == Articles;
    const bool isFeeds = tab() == Feeds; // which says itself when there are none
    const bool isEmpty = !isFeeds && shownList().model()->rowCount() == 0;
    const bool isUsable = m_listing.isUsable();
    m_note->setText(emptyText());
    m_waysOut->setVisible(m_listing.condition() == LibraryCondition::Unavailable);
    QWidget *page = isFeeds ? m_feeds : static_cast<QWidget *>(&shownList());
    m_lists->setCurrentWidget(isEmpty || !isUsable ? m_empty : page);
    const LibraryQuery &query = m_listing.query();
    m_story->setVisible(
        isArticles && (query.story != StoredStoryId::None || !query.feed.isEmpty()));
    m_more->setVisible(isArticles && m_listing.articles().hits().isMore);
    for (QWidget *part : std::initializer_list<QWidget *>{m_search, m_filtering, m_tabs})
        part->setEnabled(isUsable);
}

QString LibraryPanel::emptyText() const
{
    switch (m_listing.condition()) {
    case LibraryCondition::None:
        return tr("No library is kept in this window.");
    case LibraryCondition::Opening:
        return tr("The library is being opened…");
    case LibraryCondition::Unavailable:
        return tr("The library could not be opened. What you open can be read, but is not kept.");
    case LibraryCondition::Open:
    case LibraryCondition::ReadOnly:
        break;
    }
    const LibraryQuery &query = m_listing.query();
    if (!query.feed.isEmpty() && query.text.isEmpty() && !m_filters->isActive())
        return tr("No article of this feed is here.");
    if (asksForSome(query))
        return tr("Not found in the library. Try fewer or shorter words, or no filters.");
    if (m_listing.articleCount() == 0)
        return tr("Every article that you open is kept here, to be found again.");
    return tr("No stories yet. Articles that report the same matter find each other here by "
              "themselves; all others are under “Articles”.");
}

LibraryList &LibraryPanel::shownList() const
{
    if (tab() == Feeds)
        return m_feeds->list();
    return tab() == Stories ? *m_storyList : *m_articleList;
}

LibraryPanel::Tab LibraryPanel::tab() const
{
    return static_cast<Tab>(m_tabs->currentIndex());
}

FeedListActs &LibraryPanel::feedActs() const
{
    return m_feeds->acts();
}

void LibraryPanel::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void LibraryPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

// Who types words looks for what is in the articles; stories that have them stay a tab away.
void LibraryPanel::search()
{
    m_pause.stop();
    LibraryQuery query = m_listing.query();
    if (query.text.isEmpty() && !m_typed.trimmed().isEmpty())
        showTab(Articles);
    query.text = m_typed;
    m_listing.setQuery(query);
}

void LibraryPanel::narrowTo(StoredStoryId story, const QString &feed)
{
    LibraryQuery query = m_listing.query();
    query.story = story;
    query.feed = feed;
    m_listing.setQuery(query);
    showNames();
}

void LibraryPanel::listArticlesOf(StoredStoryId story, const QString &feed)
{
    narrowTo(story, feed);
    showTab(Articles);
    m_articleList->scrollToTop();
    m_articleList->setFocus(Qt::OtherFocusReason);
}

// Back to where one came from.
void LibraryPanel::listAll()
{
    const Tab from = m_listing.query().feed.isEmpty() ? Stories : Feeds;
    narrowTo(StoredStoryId::None, {});
    showTab(from);
    shownList().setFocus(Qt::OtherFocusReason);
}

bool LibraryPanel::takesEscape() const
{
    const LibraryQuery &query = m_listing.query();
    return !m_search->text().isEmpty() || query.story != StoredStoryId::None
        || !query.feed.isEmpty();
}

// The window has uses of its own for Esc, which come after ours.
bool LibraryPanel::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && takesEscape()) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

// Esc takes back one thing at a time: the words, the story whose articles are listed.
void LibraryPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !takesEscape()) {
        QWidget::keyPressEvent(event);
    } else if (m_search->text().isEmpty()) {
        m_allStories->click();
    } else {
        m_search->clear();
        search();
    }
}

// With a row selected, so that the keys have something to act on.
void LibraryPanel::goToList()
{
    LibraryList &list = shownList();
    list.setFocus(Qt::TabFocusReason);
    if (list.selectedRows().isEmpty())
        list.selectionModel()->setCurrentIndex(
            list.model()->index(0, 0), QItemSelectionModel::ClearAndSelect);
}

// From the words straight into what was found.
bool LibraryPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && m_lists->currentWidget() != m_empty) {
            goToList();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace naranhi
