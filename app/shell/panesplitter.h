// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace naranhi {

class ThemeSource;

// A splitter whose handle is a hairline of the theme. (It can be taken hold of a little beside it
// too.)
class PaneSplitter final : public QSplitter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaneSplitter)

public:
    PaneSplitter(Qt::Orientation orientation, const ThemeSource &theme, QWidget *parent = nullptr);

protected:
    QSplitterHandle *createHandle() override;

private:
    const ThemeSource &m_theme;
};

} // namespace naranhi
