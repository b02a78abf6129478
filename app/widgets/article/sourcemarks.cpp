// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/sourcemarks.h"

#include "widgets/article/markpainter.h"
#include "widgets/article/textgeometry.h"
#include "widgets/common/sourcewords.h"
#include "widgets/common/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

void paintSign(
    QPainter &painter, const QPointF &middle, double em, SourceKind kind, const QColor &colour)
{
    const double half = em * 0.17;
    painter.setPen(QPen(colour, qMax(1.0, em * 0.07)));
    painter.setBrush(Qt::NoBrush);
    switch (kind) {
    case SourceKind::Named:
        painter.setBrush(colour);
        painter.drawEllipse(middle, half * 0.8, half * 0.8);
        return;
    case SourceKind::Unnamed:
        painter.drawEllipse(middle, half, half);
        return;
    case SourceKind::Hearsay: {
        const double wide = half * 2;
        QPainterPath wave(middle - QPointF(wide, 0));
        wave.quadTo(middle - QPointF(half, wide), middle);
        wave.quadTo(middle + QPointF(half, wide), middle + QPointF(wide, 0));
        painter.drawPath(wave);
        return;
    }
    case SourceKind::Conjecture: {
        QFont font = painter.font();
        font.setPixelSize(qMax(6, qRound(em * 0.62)));
        font.setBold(true);
        painter.setFont(font);
        painter.drawText(
            QRectF(middle - QPointF(em, em), middle + QPointF(em, em)), Qt::AlignCenter, u"?"_s);
        return;
    }
    }
}

void underline(
    QPainter &painter, const QTextDocument &document, TextSpan words, const QColor &colour)
{
    QPen dots(colour, 1.4, Qt::SolidLine, Qt::RoundCap);
    dots.setDashPattern({0.1, 2.2});
    painter.setPen(dots);
    for (const LinePart &part : linePartsOf(document, words)) {
        const QRectF chip = chipRect(part);
        painter.drawLine(QPointF(chip.left() + 1, chip.bottom() + 1),
            QPointF(chip.right() - 1, chip.bottom() + 1));
    }
}

} // namespace

QList<SourceMark> sourceMarksOf(const QList<Attribution> &attributions, const DocumentMap &map)
{
    QList<SourceMark> marks;
    for (const Attribution &attribution : attributions) {
        const auto sentence = map.toDocument(attribution.sentence);
        const auto words = map.toDocument({attribution.sentence.block, attribution.words});
        if (sentence)
            marks.append({.sentence = *sentence,
                .words = words.value_or(TextSpan{}),
                .kind = attribution.kind});
    }
    std::ranges::stable_sort(marks, {}, [](const SourceMark &mark) { return mark.sentence.start; });
    return marks;
}

void paintSourceMarks(QPainter &painter,
    const QTextDocument &document,
    const QList<SourceMark> &marks,
    TextSpan visible,
    const Theme &theme,
    double em)
{
    painter.setRenderHint(QPainter::Antialiasing);
    qsizetype last = -1;
    double aside = 0;
    for (const SourceMark &mark : marks) {
        aside = mark.sentence.start == last ? aside + em * 0.7 : 0; // one beside the other
        last = mark.sentence.start;
        if (!mark.sentence.overlaps(visible))
            continue;
        const auto parts = linePartsOf(document, mark.sentence);
        if (parts.isEmpty())
            continue;
        const QPointF above
            = chipRect(parts.first()).topLeft() + QPointF(em * 0.3 + aside, -em * 0.12);
        paintSign(painter, above, em, mark.kind, theme.soft);
        underline(painter, document, mark.words, theme.soft);
    }
}

QString sourceTip(const QList<SourceMark> &marks, qsizetype position, const QTextDocument &document)
{
    QStringList lines;
    for (const SourceMark &mark : marks)
        if (mark.sentence.contains(position))
            lines.append(u"%1: “%2”"_s.arg(sourceWord(mark.kind), textIn(document, mark.words)));
    return lines.join(u'\n');
}

} // namespace naranhi
