// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/messagebar.h"

#include "widgets/common/themesource.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

constexpr qsizetype shownMessages = 4;

} // namespace

MessageBar::MessageBar(const ThemeSource &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_rows(new QVBoxLayout)
    , m_more(new QLabel(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    setFocusPolicy(Qt::TabFocus);
    m_close->setObjectName(u"putAway"_s);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setText(tr("Put away"));
    m_rows->setSpacing(6);
    auto *text = new QVBoxLayout;
    text->addLayout(m_rows);
    text->addWidget(m_more);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->addLayout(text, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, qOverload<>(&MessageBar::putAway));
    hide();
}

void MessageBar::say(const Message &message)
{
    const auto same = std::find_if(m_messages.begin(), m_messages.end(), [&](const Message &each) {
        return !message.key.isEmpty() && each.key == message.key;
    });
    const bool isNews = same == m_messages.end() || same->text != message.text;
    if (same == m_messages.end())
        m_messages += message;
    else
        *same = message;
    showMessages();
    show();
    if (!isNews)
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::putAway()
{
    const QList<Message> before = std::exchange(m_messages, {});
    showMessages();
    for (const Message &message : before)
        Q_EMIT gone(message.key);
}

void MessageBar::putAway(const QString &key)
{
    m_messages.removeIf([&key](const Message &message) { return message.key == key; });
    showMessages();
}

bool MessageBar::has(const QString &key) const
{
    return std::any_of(m_messages.begin(), m_messages.end(), [&key](const Message &message) {
        return message.key == key;
    });
}

QStringList MessageBar::messages() const
{
    QStringList texts;
    for (const Message &message : m_messages)
        texts += message.text;
    return texts;
}

void MessageBar::focusInEvent(QFocusEvent *)
{
    QWidget *way = findChild<QPushButton *>(u"way"_s);
    (way == nullptr ? m_close : way)->setFocus(Qt::TabFocusReason);
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_close->setText(tr("Put away"));
    QFrame::changeEvent(event);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_theme.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.page);
    painter.fillRect(QRect(0, 0, 4, height()), theme.warning);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.hairline);
}

// What is gone is deleted later: it may be a button of it that was just pressed.
void MessageBar::showMessages()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater();
        delete item;
    }
    const qsizetype shown = std::min(shownMessages, m_messages.size());
    for (const Message &message : m_messages.first(shown))
        m_rows->addWidget(rowFor(message));
    const auto more = static_cast<int>(m_messages.size() - shown);
    m_more->setText(more > 0 ? tr("and %n more", nullptr, more) : QString());
    m_more->setToolTip(more > 0 ? messages().join(u'\n') : QString());
    m_more->setVisible(more > 0);
    setAccessibleName(messages().join(u'\n'));
    setVisible(!m_messages.isEmpty());
}

QWidget *MessageBar::rowFor(const Message &message)
{
    auto *row = new QWidget(this);
    auto *text = new QLabel(message.text, row);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(text);
    if (!message.ways.isEmpty())
        layout->addLayout(buttonsFor(message));
    return row;
}

QLayout *MessageBar::buttonsFor(const Message &message)
{
    auto *ways = new QHBoxLayout;
    for (const MessageWay &way : message.ways) {
        auto *button = new QPushButton(way.text);
        button->setObjectName(u"way"_s);
        button->setAccessibleDescription(message.text);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QPushButton::clicked, this, way.take);
        ways->addWidget(button);
    }
    ways->addStretch();
    return ways;
}

} // namespace naranhi
