// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/ladderpainting.h"

#include "model/readingsession.h"
#include "widgets/common/outlettext.h"
#include "widgets/common/themesource.h"
#include "widgets/common/timetext.h"
#include "widgets/common/typography.h"

#include <QLocale>
#include <QPainter>

namespace naranhi {

namespace {

constexpr int inset = 12; // of a step from the one before it
constexpr int mostInsets = 5; // further in there is no room for words
constexpr int spacing = 3;
constexpr double mark = 3;

int stepHeight(const QFont &font)
{
    return QFontMetrics(font).lineSpacing() + spacing;
}

QString whenOf(const LadderStep &step, const ReadingSession &session)
{
    if (!step.published.isEmpty())
        return timeText(step.published.left(10), QLocale()); // the day
    return session.contains(step.article) ? outletText(session.article(step.article)) : QString();
}

// From the mark of the step above down and across to this one.
void paintRung(QPainter &painter, const QPointF &from, const QPointF &to, const QColor &colour)
{
    painter.setPen(QPen(colour, 1));
    painter.drawLine(from + QPointF(0, 2 * mark), {from.x(), to.y()});
    painter.drawLine(QPointF(from.x(), to.y()), to - QPointF(2 * mark, 0));
}

} // namespace

int ladderHeight(const QList<LadderStep> &steps, const QFont &font)
{
    return static_cast<int>(steps.size()) * stepHeight(font);
}

void paintLadder(QPainter &painter,
    const QRect &room,
    const QList<LadderStep> &steps,
    const ReadingContext &context,
    const QFont &font)
{
    const Theme &theme = context.theme.theme();
    QPointF above;
    for (int i = 0; i < steps.size(); ++i) {
        const LadderStep &step = steps.at(i);
        QRect line(room.left() + inset * qMin(i, mostInsets),
            room.top() + i * stepHeight(font),
            0,
            stepHeight(font));
        line.setRight(room.right());
        const QPointF here(line.left() + 2 * mark, line.center().y() + 0.5);
        if (i > 0)
            paintRung(painter, above, here, theme.soft);
        above = here;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.outlet(context.session.rowOf(step.article)));
        painter.drawEllipse(here, mark, mark);
        line.setLeft(line.left() + qRound(5 * mark));
        painter.setFont(smallerFont(font));
        painter.setPen(theme.soft);
        const QString when = whenOf(step, context.session);
        painter.drawText(line, Qt::AlignVCenter, when);
        line.setLeft(line.left() + painter.fontMetrics().horizontalAdvance(when) + inset / 2);
        painter.setFont(font);
        painter.setPen(theme.ink);
        painter.drawText(line,
            Qt::AlignVCenter,
            painter.fontMetrics().elidedText(step.words, Qt::ElideRight, line.width()));
    }
}

} // namespace naranhi
