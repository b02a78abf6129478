// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/articlecolumns.h"

#include "model/readingfocus.h"
#include "model/readingsession.h"
#include "widgets/article/articlecolumn.h"
#include "widgets/article/articleview.h"
#include "widgets/article/articleviewaccessible.h"
#include "widgets/article/columnarrivals.h"
#include "widgets/article/columnborder.h"
#include "widgets/article/columnfollowing.h"
#include "widgets/article/columnhead.h"
#include "widgets/article/columnwidths.h"
#include "widgets/article/edgeshade.h"
#include "widgets/article/emptystate.h"
#include "widgets/article/passageband.h"
#include "widgets/common/passageacts.h"
#include "widgets/common/sessioncommands.h"
#include "widgets/common/themesource.h"
#include "widgets/common/typography.h"

#include <QApplication>
#include <QScrollBar>
#include <QUndoStack>

#include <algorithm>
#include <numeric>

namespace naranhi {

ArticleColumns::ArticleColumns(const ReadingContext &context, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_area(new QWidget)
    , m_empty(new EmptyState(viewport()))
    , m_dropMark(new QWidget(m_area))
    , m_shades{new EdgeShade(context.theme, Qt::LeftEdge, *this),
          new EdgeShade(context.theme, Qt::RightEdge, *this)}
    , m_following(new ColumnFollowing(context, *this))
    , m_arrivals(new ColumnArrivals(context, *this))
{
    installArticleAccessibility();
    setFrameStyle(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_area);
    m_dropMark->setAutoFillBackground(true);
    m_dropMark->setBackgroundRole(QPalette::Highlight);
    m_dropMark->hide();
    applyTheme();
    observe();
    for (int row = 0; row < context.session.articleCount(); ++row)
        addColumn(row);
    relayout();
}

void ArticleColumns::observe()
{
    const auto *session = &m_context.session;
    connect(session, &ReadingSession::articleAdded, this, &ArticleColumns::addColumn);
    connect(session, &ReadingSession::articleRemoved, this, &ArticleColumns::removeColumn);
    connect(session, &ReadingSession::articleMoved, this, &ArticleColumns::moveColumn);
    connect(session, &ReadingSession::publicationChanged, this, [this](ArticleId id) {
        if (ArticleColumn *column = columnOf(id))
            column->refresh();
    });
    connect(&m_context.theme, &ThemeSource::changed, this, &ArticleColumns::applyTheme);
    connect(&m_context.preferences, &ReadingPreferences::textSettingChanged, this, [this] {
        refreshColumns();
        relayout();
    });
    connect(&m_context.focus, &ReadingFocus::placeRequested, this, &ArticleColumns::showColumnOf);
}

// Whoever reads with the keyboard in one text goes on in the other; a list keeps it.
void ArticleColumns::showColumnOf(const TextPlace &place)
{
    ArticleColumn *column = columnOf(place.article);
    if (!column)
        return;
    relayoutIfStale();
    m_arrivals->setHeights(*column, place);
    ensureWidgetVisible(column, 0, 0);
    const auto hasFocus = [](ArticleColumn *each) { return each->view().hasFocus(); };
    if (std::ranges::any_of(m_columns, hasFocus))
        column->view().setFocus(Qt::OtherFocusReason);
}

ArticleId ArticleColumns::idAt(int row) const
{
    return row >= 0 && row < m_context.session.articleCount() ? m_context.session.articleAt(row)
                                                              : ArticleId::None;
}

ArticleColumn *ArticleColumns::columnOf(ArticleId id) const
{
    const auto at = std::ranges::find(m_columns, id, &ArticleColumn::articleId);
    return at == m_columns.end() ? nullptr : *at;
}

int ArticleColumns::rowOf(const ArticleColumn &column) const
{
    return m_context.session.rowOf(column.articleId());
}

int ArticleColumns::currentRow() const
{
    const int row = m_context.session.rowOf(m_current);
    return row >= 0 ? row : qMin(0, count() - 1);
}

void ArticleColumns::addColumn(int row)
{
    const ArticleId id = m_context.session.articleAt(row);
    const Keepsake kept = m_closed.take(id);
    auto *column = new ArticleColumn(m_context, id, m_area);
    auto *border = new ColumnBorder(m_context.theme, m_area);
    m_columns.insert(row, column);
    m_borders.insert(row, border);
    m_bands.insert(row, new PassageBand(m_context, m_area));
    m_wanted.insert(row, kept.width);
    column->view().setScrollShare(kept.scroll);
    column->view().installEventFilter(this);
    connectHead(*column);
    connectFollowing(*column);
    connect(border, &ColumnBorder::dragged, this, [this, column](int by) {
        resizeColumn(rowOf(*column), by);
    });
    connect(border, &ColumnBorder::resetRequested, this, [this, column] {
        m_wanted[rowOf(*column)] = 0;
        relayout();
    });
    refreshColumns(row + 1); // the others' places among the outlets have changed
    relayoutLater();
    if (kept.hadFocus)
        focusColumn(row);
}

// A column stays hidden until then, so that its text is laid out once, at its width.
void ArticleColumns::relayoutLater()
{
    m_isStale = true;
    QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest)); // joins one that waits
}

