// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

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
    // To be called when the layout or the amount of text has changed.
    void restore();

private:
    void follow(int value);
    void noteRange(int maximum);

    QTextEdit &m_view;
    int m_top = 0;
    bool m_isRestoring = false;
    bool m_isClamped
        = false; // the bar is about to move because the text got shorter, not the reader
};

} // namespace naranhi
