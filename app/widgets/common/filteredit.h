// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace naranhi {

// A line that tells what is typed at once, also the Hangul syllable that is still being composed.
// The keys of undo are its own only while it has something typed to take back.
class FilterEdit final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterEdit)

public:
    explicit FilterEdit(QWidget *parent = nullptr);

Q_SIGNALS:
    void typed(const QString &text);

protected:
    bool event(QEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
};

} // namespace naranhi
