// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/scrollkeeper.h"

#include "widgets/article/textgeometry.h"

#include <QAbstractTextDocumentLayout>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextEdit>

#include <tuple>

namespace naranhi {

namespace {

// The y of the line that holds a position. Lays out one screen further, so that the bar reaches it.
int lineTop(const QTextDocument &document, int position, int screen)
{
    const auto *layout = document.documentLayout();
    const QTextBlock block = document.findBlock(position);
    if (!block.isValid())
        return 0;
    const double blockTop = layout->blockBoundingRect(block).top();
    std::ignore = paragraphAt(document, blockTop + 2 * screen);
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    return qRound(blockTop + (line.isValid() && line.lineNumber() > 0 ? line.y() : 0.0));
}

} // namespace

ScrollKeeper::ScrollKeeper(QTextEdit *view)
    : QObject(view)
    , m_view(*view)
{
    const QScrollBar *bar = view->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, &ScrollKeeper::follow);
    connect(bar, &QScrollBar::rangeChanged, this, [this](int, int max) { followRange(max); });
}

void ScrollKeeper::setTop(int position)
{
    m_top = position;
    restore();
}

void ScrollKeeper::restore()
{
    const QScopedValueRollback restoring(m_isRestoring, true);
    QScrollBar *bar = m_view.verticalScrollBar();
    const int screen = m_view.viewport()->height();
    const int y = m_top == 0 ? 0 : lineTop(*m_view.document(), m_top, screen);
    bar->setValue(y);
    m_isShort = bar->value() < y;
}

void ScrollKeeper::restoreAfter(const std::function<void()> &layingOut)
{
    const QScopedValueRollback restoring(m_isRestoring, true);
    layingOut();
    restore();
}

void ScrollKeeper::quietly(const std::function<void()> &scrolling)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    scrolling();
}

void ScrollKeeper::follow(int value)
{
    const bool isClamped = std::exchange(m_isClamped, false);
    if (m_isRestoring || isClamped)
        return;
    m_isShort = false;
    m_top = value == 0 ? 0 : static_cast<int>(lineAt(*m_view.document(), value + 1).start);
    if (!m_isQuiet)
        Q_EMIT scrolledByReader();
}

void ScrollKeeper::followRange(int maximum)
{
    m_isClamped = m_view.verticalScrollBar()->value() > maximum;
    if (m_isShort && !m_isRestoring)
        restore();
}

} // namespace naranhi
