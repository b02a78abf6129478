// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/windowpanes.h"

#include "shell/panesplitter.h"
#include "widgets/article/articlecolumns.h"
#include "widgets/common/typography.h"
#include "widgets/compare/comparepanel.h"
#include "widgets/compare/coveragepanel.h"
#include "widgets/entities/entitypanel.h"
#include "widgets/library/librarypanel.h"
#include "widgets/timeline/timelinepanel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDataStream>
#include <QEvent>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

constexpr qint32 stateVersion = 1;

} // namespace

WindowPanes::WindowPanes(const ReadingContext &context, LibraryListing &listing, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_library(new LibraryPanel(context, listing, this))
    , m_columns(new ArticleColumns(context, this))
    , m_side(new QTabWidget(this))
    , m_names(new EntityPanel(context, m_side))
    , m_compare(new ComparePanel(context, m_side))
    , m_lower(new QTabWidget(this))
    , m_timeline(new TimelinePanel(context, m_lower))
    , m_coverage(new CoveragePanel(context, m_lower))
    , m_beside(new PaneSplitter(Qt::Horizontal, context.theme, this))
    , m_below(new PaneSplitter(Qt::Vertical, context.theme, this))
    , m_withLibrary(new PaneSplitter(Qt::Horizontal, context.theme, this))
{
    m_beside->addWidget(m_columns);
    m_side->setObjectName(u"side"_s);
    m_side->setDocumentMode(true);
    m_side->addTab(m_names, QString());
    m_side->addTab(m_compare, QString());
    m_beside->addWidget(m_side);
    m_beside->setStretchFactor(0, 1);
    m_beside->setStretchFactor(1, 0);
    m_beside->setSizes({1300, 290});
    buildLibrary();
    m_below->addWidget(m_withLibrary);
    m_lower->setObjectName(u"lower"_s);
    m_lower->setDocumentMode(true);
    m_lower->addTab(m_timeline, QString());
    m_lower->addTab(m_coverage, QString());
    m_below->addWidget(m_lower);
    m_below->setStretchFactor(0, 1);
    m_below->setStretchFactor(1, 0);
    m_below->setSizes({700, 240});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_below);
    connect(
        m_below, &QSplitter::splitterMoved, this, [this] { lowerHeight() = m_lower->height(); });
    connect(m_lower, &QTabWidget::currentChanged, this, &WindowPanes::leaveRoomForText);
    connect(&context.preferences,
        &ReadingPreferences::textSettingChanged,
        this,
        &WindowPanes::leaveRoomForText);
    retranslate();
}

void WindowPanes::buildLibrary()
{
    m_withLibrary->addWidget(m_library);
    m_withLibrary->addWidget(m_beside);
    m_withLibrary->setStretchFactor(0, 0);
    m_withLibrary->setStretchFactor(1, 1);
    m_withLibrary->setCollapsible(0, false);
    m_withLibrary->setSizes({290, 1150});
    m_library->hide();
}

void WindowPanes::setLibraryShown(bool shown)
{
    m_isLibraryChosen = true;
    m_library->setVisible(shown);
}

void WindowPanes::offerLibrary()
{
    if (!m_isLibraryChosen)
        m_library->show();
}

void WindowPanes::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WindowPanes::retranslate()
{
    m_side->setTabText(0, tr("&Names"));
    m_side->setTabText(1, tr("&Compare"));
    m_lower->setTabText(0, tr("&Timeline"));
    m_lower->setTabText(1, tr("C&overage"));
}

void WindowPanes::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    leaveRoomForText();
}

void WindowPanes::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    leaveRoomForText();
}

// In a low window, or with large type, what is below gives way before the text is but a few lines.
// A table is read in rows, and begins higher than the timeline.
void WindowPanes::leaveRoomForText()
{
    if (!m_lower->isVisible()) // it has no height of its own before
        return;
    constexpr int fewestLines = 9; // with the head of the column
    if (lowerHeight() == 0)
        lowerHeight() = m_lower->currentWidget() == m_coverage
            ? qMax(m_lower->height(), height() * 2 / 5)
            : m_lower->height();
    const Typography type = typographyFor(m_context.preferences, QApplication::font());
    const int text = qRound(fewestLines * type.lineHeight(type.body));
    const int least = m_lower->minimumSizeHint().height();
    const int wanted = qMin(lowerHeight(), qMax(least, height() - text));
    if (wanted != m_lower->height())
        m_below->setSizes({height() - wanted - m_below->handleWidth(), wanted});
}

void WindowPanes::focusPane(int direction)
{
    QList<QWidget *> panes;
    qsizetype now = -1;
    const QWidget *focused = window()->focusWidget();
    for (QWidget *pane :
        std::initializer_list<QWidget *>{m_above, m_library, m_columns, m_side, m_lower}) {
        if (pane == nullptr || !pane->isVisibleTo(window()))
            continue;
        if (pane->hasFocus() || (focused != nullptr && pane->isAncestorOf(focused)))
            now = panes.size();
        panes += pane;
    }
    const qsizetype from = now < 0 && direction < 0 ? 0 : now;
    QWidget *pane = panes.at((from + direction + panes.size()) % panes.size());
    if (const auto *tabs = qobject_cast<QTabWidget *>(pane))
        pane = tabs->currentWidget();
    if (pane == m_columns && m_columns->count() > 0)
        m_columns->focusColumn(m_columns->currentRow());
    else
        pane->setFocus(direction > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

void WindowPanes::showCoverage()
{
    m_lower->show();
    m_lower->setCurrentWidget(m_coverage);
    m_coverage->setFocus(Qt::ShortcutFocusReason);
}

QByteArray WindowPanes::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << stateVersion << m_beside->saveState() << m_below->saveState()
           << m_side->isVisibleTo(this) << m_lower->isVisibleTo(this) << m_lower->currentIndex()
           << m_isLibraryChosen << m_library->isVisibleTo(this) << m_withLibrary->saveState();
    return state;
}

bool WindowPanes::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    qint32 version = 0;
    QByteArray beside;
    QByteArray below;
    bool names = true;
    bool lower = true;
    int tab = 0;
    stream >> version >> beside >> below >> names >> lower;
    if (!stream.atEnd()) // not told by the first versions
        stream >> tab;
    bool isLibraryChosen = false;
    bool library = false;
    QByteArray withLibrary;
    if (!stream.atEnd()) // nor this
        stream >> isLibraryChosen >> library >> withLibrary;
    if (stream.status() != QDataStream::Ok || version != stateVersion)
        return false;
    m_side->setVisible(names);
    m_isLibraryChosen = isLibraryChosen;
    m_library->setVisible(library);
    if (!withLibrary.isEmpty())
        m_withLibrary->restoreState(withLibrary);
    m_lower->setVisible(lower);
    m_lower->setCurrentIndex(tab);
    if (!m_beside->restoreState(beside) || !m_below->restoreState(below))
        return false;
    m_lowerHeights = {0, 0}; // as they come out
    return true;
}

} // namespace naranhi