void ArticleColumns::relayoutIfStale()
{
    if (m_isStale)
        relayout();
}

bool ArticleColumns::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        relayoutIfStale();
    if (event->type() == QEvent::LanguageChange) {
        setLocale(QLocale()); // dates are in the reader's language too
        refreshColumns();
    }
    return QScrollArea::event(event);
}

void ArticleColumns::connectHead(ArticleColumn &column)
{
    const ColumnHead *head = &column.head();
    const ArticleId id = column.articleId();
    connect(
        head, &ColumnHead::dateEditRequested, this, [this, id] { Q_EMIT dateEditRequested(id); });
    connect(head, &ColumnHead::aboutRequested, this, [this, id] { Q_EMIT aboutRequested(id); });
    connect(head, &ColumnHead::closeRequested, this, [this, id] {
        m_context.undo.push(new CloseArticleCommand(m_context.session, id));
    });
    connect(head, &ColumnHead::moveRequested, this, [this, &column](int by) {
        pushMove(rowOf(column), rowOf(column) + by);
    });
    connect(
        head, &ColumnHead::baseRequested, this, [this, &column] { pushMove(rowOf(column), 0); });
    connect(head, &ColumnHead::dragged, this, [this, &column](int x) { showDropAt(column, x); });
    connect(head, &ColumnHead::dropped, this, [this, &column](int x) { dropAt(column, x); });
    connect(head, &ColumnHead::dragCancelled, m_dropMark, &QWidget::hide);
}

void ArticleColumns::connectFollowing(ArticleColumn &column)
{
    const ArticleId id = column.articleId();
    m_arrivals->observe(column);
    m_following->observe(column.view());
    ColumnHead &head = column.head();
    head.setLocked(m_following->isLocked(id));
    head.setLockShown(m_context.preferences.columnsFollow());
    connect(&head, &ColumnHead::lockToggled, m_following, [this, id](bool locked) {
        m_following->setLocked(id, locked);
    });
    connect(m_following, &ColumnFollowing::lockedChanged, &head, [this, id, &head] {
        head.setLocked(m_following->isLocked(id));
    });
    connect(&m_context.preferences, &ReadingPreferences::comparingChanged, &head, [this, &head] {
        head.setLockShown(m_context.preferences.columnsFollow());
    });
}

