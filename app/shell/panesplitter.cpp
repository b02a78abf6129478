// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/panesplitter.h"

#include "widgets/common/themesource.h"

#include <QPainter>

namespace naranhi {

namespace {

class HairlineHandle final : public QSplitterHandle
{
public:
    HairlineHandle(Qt::Orientation orientation, QSplitter *parent, const ThemeSource &theme)
        : QSplitterHandle(orientation, parent)
        , m_theme(theme)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(contentsRect(), m_theme.theme().hairline);
    }

private:
    const ThemeSource &m_theme;
};

} // namespace

PaneSplitter::PaneSplitter(Qt::Orientation orientation, const ThemeSource &theme, QWidget *parent)
    : QSplitter(orientation, parent)
    , m_theme(theme)
{
    // At one pixel Qt lets the mouse take hold of the handle in a wider strip.
    setHandleWidth(1);
    setChildrenCollapsible(false);
}

QSplitterHandle *PaneSplitter::createHandle()
{
    return new HairlineHandle(orientation(), this, m_theme);
}

} // namespace naranhi
