// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractScrollArea;

namespace naranhi {

class ThemeSource;

// A soft shadow at one side of a scroll area, there while more can be scrolled in from that side.
// Lies over the viewport and lets the mouse through.
class EdgeShade final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EdgeShade)

public:
    // side: Qt::LeftEdge or Qt::RightEdge. `area` is also the parent's owner.
    EdgeShade(const ThemeSource &theme, Qt::Edge side, QAbstractScrollArea &area);

    void follow(); // after the area scrolled, grew or shrank

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeSource &m_theme;
    Qt::Edge m_side;
    QAbstractScrollArea &m_area;
};

} // namespace naranhi
