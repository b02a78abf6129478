// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/coverageview.h"

#include "model/coveragemodel.h"
#include "model/textmatch.h"
#include "widgets/common/themesource.h"
#include "widgets/compare/coveragedelegate.h"
#include "widgets/compare/coverageheaders.h"

#include <QAbstractButton>
#include <QApplication>
#include <QContextMenuEvent>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

constexpr int narrowestColumn = 64;
constexpr int widestColumn = 120;

int articleOf(const QAbstractItemModel &model, int column)
{
    const QVariant article = model.headerData(column, Qt::Horizontal, CoverageModel::ArticleRole);
    return static_cast<int>(article.value<ArticleId>());
}

} // namespace

CoverageView::CoverageView(const ReadingContext &context, QWidget *parent)
    : QTableView(parent)
    , m_context(context)
    , m_rowHeader(new CoverageRowHeader(context, this))
{
    setObjectName(u"coverageTable"_s);
    setVerticalHeader(m_rowHeader);
    setHorizontalHeader(new CoverageColumnHeader(context, this));
    setItemDelegate(new CoverageDelegate(context, this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setSelectionMode(QAbstractItemView::NoSelection); // there is a current cell, and no more
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    viewport()->setAutoFillBackground(false);
    if (auto *corner = findChild<QAbstractButton *>())
        corner->installEventFilter(this);
    setLines(2);
    connectHeaders();
}

void CoverageView::connectHeaders()
{
    connect(this, &QTableView::clicked, this, &CoverageView::placeRequested);
    connect(this, &QTableView::activated, this, &CoverageView::placeRequested);
    connect(m_rowHeader, &QHeaderView::sectionClicked, this, [this](int row) {
        for (int column = 0; column < model()->columnCount(); ++column) {
            const QModelIndex index = model()->index(row, column);
            if (index.data(CoverageModel::MarkRole).value<CoverageMark>() == CoverageMark::NotFound)
                continue;
            setCurrentIndex(index);
            Q_EMIT placeRequested(index);
            return;
        }
    });
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        const int left = horizontalHeader()->sectionViewportPosition(column);
        Q_EMIT columnMenuRequested(column,
            horizontalHeader()->viewport()->mapToGlobal(
                QPoint(left, horizontalHeader()->height())));
    });
}

void CoverageView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &CoverageView::remember);
    connect(model, &QAbstractItemModel::modelReset, this, &CoverageView::putBack);
    fitColumns();
}

void CoverageView::setLines(int lines)
{
    m_rowHeader->setLines(lines);
}

// Far enough apart in time, letters begin a new word.
void CoverageView::keyboardSearch(const QString &typed)
{
    const bool goesOn
        = m_sinceTyped.isValid() && m_sinceTyped.elapsed() < QApplication::keyboardInputInterval();
    m_typed = goesOn ? m_typed + typed : typed;
    m_sinceTyped.start();
    const int rows = model()->rowCount();
    const int here = qMax(0, currentIndex().row());
    for (int step = goesOn ? 0 : 1; step <= rows; ++step) {
        const int row = (here + step) % qMax(1, rows);
        const QModelIndex index = model()->index(row, qMax(0, currentIndex().column()));
        if (!matchesTyped(index.data(CoverageModel::TextRole).toString(), m_typed))
            continue;
        setCurrentIndex(index);
        return;
    }
}

void CoverageView::resizeEvent(QResizeEvent *event)
{
    fitColumns();
    QTableView::resizeEvent(event);
}

void CoverageView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_rowHeader->setDefaultSectionSize(m_rowHeader->rowHeight());
}

void CoverageView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const int column = isByKey ? currentIndex().column() : columnAt(event->pos().x());
    if (column < 0)
        return;
    const QPoint below = visualRect(currentIndex()).bottomLeft();
    Q_EMIT columnMenuRequested(
        column, isByKey ? viewport()->mapToGlobal(below) : event->globalPos());
}

void CoverageView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_rowHeader->setCurrentRow(current.row());
}

bool CoverageView::eventFilter(QObject *watched, QEvent *event)
{
    auto *corner = qobject_cast<QAbstractButton *>(watched);
    if (corner == nullptr || event->type() != QEvent::Paint)
        return QTableView::eventFilter(watched, event);
    const Theme &theme = m_context.theme.theme();
    QPainter painter(corner);
    painter.fillRect(corner->rect(), theme.ground);
    painter.fillRect(0, corner->height() - 1, corner->width(), 1, theme.hairline);
    return true;
}

// The words get what the columns leave, and never less than a third.
void CoverageView::fitColumns()
{
    if (model() == nullptr || model()->columnCount() == 0)
        return;
    const int all = width() - verticalScrollBar()->sizeHint().width();
    const int share = all / 2 / model()->columnCount();
    const int column = qBound(narrowestColumn, share, widestColumn);
    horizontalHeader()->setDefaultSectionSize(column);
    m_rowHeader->setFixedWidth(qMax(all / 3, all - column * model()->columnCount()));
}

void CoverageView::remember()
{
    if (!currentIndex().isValid())
        return; // what is wanted may come back with the next story
    m_key = currentIndex().data(CoverageModel::KeyRole).toString();
    m_article = articleOf(*model(), currentIndex().column());
    m_scrolled = verticalScrollBar()->value();
}

void CoverageView::putBack()
{
    fitColumns();
    m_rowHeader->setCurrentRow(-1);
    if (m_key.isEmpty())
        return;
    int column = 0;
    while (column + 1 < model()->columnCount() && articleOf(*model(), column) != m_article)
        ++column;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, column);
        if (index.data(CoverageModel::KeyRole).toString() != m_key)
            continue;
        setCurrentIndex(index);
        verticalScrollBar()->setValue(m_scrolled);
        return;
    }
}

} // namespace naranhi
