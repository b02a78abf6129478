// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/edgeshade.h"

#include "widgets/common/themesource.h"

#include <QAbstractScrollArea>
#include <QLinearGradient>
#include <QPainter>
#include <QScrollBar>

namespace naranhi {

namespace {

constexpr int shadeWidth = 12;

} // namespace

EdgeShade::EdgeShade(const ThemeSource &theme, Qt::Edge side, QAbstractScrollArea &area)
    : QWidget(area.viewport())
    , m_theme(theme)
    , m_side(side)
    , m_area(area)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    const QScrollBar *bar = area.horizontalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, &EdgeShade::follow);
    connect(bar, &QScrollBar::rangeChanged, this, &EdgeShade::follow);
    follow();
}

void EdgeShade::follow()
{
    const QWidget *viewport = m_area.viewport();
    const QScrollBar *bar = m_area.horizontalScrollBar();
    const bool isLeft = m_side == Qt::LeftEdge;
    setGeometry(isLeft ? 0 : viewport->width() - shadeWidth, 0, shadeWidth, viewport->height());
    setVisible(isLeft ? bar->value() > bar->minimum() : bar->value() < bar->maximum());
    raise();
}

void EdgeShade::paintEvent(QPaintEvent *)
{
    const bool isLeft = m_side == Qt::LeftEdge;
    QLinearGradient fade(isLeft ? 0 : width(), 0, isLeft ? width() : 0, 0);
    QColor shadow(Qt::black);
    shadow.setAlphaF(m_theme.theme().isDark ? 0.45F : 0.13F);
    fade.setColorAt(0, shadow);
    shadow.setAlpha(0);
    fade.setColorAt(1, shadow);
    QPainter(this).fillRect(rect(), fade);
}

} // namespace naranhi
