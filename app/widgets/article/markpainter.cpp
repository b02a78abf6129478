// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/markpainter.h"

#include <QPainter>
#include <QTextDocument>

namespace naranhi {

namespace {

constexpr double cornerRadius = 3;

QColor seeThrough(QColor colour, float opacity)
{
    colour.setAlphaF(opacity);
    return colour;
}

void drawLine(QPainter &painter, const QRectF &chip, double y)
{
    painter.drawLine(QPointF(chip.left() + 1, y), QPointF(chip.right() - 1, y));
}

} // namespace

QRectF chipRect(const LinePart &part)
{
    return QRectF(QPointF(part.rect.left(), qRound(part.rect.top())),
        QPointF(part.rect.right(), qRound(part.rect.bottom())))
        .adjusted(-1.5, -1, 1.5, 2);
}

MarkPainter::MarkPainter(QPainter &painter, const Ground &ground)
    : m_painter(painter)
    , m_ground(ground)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
}

void MarkPainter::paintSentences(const QList<TextSpan> &sentences)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(seeThrough(m_ground.theme.accent, 0.12F));
    for (const TextSpan &sentence : sentences) {
        if (!sentence.overlaps(m_ground.visible))
            continue;
        for (const LinePart &part : linePartsOf(m_ground.document, sentence))
            m_painter.drawRect(chipRect(part));
    }
}

void MarkPainter::paintPlace(TextSpan place)
{
    if (!place.overlaps(m_ground.visible))
        return;
    m_painter.setPen(QPen(m_ground.theme.accent, 1.5));
    m_painter.setBrush(seeThrough(m_ground.theme.accent, 0.14F));
    for (const LinePart &part : linePartsOf(m_ground.document, place))
        m_painter.drawRoundedRect(
            chipRect(part).adjusted(-1, -2, 1, 2), cornerRadius, cornerRadius);
}

void MarkPainter::paintEntities()
{
    for (const EntityMark &mark : m_ground.marks.entitiesIn(m_ground.visible))
        paintEntity(mark);
}

void MarkPainter::paintEntity(const EntityMark &mark)
{
    const bool lit = m_ground.focus.isLit(mark.entity);
    for (const LinePart &part : linePartsOf(m_ground.document, mark.at)) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_ground.theme.tint(mark.colour, lit));
        m_painter.drawRoundedRect(chipRect(part), cornerRadius, cornerRadius);
        paintUnderline(part, mark, lit);
    }
}

void MarkPainter::paintUnderline(const LinePart &part, const EntityMark &mark, bool lit)
{
    const QRectF chip = chipRect(part);
    const double y = chip.bottom() - 1;
    QPen pen(m_ground.theme.entity(mark.colour), lit ? 2.2 : 1.6);
    pen.setCapStyle(Qt::FlatCap);
    switch (mark.type) {
    case EntityType::Organisation: // two thin lines
        pen.setWidthF(1.1);
        m_painter.setPen(pen);
        drawLine(m_painter, chip, y - 2.4);
        break;
    case EntityType::Place:
        pen.setDashPattern({1.2, 1.2});
        break;
    case EntityType::Work:
        pen.setDashPattern({3.5, 1.8});
        break;
    case EntityType::Person:
    case EntityType::Quantity:
        break;
    }
    m_painter.setPen(pen);
    drawLine(m_painter, chip, y);
}

void MarkPainter::paintTimes()
{
    for (const TimeMark &mark : m_ground.marks.timesIn(m_ground.visible)) {
        const bool lit = !mark.value.isEmpty() && mark.value == m_ground.focus.hoveredTime();
        QPen pen(m_ground.theme.accent, lit ? 2 : 1.1);
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({3, 2});
        m_painter.setPen(pen);
        for (const LinePart &part : linePartsOf(m_ground.document, mark.at))
            drawLine(m_painter, chipRect(part), chipRect(part).bottom() - 1);
    }
}

void MarkPainter::paintVeil(const QList<TextSpan> &outside)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(seeThrough(m_ground.theme.page, 0.62F));
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    for (const TextSpan &sentence : outside) {
        if (!sentence.overlaps(m_ground.visible))
            continue;
        for (const LinePart &part : linePartsOf(m_ground.document, sentence))
            m_painter.drawRect(chipRect(part).adjusted(0, -1, 0, 1));
    }
}

} // namespace naranhi
