// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/lockicon.h"

#include "widgets/common/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace naranhi {

namespace {

QPixmap padlock(bool shut, const QColor &colour, int pixels, double ratio)
{
    QPixmap picture(QSize(pixels, pixels) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(pixels / 16.0, pixels / 16.0);
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::FlatCap));
    // The shackle, swung out beside the body when open.
    const double left = shut ? 4.75 : 8.25;
    QPainterPath shackle({left, 8.0});
    shackle.lineTo(left, 4.75);
    shackle.arcTo(QRectF(left, 1.5, 6.5, 6.5), 180, -180);
    shackle.lineTo(left + 6.5, shut ? 8.0 : 6.0);
    painter.drawPath(shackle);
    const QRectF body = QRectF(shut ? 3.3 : 0.8, 7.8, 9.4, 6.4);
    painter.setBrush(shut ? QBrush(colour) : Qt::NoBrush);
    painter.drawRoundedRect(body, 1, 1);
    return picture;
}

} // namespace

QIcon lockIcon(const Theme &theme, int pixels, double pixelRatio)
{
    QIcon icon;
    icon.addPixmap(padlock(false, theme.soft, pixels, pixelRatio), QIcon::Normal, QIcon::Off);
    icon.addPixmap(padlock(true, theme.accent, pixels, pixelRatio), QIcon::Normal, QIcon::On);
    return icon;
}

} // namespace naranhi
