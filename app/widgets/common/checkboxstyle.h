// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace naranhi {

// Draws check boxes in the palette's text colour. The style beneath derives their border from the
// ground, which leaves a dark box on a dark page. All else is the style's that is named.
class CheckBoxStyle final : public QProxyStyle
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckBoxStyle)

public:
    explicit CheckBoxStyle(const QString &beneath);

    void drawPrimitive(PrimitiveElement element,
        const QStyleOption *option,
        QPainter *painter,
        const QWidget *widget = nullptr) const override;
};

} // namespace naranhi
