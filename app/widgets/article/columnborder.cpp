// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/columnborder.h"

#include "widgets/common/themesource.h"

#include <QMouseEvent>
#include <QPainter>

namespace naranhi {

ColumnBorder::ColumnBorder(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setCursor(Qt::SplitHCursor);
    setObjectName(QStringLiteral("columnBorder"));
}

void ColumnBorder::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(gripWidth / 2, 0, 1, height(), m_theme.theme().hairline);
}

void ColumnBorder::mousePressEvent(QMouseEvent *event)
{
    m_last = event->globalPosition().toPoint().x();
}

void ColumnBorder::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    const int now = event->globalPosition().toPoint().x();
    Q_EMIT dragged(now - std::exchange(m_last, now));
}

void ColumnBorder::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
}

void ColumnBorder::mouseDoubleClickEvent(QMouseEvent *)
{
    Q_EMIT resetRequested();
}

} // namespace naranhi