void ArticleColumns::removeColumn(int row)
{
    ArticleColumn *column = m_columns.takeAt(row);
    const bool hadFocus = column->view().hasFocus();
    m_closed.insert(column->articleId(),
        {.width = m_wanted.takeAt(row),
            .scroll = column->view().scrollShare(),
            .hadFocus = hadFocus});
    // The press that closes it may come from inside the column.
    column->hide();
    column->deleteLater();
    m_borders.takeAt(row)->deleteLater();
    m_bands.takeAt(row)->deleteLater();
    refreshColumns();
    relayout();
    if (hadFocus)
        focusColumn(qMin(row, count() - 1));
}

void ArticleColumns::moveColumn(int from, int to)
{
    m_columns.move(from, to);
    m_borders.move(from, to);
    m_bands.move(from, to);
    m_wanted.move(from, to);
    refreshColumns();
    relayout();
    ensureWidgetVisible(m_columns.at(to), 0, 0);
}

void ArticleColumns::refreshColumns(int from)
{
    for (int row = from; row < count(); ++row)
        m_columns.at(row)->refresh();
}

void ArticleColumns::applyTheme()
{
    setPalette(paletteFor(m_context.theme.theme()));
    m_area->setPalette(palette());
    refreshColumns();
}

QList<int> ArticleColumns::shownWidths() const
{
    const Typography type = typographyFor(m_context.preferences, QApplication::font());
    return columnWidths(viewport()->width(), m_wanted, type.narrowestColumn());
}

void ArticleColumns::relayout()
{
    m_isStale = false;
    m_empty->setVisible(m_columns.isEmpty());
    m_empty->setGeometry(viewport()->rect());
    const QList<int> widths = shownWidths();
    const int total = std::accumulate(widths.begin(), widths.end(), 0);
    const bool scrolls = total > viewport()->width();
    const int height = this->height() - (scrolls ? horizontalScrollBar()->sizeHint().height() : 0);
    m_area->resize(qMax(total, 1), height);
    QWidget *before = nullptr;
    for (int row = 0, x = 0; row < count(); ++row) {
        m_columns.at(row)->setGeometry(x, 0, widths.at(row), height);
        m_columns.at(row)->show();
        x += widths.at(row);
        const int reach = ColumnBorder::gripWidth / 2;
        // The last grip lies wholly inside: beyond the area nothing can be grabbed.
        const int left = qMin(x - 1 - reach, total - ColumnBorder::gripWidth + reach);
        m_borders.at(row)->setGeometry(left, 0, ColumnBorder::gripWidth, height);
        m_borders.at(row)->show();
        m_borders.at(row)->raise();
        if (before)
            setTabOrder(before, m_columns.at(row));
        before = m_columns.at(row);
    }
    joinNeighbours();
    m_dropMark->raise();
    for (EdgeShade *shade : m_shades)
        shade->follow();
}

void ArticleColumns::joinNeighbours()
{
    for (int row = 0; row < count(); ++row) {
        ArticleView *next = row + 1 < count() ? &m_columns.at(row + 1)->view() : nullptr;
        m_bands.at(row)->join(next ? &m_columns.at(row)->view() : nullptr, next);
        m_bands.at(row)->stackUnder(m_borders.first());
    }
}

void ArticleColumns::resizeColumn(int row, int by)
{
    m_wanted[row] = m_columns.at(row)->width() + by;
    relayout();
}

void ArticleColumns::pushMove(int from, int to)
{
    if (from != to && to >= 0 && to < count())
        m_context.undo.push(new MoveArticleCommand(m_context.session, from, to));
}

void ArticleColumns::showDropAt(const ArticleColumn &column, int globalX)
{
    const int from = rowOf(column);
    const int to = rowAfterDrop(m_area->mapFromGlobal(QPoint(globalX, 0)).x(), shownWidths(), from);
    const int edge
        = to < from ? m_columns.at(to)->geometry().left() : m_columns.at(to)->geometry().right();
    constexpr int thickness = 3;
    m_dropMark->setGeometry(qMax(edge - thickness / 2, 0), 0, thickness, m_area->height());
    m_dropMark->setVisible(to != from);
}

