// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/readingcontext.h"

#include <QFrame>
#include <QStringList>

#include <functional>

class QBoxLayout;
class QLabel;
class QLayout;
class QToolButton;

namespace naranhi {

// Something that can be done about a message.
struct MessageWay
{
    QString text;
    std::function<void()> take;
};

struct Message
{
    QString text;
    QString key{}; // what it is about: a newer message of the same key takes its place; or empty
    QList<MessageWay> ways{};
};

// Says what went wrong at the top of the window and what can be done about it, without standing in
// the way: messages gather until they are put away. Screen readers are alerted. Given the focus, it
// passes it on to the first thing to do.
class MessageBar final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageBar)

public:
    explicit MessageBar(const ThemeSource &theme, QWidget *parent = nullptr);

    void say(const Message &message);
    void putAway();
    void putAway(const QString &key);
    [[nodiscard]] bool has(const QString &key) const;
    [[nodiscard]] QStringList messages() const;

Q_SIGNALS:
    void gone(const QString &key); // it was put away

protected:
    void focusInEvent(QFocusEvent *event) override;

    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showMessages();
    [[nodiscard]] QWidget *rowFor(const Message &message);
    [[nodiscard]] QLayout *buttonsFor(const Message &message);

    const ThemeSource &m_theme;
    QList<Message> m_messages;
    QBoxLayout *m_rows;
    QLabel *m_more; // below them
    QToolButton *m_close;
};

} // namespace naranhi
