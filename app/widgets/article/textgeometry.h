// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textspan.h"

#include <QList>
#include <QRectF>
#include <QString>

class QTextBlock;
class QTextDocument;

namespace naranhi {

// The part of a span that lies on one line, in document coordinates.
struct LinePart
{
    QRectF rect; // as high as the line's type
    double baseline = 0; // y
};

// The line parts of a span, top to bottom. Lays the text out as far as the span when that is not
// done.
[[nodiscard]] QList<LinePart> linePartsOf(const QTextDocument &document, TextSpan span);

// What the type of a paragraph covers, from the first line to the last, without the space around
// it.
[[nodiscard]] QRectF typeRectOf(const QTextDocument &document, const QTextBlock &paragraph);

// The position of the character drawn under the point; -1 when there is none. Unlike
// cursorForPosition() it does not round to the nearer gap between two characters.
[[nodiscard]] int characterAt(const QTextDocument &document, QPointF point);

// The text of a span; paragraphs and lines end with \n.
[[nodiscard]] QString textIn(const QTextDocument &document, TextSpan span);

// The first paragraph that ends below a height, or the last; lays the text out as far as that.
// Finds it in logarithmic time, where QAbstractTextDocumentLayout::hitTest() walks through all
// paragraphs when nothing is drawn there.
[[nodiscard]] QTextBlock paragraphAt(const QTextDocument &document, double y);

// The text of the first line that ends below a height, or of the last.
[[nodiscard]] TextSpan lineAt(const QTextDocument &document, double y);

// Document positions of the text that stands in `area`, by whole paragraphs.
[[nodiscard]] TextSpan spanInside(const QTextDocument &document, const QRectF &area);

} // namespace naranhi
