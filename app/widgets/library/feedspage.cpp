// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/feedspage.h"

#include "model/librarylisting.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/themesource.h"
#include "widgets/library/feeddelegate.h"
#include "widgets/library/feedlistacts.h"
#include "widgets/library/feedwords.h"
#include "widgets/library/librarylist.h"
#include "widgets/library/libraryrows.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

LibraryList *listOver(LibraryRows &rows, const ReadingContext &context, QWidget *parent)
{
    auto *list = new LibraryList(OpensBy::Click, FeedListModel::AddressRole, parent);
    list->setObjectName(u"feedList"_s);
    list->setUniformItemSizes(false); // feeds in trouble say why
    list->setItemDelegate(new FeedDelegate(context, list));
    list->setModel(&rows);
    return list;
}

} // namespace

FeedsPage::FeedsPage(const ReadingContext &context, LibraryListing &listing, QWidget *parent)
    : QWidget(parent)
    , m_listing(listing)
    , m_rows(new LibraryRows(feedWords, this))
    , m_list(listOver(*m_rows, context, this))
    , m_acts(nullptr)
    , m_add(new QToolButton(this))
    , m_update(new QToolButton(this))
    , m_more(new QToolButton(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new QWidget(this))
    , m_note(new QLabel(m_empty))
    , m_first(new QPushButton(m_empty))
    , m_work(new QWidget(this))
    , m_what(new ElidedLabel(m_work))
    , m_bar(new QProgressBar(m_work))
    , m_stop(new QToolButton(m_work))
{
    m_rows->setSourceModel(&listing.feeds().model());
    m_acts = new FeedListActs(listing, *m_list);
    build();
    buildWork();
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        m_acts->popUpMenu(m_list->viewport()->mapToGlobal(position));
    });
    connect(m_first, &QPushButton::clicked, m_acts->add, &QAction::trigger);
    connect(&listing.feeds(), &FeedListing::listed, this, &FeedsPage::showFeeds);
    connect(&listing.feeds(), &FeedListing::workChanged, this, &FeedsPage::showWork);
    connect(&context.theme, &ThemeSource::changed, this, [this] { m_list->viewport()->update(); });
    retranslate();
}

FeedsPage::~FeedsPage()
{
    // Losing the focus is its last word, and the model has to be there to hear it.
    delete m_list;
}

void FeedsPage::build()
{
    m_add->setDefaultAction(m_acts->add);
    m_update->setDefaultAction(m_acts->updateAll);
    m_more->setObjectName(u"feedsMore"_s);
    m_more->setText(u"⋯"_s);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    menu->addActions({m_acts->markAllRead, m_acts->byItself});
    menu->addSeparator();
    menu->addActions({m_acts->import, m_acts->exportAll});
    m_more->setMenu(menu);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 4, 6, 2);
    for (QToolButton *button : {m_add, m_update, m_more}) {
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    top->addWidget(m_add);
    top->addWidget(m_update);
    top->addStretch();
    top->addWidget(m_more);
    m_note->setObjectName(u"feedsNote"_s);
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignCenter);
    auto *empty = new QVBoxLayout(m_empty);
    empty->setContentsMargins(16, 0, 16, 0);
    empty->addStretch(1);
    empty->addWidget(m_note);
    empty->addWidget(m_first, 0, Qt::AlignHCenter);
    empty->addStretch(2);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(top);
    all->addWidget(m_stack, 1);
    all->addWidget(m_work);
    setFocusProxy(m_list);
}

void FeedsPage::buildWork()
{
    m_work->setObjectName(u"feedsWork"_s);
    m_stop->setObjectName(u"feedsStop"_s);
    m_stop->setAutoRaise(true);
    m_stop->setFocusPolicy(Qt::StrongFocus);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    auto *line = new QHBoxLayout;
    line->addWidget(m_what, 1);
    line->addWidget(m_stop);
    auto *all = new QVBoxLayout(m_work);
    all->setContentsMargins(12, 4, 6, 6);
    all->setSpacing(2);
    all->addLayout(line);
    all->addWidget(m_bar);
    connect(m_stop, &QToolButton::clicked, this, [this] { m_listing.feeds().ask(StopFeeds{}); });
}

void FeedsPage::retranslate()
{
    m_acts->retranslate();
    m_list->setAccessibleName(tr("Feeds"));
    m_more->setToolTip(tr("More about all feeds"));
    m_more->setAccessibleName(m_more->toolTip());
    m_note->setText(tr("No feeds yet. Sites that have one tell here what is new: give the address "
                       "of a site, or drop a list of feeds (OPML) on the window."));
    m_first->setText(tr("Add a feed…"));
    m_stop->setText(tr("Cancel"));
    showFeeds();
    showWork();
}

void FeedsPage::showFeeds()
{
    const bool isEmpty = m_rows->rowCount() == 0;
    m_stack->setCurrentWidget(isEmpty ? m_empty : m_list);
    m_first->setEnabled(m_acts->add->isEnabled());
    setFocusProxy(isEmpty ? static_cast<QWidget *>(m_first) : m_list);
    m_list->doItemsLayout(); // rows may have become higher
}

void FeedsPage::showWork()
{
    const FeedWork &work = m_listing.feeds().work();
    m_work->setVisible(work.kind != FeedWork::Nothing);
    m_bar->setRange(0, work.total);
    m_bar->setValue(work.done);
    if (work.kind == FeedWork::Looking)
        m_what->setText(tr("Looking for a feed at %1").arg(work.about));
    else if (work.total <= 1)
        m_what->setText(tr("Updating…"));
    else
        m_what->setText(tr("Updating: %1 of %2").arg(work.done).arg(work.total));
    m_bar->setAccessibleName(m_what->text());
}

} // namespace naranhi
