// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/story.h"
#include "widgets/article/documentmap.h"

class QPainter;
class QTextDocument;

namespace naranhi {

struct Theme;

// On whose authority a sentence stands, at its place in the column's document.
struct SourceMark
{
    TextSpan sentence;
    TextSpan words; // that say so
    SourceKind kind = SourceKind::Named;
};

// By position.
[[nodiscard]] QList<SourceMark> sourceMarksOf(
    const QList<Attribution> &attributions, const DocumentMap &map);

// A small sign above the first letter of each sentence – full dot: a named source, ring: an unnamed
// one, wave: hearsay, question mark: conjecture – and dots under the words that say so. `em` is the
// size of the type; only what is visible is drawn, in document coordinates.
void paintSourceMarks(QPainter &painter,
    const QTextDocument &document,
    const QList<SourceMark> &marks,
    TextSpan visible,
    const Theme &theme,
    double em);

// What the signs of the sentence at a position say, a line each: "Unnamed source: “…”".
[[nodiscard]] QString sourceTip(
    const QList<SourceMark> &marks, qsizetype position, const QTextDocument &document);

} // namespace naranhi
