// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textspan.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QString>

class QPainter;
class QRect;

namespace naranhi {

// Words with marks in them, for a list that has little room.
struct MarkedSnippet
{
    QString text;
    QList<TextSpan> marks;

    bool operator==(const MarkedSnippet &) const = default;
};

// The same with at most `before` letters before the first mark, from the beginning of a word where
// there is one: what was found has to be seen.
[[nodiscard]] MarkedSnippet shortenedBefore(const MarkedSnippet &snippet, qsizetype before);

struct SnippetStyle
{
    QFont font;
    QColor ink;
    QColor marked; // ink of what was found
    QColor ground; // behind it
};

// Over at most so many lines of `room`; the last one ends in … when there are more.
void paintSnippet(QPainter &painter,
    const QRect &room,
    const MarkedSnippet &snippet,
    const SnippetStyle &style,
    int mostLines);

} // namespace naranhi
