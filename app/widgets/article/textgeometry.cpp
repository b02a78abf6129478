// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/textgeometry.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>

#include <tuple>

namespace naranhi {

namespace {

bool isLaidOut(const QTextBlock &block)
{
    return block.layout()->lineCount() > 0;
}

// A column's document has no frames: a paragraph's own layout knows where it stands.
QPointF originOf(const QTextDocument &document, const QTextBlock &block)
{
    if (!isLaidOut(block))
        std::ignore = document.documentLayout()->blockBoundingRect(block);
    return block.layout()->position();
}

// The top of what cannot be laid out now, because the document is just being changed.
double bottomOf(const QTextDocument &document, const QTextBlock &block)
{
    const double top = originOf(document, block).y();
    if (!isLaidOut(block))
        return top;
    const QTextLine last = block.layout()->lineAt(block.layout()->lineCount() - 1);
    return top + last.y() + last.height();
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
    const QTextBlock block = paragraphAt(document, point.y());
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

QTextBlock paragraphAt(const QTextDocument &document, double y)
{
    int first = 0;
    int last = document.blockCount() - 1;
    while (first < last) {
        const int middle = (first + last) / 2;
        const QTextBlock block = document.findBlockByNumber(middle);
        if (isLaidOut(block) && bottomOf(document, block) <= y)
            first = middle + 1;
        else
            last = middle;
    }
    // What is not laid out yet follows what is; asking lays it out, unless it is just being
    // changed.
    QTextBlock block = document.findBlockByNumber(first);
    while (block.next().isValid() && bottomOf(document, block) <= y && isLaidOut(block))
        block = block.next();
    return block;
}

TextSpan lineAt(const QTextDocument &document, double y)
{
    const QTextBlock block = paragraphAt(document, y);
    const double inside = y - originOf(document, block).y();
    if (!isLaidOut(block))
        return {block.position(), block.position()};
    const QTextLayout &layout = *block.layout();
    int number = 0;
    while (number + 1 < layout.lineCount()
        && layout.lineAt(number).y() + layout.lineAt(number).height() <= inside)
        ++number;
    const QTextLine line = layout.lineAt(number);
    const int start = block.position() + line.textStart();
    return {start, start + line.textLength()};
}

TextSpan spanInside(const QTextDocument &document, const QRectF &area)
{
    const QTextBlock from = paragraphAt(document, area.top());
    const QTextBlock to = paragraphAt(document, area.bottom());
    return {from.position(), to.position() + to.length()};
}

} // namespace naranhi
