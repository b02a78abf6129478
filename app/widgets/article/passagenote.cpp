// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/passagenote.h"

#include "widgets/common/themesource.h"
#include "widgets/common/typography.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace naranhi {

PassageNote::PassageNote(const ReadingContext &context, QWidget *below)
    : QLabel(below)
    , m_context(context)
{
    setObjectName(QStringLiteral("passageNote"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAlignment(Qt::AlignCenter);
    below->installEventFilter(this);
    hide();
}

void PassageNote::say(const QString &words)
{
    const Theme &theme = m_context.theme.theme();
    setFont(typographyFor(m_context.preferences, QApplication::font()).small);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, theme.ink);
    setPalette(colours);
    setText(words);
    setAccessibleName(words);
    const int pad = fontMetrics().height() / 3;
    setContentsMargins(2 * pad, pad, 2 * pad, pad);
    settle();
    show();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void PassageNote::settle()
{
    const QSize size = sizeHint().boundedTo(parentWidget()->size());
    const int above = fontMetrics().height();
    setGeometry((parentWidget()->width() - size.width()) / 2,
        parentWidget()->height() - size.height() - above,
        size.width(),
        size.height());
}

bool PassageNote::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        settle();
    return QLabel::eventFilter(watched, event);
}

void PassageNote::paintEvent(QPaintEvent *event)
{
    const Theme &theme = m_context.theme.theme();
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme.soft);
        painter.setBrush(theme.ground);
        const double radius = height() / 2.0;
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
    QLabel::paintEvent(event);
}

} // namespace naranhi