void ArticleColumns::dropAt(const ArticleColumn &column, int globalX)
{
    m_dropMark->hide();
    const int from = rowOf(column);
    pushMove(
        from, rowAfterDrop(m_area->mapFromGlobal(QPoint(globalX, 0)).x(), shownWidths(), from));
}

QList<int> ArticleColumns::widths() const
{
    return m_wanted;
}

void ArticleColumns::setWidths(const QList<int> &widths)
{
    for (int row = 0; row < qMin(count(), static_cast<int>(widths.size())); ++row)
        m_wanted[row] = qMax(widths.at(row), 0);
    relayout();
}

QList<double> ArticleColumns::scrolls() const
{
    QList<double> shares;
    for (const ArticleColumn *column : m_columns)
        shares.append(column->view().scrollShare());
    return shares;
}

void ArticleColumns::setScrolls(const QList<double> &scrolls)
{
    for (int row = 0; row < qMin(count(), static_cast<int>(scrolls.size())); ++row)
        m_columns.at(row)->view().setScrollShare(scrolls.at(row));
}

void ArticleColumns::focusColumn(int row)
{
    if (row < 0 || row >= count())
        return;
    relayoutIfStale();
    m_columns.at(row)->view().setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(m_columns.at(row), 0, 0);
}

void ArticleColumns::showColumn(ArticleId id)
{
    ArticleColumn *column = columnOf(id);
    if (!column)
        return;
    relayoutIfStale();
    ensureWidgetVisible(column, 0, 0);
}

void ArticleColumns::focusNext()
{
    if (count() > 0)
        focusColumn((currentRow() + 1) % count());
}

void ArticleColumns::focusPrevious()
{
    if (count() > 0)
        focusColumn((currentRow() + count() - 1) % count());
}

void ArticleColumns::moveCurrentLeft()
{
    pushMove(currentRow(), currentRow() - 1);
}

void ArticleColumns::moveCurrentRight()
{
    if (count() > 0)
        pushMove(currentRow(), currentRow() + 1);
}

void ArticleColumns::closeCurrent()
{
    if (count() > 0)
        Q_EMIT m_columns.at(currentRow())->head().closeRequested();
}

void ArticleColumns::copyCurrentWithSource()
{
    if (count() > 0)
        m_columns.at(currentRow())->view().copyWithSource();
}

void ArticleColumns::toggleCurrentLeftOut()
{
    if (count() == 0)
        return;
    ArticleView &view = m_columns.at(currentRow())->view();
    view.setLeftOutShown(!view.isLeftOutShown());
}

void ArticleColumns::openCurrentMenu()
{
    if (count() > 0)
        m_columns.at(currentRow())->view().openMenuByKey();
}

void ArticleColumns::explainCurrentDate()
{
    if (count() > 0)
        m_columns.at(currentRow())->view().explainCurrent();
}

void ArticleColumns::compareCurrent()
{
    if (count() == 0)
        return;
    ArticleView &view = m_columns.at(currentRow())->view();
    view.compare(view.readerSentence());
}

void ArticleColumns::toggleCurrentLock()
{
    if (count() == 0)
        return;
    const ArticleId id = m_columns.at(currentRow())->articleId();
    m_following->setLocked(id, !m_following->isLocked(id));
}

void ArticleColumns::joinCurrentPassage()
{
    const auto passage
        = count() > 1 ? m_columns.at(currentRow())->view().readerPassage() : std::nullopt;
    if (passage)
        tellTheSame(m_context, *passage);
}

std::optional<TextPlace> ArticleColumns::readerPlace() const
{
    return count() > 0 ? m_columns.at(currentRow())->view().readerPlace() : std::nullopt;
}

void ArticleColumns::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    relayout();
}

bool ArticleColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        m_current = static_cast<ArticleView *>(watched)->articleId();
        Q_EMIT currentChanged(currentRow());
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace naranhi
