// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/comparisonview.h"

#include "widgets/compare/comparisondelegate.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace naranhi {

ComparisonView::ComparisonView(ComparisonDelegate &delegate, QWidget *parent)
    : QTreeView(parent)
    , m_delegate(delegate)
{
    setObjectName(u"comparisonList"_s);
    setItemDelegate(&delegate);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setExpandsOnDoubleClick(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    viewport()->setAutoFillBackground(false);
}

void ComparisonView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitRows();
}

void ComparisonView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRows();
}

void ComparisonView::fitRows()
{
    m_delegate.setWidth(viewport()->width());
    scheduleDelayedItemsLayout();
}

} // namespace naranhi
