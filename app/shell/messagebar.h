// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/readingcontext.h"

#include <QFrame>
#include <QStringList>

class QLabel;
class QToolButton;

namespace naranhi {

// Says what went wrong at the top of the window, without standing in the way: messages gather until
// they are put away. Screen readers are alerted.
class MessageBar final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageBar)

public:
    explicit MessageBar(const ThemeSource &theme, QWidget *parent = nullptr);

    void say(const QString &message);
    void putAway();
    [[nodiscard]] const QStringList &messages() const { return m_messages; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showMessages();

    const ThemeSource &m_theme;
    QStringList m_messages;
    QLabel *m_text;
    QToolButton *m_close;
};

} // namespace naranhi
