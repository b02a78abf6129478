// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace naranhi {

class ThemeSource;

// Draws a correction in two lines: what it says; where and for what it holds, with a warning when
// it fits nothing.
class CorrectionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CorrectionDelegate)

public:
    explicit CorrectionDelegate(const ThemeSource &theme, QObject *parent = nullptr);

    void paint(QPainter *painter,
        const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const ThemeSource &m_theme;
};

} // namespace naranhi
