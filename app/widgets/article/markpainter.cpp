// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/markpainter.h"

#include "widgets/common/typeunderline.h"
#include "widgets/dates/dategrounds.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>

namespace naranhi {

namespace {

constexpr double cornerRadius = 3;

QColor seeThrough(QColor colour, float opacity)
{
    colour.setAlphaF(opacity);
    return colour;
}

// Whether one ornament is drawn around both.
bool continuesInto(const QTextBlock &block, const QTextBlock &next)
{
    if (!block.isValid() || !next.isValid())
        return false;
    const Ornament ornament = ornamentOf(block.blockFormat());
    return ornament != Ornament::None && ornament != Ornament::Bullet
        && ornament == ornamentOf(next.blockFormat());
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

void MarkPainter::paintOrnaments(double em)
{
    const QTextDocument &document = m_ground.document;
    QTextBlock block = document.findBlock(static_cast<int>(m_ground.visible.start));
    // A panel that begins above the screen goes on into it.
    while (continuesInto(block.previous(), block))
        block = block.previous();
    while (block.isValid() && block.position() < m_ground.visible.end) {
        const Ornament ornament = ornamentOf(block.blockFormat());
        QTextBlock last = block;
        while (continuesInto(last, last.next()))
            last = last.next();
        if (ornament != Ornament::None)
            paintOrnament(ornament, typeRectOf(document, block) | typeRectOf(document, last), em);
        if (ornament == Ornament::Panel)
            paintPanelLabel(block, em);
        block = last.next();
    }
}

void MarkPainter::paintOrnament(Ornament ornament, const QRectF &type, double em)
{
    const double left = m_ground.document.documentMargin();
    const double right = m_ground.document.textWidth() - left;
    const double pad = em * panelPadding;
    m_painter.setPen(Qt::NoPen);
    switch (ornament) {
    case Ornament::None:
        break;
    case Ornament::Bullet:
        m_painter.setBrush(m_ground.theme.soft);
        m_painter.drawEllipse(
            QPointF(left + em * 0.35, type.top() + em * 0.62), em * 0.14, em * 0.14);
        break;
    case Ornament::Panel:
        m_painter.setBrush(m_ground.theme.ground);
        // A theme that tells page and ground not apart needs the line.
        if (m_ground.theme.page == m_ground.theme.ground)
            m_painter.setPen(m_ground.theme.hairline);
        m_painter.drawRoundedRect(QRectF(QPointF(left, type.top() - pad - em * panelLabelHeight),
                                      QPointF(right, type.bottom() + pad)),
            2 * cornerRadius,
            2 * cornerRadius);
        break;
    case Ornament::Bar:
        m_painter.fillRect(QRectF(left, type.top(), 3, type.height()), m_ground.theme.hairline);
        break;
    case Ornament::ThinBar:
        m_painter.fillRect(QRectF(left, type.top(), 1, type.height()), m_ground.theme.soft);
        break;
    }
}

void MarkPainter::paintPanelLabel(const QTextBlock &first, double em)
{
    const QRectF type = typeRectOf(m_ground.document, first);
    QFont font = m_ground.document.defaultFont();
    font.setPixelSize(qMax(qRound(em * 0.75), 6));
    font.setWeight(QFont::DemiBold);
    m_painter.setFont(font);
    m_painter.setPen(m_ground.theme.soft);
    const double height = em * panelLabelHeight;
    m_painter.drawText(QRectF(first.blockFormat().leftMargin() + m_ground.document.documentMargin(),
                           type.top() - height - em * 0.25,
                           type.width(),
                           height),
        Qt::AlignLeft | Qt::AlignTop,
        panelLabelOf(first.blockFormat()));
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

// A stroke of a highlighter over the lower half of the words.
void MarkPainter::paintDifferences(const QList<TextSpan> &words)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(seeThrough(m_ground.theme.warning, 0.3F));
    for (const TextSpan &each : words) {
        if (!each.overlaps(m_ground.visible))
            continue;
        for (const LinePart &part : linePartsOf(m_ground.document, each)) {
            QRectF stroke = chipRect(part);
            stroke.setTop(stroke.center().y());
            m_painter.drawRect(stroke);
        }
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
    for (const EntityMark &mark : m_ground.marks.entitiesIn(m_ground.visible)) {
        paintEntity(mark, m_ground.focus.isLit(mark.entity));
        // Two lines under one word would tell nothing: what is within shows when it is lit.
        for (const EntityMark &inner : m_ground.marks.innerOf(mark)) {
            if (m_ground.focus.isLit(inner.entity))
                paintEntity(inner, true);
        }
    }
}

void MarkPainter::paintEntity(const EntityMark &mark, bool lit)
{
    for (const LinePart &part : linePartsOf(m_ground.document, mark.at)) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_ground.theme.tint(mark.colour, lit));
        m_painter.drawRoundedRect(chipRect(part), cornerRadius, cornerRadius);
        paintTypeUnderline(
            m_painter, chipRect(part), mark.type, m_ground.theme.entity(mark.colour), lit);
    }
}

void MarkPainter::paintTimes()
{
    for (const TimeMark &mark : m_ground.marks.timesIn(m_ground.visible)) {
        const QString &value = mark.time.value;
        const bool lit = !value.isEmpty() && value == m_ground.focus.hoveredTime();
        QPen pen(m_ground.theme.accent, lit ? 2 : 1.1);
        pen.setCapStyle(Qt::FlatCap);
        // Dashed as found, dotted where another reading is possible, whole where the reader said.
        if (isUnsure(mark.time))
            pen.setDashPattern({1.3, 2.2});
        else if (!isSetByReader(mark.time))
            pen.setDashPattern({3, 2});
        m_painter.setPen(pen);
        for (const LinePart &part : linePartsOf(m_ground.document, mark.at))
            drawLine(m_painter, chipRect(part), chipRect(part).bottom() - 1);
    }
}

void MarkPainter::paintVeil(const QList<TextSpan> &outside)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    for (const TextSpan &sentence : outside) {
        if (!sentence.overlaps(m_ground.visible))
            continue;
        const QTextBlock block = m_ground.document.findBlock(static_cast<int>(sentence.start));
        const bool isOnPanel = ornamentOf(block.blockFormat()) == Ornament::Panel;
        const QColor behind = isOnPanel ? m_ground.theme.ground : m_ground.theme.page;
        m_painter.setBrush(seeThrough(behind, 0.62F));
        for (const LinePart &part : linePartsOf(m_ground.document, sentence))
            m_painter.drawRect(chipRect(part).adjusted(0, -1, 0, 1));
    }
}

} // namespace naranhi
