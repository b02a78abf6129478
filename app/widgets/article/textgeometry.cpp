// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/textgeometry.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace naranhi {

namespace {

QPointF originOf(const QTextDocument &document, const QTextBlock &block)
{
    return document.documentLayout()->blockBoundingRect(block).topLeft();
}

void appendParts(QList<LinePart> &parts, const QTextBlock &block, TextSpan inBlock, QPointF origin)
{
    const QTextLayout &layout = *block.layout();
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int from = qMax(static_cast<int>(inBlock.start), line.textStart());
        const int to = qMin(static_cast<int>(inBlock.end), line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const double left = line.cursorToX(from);
        const double right = line.cursorToX(to);
        const QPointF topLeft = origin + QPointF(qMin(left, right), line.y());
        parts.append(
            {.rect = QRectF(topLeft, QSizeF(qAbs(right - left), line.ascent() + line.descent())),
                .baseline = topLeft.y() + line.ascent()});
    }
}

} // namespace

QList<LinePart> linePartsOf(const QTextDocument &document, TextSpan span)
{
    QList<LinePart> parts;
    QTextBlock block = document.findBlock(static_cast<int>(span.start));
    for (; block.isValid() && block.position() < span.end; block = block.next()) {
        const TextSpan inBlock{qMax<qsizetype>(span.start - block.position(), 0),
            qMin<qsizetype>(span.end - block.position(), block.length() - 1)};
        appendParts(parts, block, inBlock, originOf(document, block));
    }
    return parts;
}

QRectF typeRectOf(const QTextDocument &document, const QTextBlock &paragraph)
{
    const QPointF origin = originOf(document, paragraph);
    const QTextLayout &layout = *paragraph.layout();
    if (layout.lineCount() == 0)
        return {};
    const QTextLine first = layout.lineAt(0);
    const QTextLine last = layout.lineAt(layout.lineCount() - 1);
    const QPointF bottomRight(first.x() + first.width(), last.y() + last.ascent() + last.descent());
    return QRectF(QPointF(first.x(), first.y()), bottomRight).translated(origin);
}

int characterAt(const QTextDocument &document, QPointF point)
{
    const int near = document.documentLayout()->hitTest(point, Qt::FuzzyHit);
    const QTextBlock block = document.findBlock(qMax(near, 0));
    if (!block.isValid())
        return -1;
    const QPointF inside = point - originOf(document, block);
    const QTextLayout &layout = *block.layout();
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const QRectF drawn = line.naturalTextRect();
        if (inside.y() < line.y() || inside.y() >= line.y() + line.height()
            || inside.x() < drawn.left() || inside.x() >= drawn.right())
            continue;
        return block.position() + line.xToCursor(inside.x(), QTextLine::CursorOnCharacter);
    }
    return -1;
}

QString textIn(const QTextDocument &document, TextSpan span)
{
    QTextCursor cursor(document.findBlock(static_cast<int>(span.start)));
    const int last = document.characterCount() - 1;
    cursor.setPosition(qBound(0, static_cast<int>(span.start), last));
    cursor.setPosition(qBound(0, static_cast<int>(span.end), last), QTextCursor::KeepAnchor);
    QString text = cursor.selectedText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.replace(QChar::LineSeparator, u'\n');
    return text;
}

TextSpan spanInside(const QTextDocument &document, const QRectF &area)
{
    const auto *layout = document.documentLayout();
    const int first = layout->hitTest(area.topLeft(), Qt::FuzzyHit);
    const int last = layout->hitTest(area.bottomRight(), Qt::FuzzyHit);
    const QTextBlock from = document.findBlock(qMax(first, 0));
    const QTextBlock to = document.findBlock(qMax(last, 0));
    return {
        from.position(), to.isValid() ? to.position() + to.length() : document.characterCount()};
}

} // namespace naranhi
