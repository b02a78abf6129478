// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/messagebar.h"

#include "widgets/common/themesource.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

constexpr qsizetype shownMessages = 4;

} // namespace

MessageBar::MessageBar(const ThemeSource &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_text(new QLabel(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setText(tr("Put away"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::putAway);
    hide();
}

void MessageBar::say(const QString &message)
{
    m_messages += message;
    showMessages();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::putAway()
{
    m_messages.clear();
    hide();
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

void MessageBar::showMessages()
{
    QStringList lines = m_messages.first(std::min(shownMessages, m_messages.size()));
    const int more = static_cast<int>(m_messages.size() - lines.size());
    if (more > 0)
        lines += tr("and %n more", nullptr, more);
    m_text->setText(lines.join(u'\n'));
    m_text->setToolTip(more > 0 ? m_messages.join(u'\n') : QString());
    setAccessibleName(m_messages.join(u'\n'));
}

} // namespace naranhi
