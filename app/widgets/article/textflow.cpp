// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/textflow.h"

#include "widgets/article/textgeometry.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <tuple>

namespace naranhi {

namespace {

// Where a line begins; behind the last, where the text ends.
struct LineStart
{
    double position = 0;
    double y = 0;
};

void layOut(const QTextDocument &document, const QTextBlock &block)
{
    if (block.layout()->lineCount() == 0)
        std::ignore = document.documentLayout()->blockBoundingRect(block);
}

LineStart startOf(const QTextDocument &document, const QTextBlock &block, int line)
{
    layOut(document, block);
    const QTextLayout &layout = *block.layout();
    const double top = layout.position().y();
    if (line == 0 && !block.previous().isValid())
        return {0, 0}; // the space above the text is its beginning too
    if (line < layout.lineCount())
        return {static_cast<double>(block.position() + layout.lineAt(line).textStart()),
            top + layout.lineAt(line).y()};
    if (block.next().isValid())
        return startOf(document, block.next(), 0);
    const double height = layout.lineCount() == 0 ? 0.0 : layout.boundingRect().height();
    return {static_cast<double>(block.position() + block.length() - 1), top + height};
}

// The share of the way from `low` to `high`, as far as there is a way.
double shareOf(double value, double low, double high)
{
    return high > low ? std::clamp((value - low) / (high - low), 0.0, 1.0) : 0.0;
}

} // namespace

double positionAt(const QTextDocument &document, double y)
{
    QTextBlock block = paragraphAt(document, y);
    // The space above a paragraph belongs to the line before it.
    if (startOf(document, block, 0).y > y && block.previous().isValid())
        block = block.previous();
    int line = qMax(block.layout()->lineCount() - 1, 0);
    while (line > 0 && startOf(document, block, line).y > y)
        --line;
    const LineStart low = startOf(document, block, line);
    const LineStart high = startOf(document, block, line + 1);
    return low.position + shareOf(y, low.y, high.y) * (high.position - low.position);
}

double heightOf(const QTextDocument &document, double position)
{
    const int last = document.characterCount() - 1;
    const int character = std::clamp(static_cast<int>(position), 0, last);
    const QTextBlock block = document.findBlock(character);
    layOut(document, block);
    const QTextLine at = block.layout()->lineForTextPosition(character - block.position());
    const int line = at.isValid() ? at.lineNumber() : 0;
    const LineStart low = startOf(document, block, line);
    const LineStart high = startOf(document, block, line + 1);
    return low.y + shareOf(position, low.position, high.position) * (high.y - low.y);
}

} // namespace naranhi
