// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace naranhi {

class ThemeSource;

// The hairline after a column, with a wider invisible grip that resizes it. Double-click: as wide
// as fits.
class ColumnBorder final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnBorder)

public:
    static constexpr int gripWidth = 9; // odd: the hairline is its middle

    explicit ColumnBorder(const ThemeSource &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void dragged(int by); // pixels since the last signal
    void resetRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    const ThemeSource &m_theme;
    int m_last = 0; // global x
};

} // namespace naranhi
