// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QTextEdit;

namespace naranhi {

// Keeps the line at the top of a text view at the top when the text is laid out anew (another width
// or type size), where a scroll bar alone would keep a number of pixels. GUI thread; a child of its
// view.
class ScrollKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScrollKeeper)

public:
    explicit ScrollKeeper(QTextEdit *view);

    // The document position at the top: where the reader is, or was asked to be.
    [[nodiscard]] int top() const { return m_top; }
    void setTop(int position);
    void restore();
    // Does what lays the text out anew, and comes back to the same line.
    void restoreAfter(const std::function<void()> &layingOut);
    // Does what scrolls without the reader's hand.
    void quietly(const std::function<void()> &scrolling);

Q_SIGNALS:
    void scrolledByReader();

private:
    void follow(int value);
    void followRange(int maximum);

    QTextEdit &m_view;
    int m_top = 0;
    bool m_isRestoring = false;
    bool m_isQuiet = false;
    // The bar does not reach the top yet: its range follows the layout later.
    bool m_isShort = false;
    // The bar is about to move because the text got shorter, not by the reader.
    bool m_isClamped = false;
};

} // namespace naranhi
