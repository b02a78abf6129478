// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace naranhi {

class ComparisonDelegate;

// The tree of the comparison: rows as wide as the view, opened and closed by the arrow keys or a
// click, gone to by Return or a click.
class ComparisonView final : public QTreeView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonView)

public:
    explicit ComparisonView(ComparisonDelegate &delegate, QWidget *parent = nullptr);

    // Rows that came or went are in their places when it returns.
    void layOutNow() { executeDelayedItemsLayout(); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitRows();

    ComparisonDelegate &m_delegate;
};

} // namespace naranhi
