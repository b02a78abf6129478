// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/snippetlayout.h"

#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

QList<QTextLayout::FormatRange> formatsOf(const MarkedSnippet &snippet, const SnippetStyle &style)
{
    QList<QTextLayout::FormatRange> formats;
    for (const TextSpan &mark : snippet.marks) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        format.setForeground(style.marked);
        format.setBackground(style.ground);
        formats.append({static_cast<int>(mark.start), static_cast<int>(mark.length()), format});
    }
    return formats;
}

// The lines that fit; false: there are more.
bool layOut(QTextLayout &layout, int width, int mostLines)
{
    layout.beginLayout();
    qreal top = 0;
    int lines = 0;
    bool isWhole = false;
    while (lines < mostLines && !isWhole) {
        QTextLine line = layout.createLine();
        isWhole = !line.isValid();
        if (isWhole)
            break;
        line.setLineWidth(width);
        line.setPosition({0, top});
        top += line.height();
        ++lines;
        isWhole = line.textStart() + line.textLength() >= layout.text().size();
    }
    layout.endLayout();
    return isWhole;
}

} // namespace

MarkedSnippet shortenedBefore(const MarkedSnippet &snippet, qsizetype before)
{
    if (snippet.marks.isEmpty() || snippet.marks.constFirst().start <= before)
        return snippet;
    const qsizetype first = snippet.marks.constFirst().start;
    qsizetype start = first - before;
    const qsizetype blank = snippet.text.indexOf(u' ', start);
    if (blank >= 0 && blank < first)
        start = blank + 1;
    else if (snippet.text.at(start).isLowSurrogate())
        ++start;
    MarkedSnippet shorter{u'…' + snippet.text.mid(start), {}};
    for (const TextSpan &mark : snippet.marks)
        shorter.marks.append({mark.start - start + 1, mark.end - start + 1});
    return shorter;
}

void paintSnippet(QPainter &painter,
    const QRect &room,
    const MarkedSnippet &snippet,
    const SnippetStyle &style,
    int mostLines)
{
    QTextLayout layout(snippet.text, style.font);
    layout.setFormats(formatsOf(snippet, style));
    if (!layOut(layout, room.width(), mostLines)) {
        const QTextLine last = layout.lineAt(mostLines - 1);
        const qsizetype end = last.textStart() + qMax(1, last.textLength() - 2);
        layout.setText(snippet.text.first(end).trimmed() + u'…');
        layOut(layout, room.width(), mostLines);
    }
    painter.setPen(style.ink);
    layout.draw(&painter, room.topLeft());
}

} // namespace naranhi
