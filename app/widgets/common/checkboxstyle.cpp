// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/checkboxstyle.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace naranhi {

namespace {

// The border is softer than the tick, so that a checked box stands out among others.
QColor borderOf(const QPalette &palette, QPalette::ColorGroup group)
{
    constexpr float share = 0.65F;
    const QColor under = palette.color(group, QPalette::Base);
    const QColor ink = palette.color(group, QPalette::Text);
    const auto channel = [](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(channel(under.redF(), ink.redF()),
        channel(under.greenF(), ink.greenF()),
        channel(under.blueF(), ink.blueF()));
}

QPainterPath tickIn(const QRectF &box)
{
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    QPainterPath tick(at(0.22, 0.52));
    tick.lineTo(at(0.42, 0.73));
    tick.lineTo(at(0.79, 0.27));
    return tick;
}

void paintCheckBox(const QStyleOption &option, QPainter &painter)
{
    const auto is = [&option](QStyle::StateFlag flag) { return option.state.testFlag(flag); };
    const auto group = is(QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled;
    const QPalette &palette = option.palette;
    const QRectF box = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    const bool isPressed = is(QStyle::State_Sunken);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(borderOf(palette, group));
    painter.setBrush(palette.color(group, isPressed ? QPalette::Window : QPalette::Base));
    painter.drawRoundedRect(box, 1.5, 1.5);
    constexpr double stroke = 0.15; // of the box
    painter.setPen(QPen(palette.color(group, QPalette::Text),
        box.width() * stroke,
        Qt::SolidLine,
        Qt::RoundCap,
        Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (is(QStyle::State_On))
        painter.drawPath(tickIn(box));
    else if (is(QStyle::State_NoChange))
        painter.drawLine(
            box.center() - QPointF(box.width() / 4, 0), box.center() + QPointF(box.width() / 4, 0));
    painter.restore();
}

} // namespace

CheckBoxStyle::CheckBoxStyle(const QString &beneath)
    : QProxyStyle(beneath)
{
}

void CheckBoxStyle::drawPrimitive(PrimitiveElement element,
    const QStyleOption *option,
    QPainter *painter,
    const QWidget *widget) const
{
    if (element == PE_IndicatorCheckBox)
        paintCheckBox(*option, *painter);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

} // namespace naranhi
