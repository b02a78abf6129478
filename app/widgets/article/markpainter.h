// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/readingfocus.h"
#include "widgets/article/articlemarks.h"
#include "widgets/article/pagewriter.h"
#include "widgets/article/textgeometry.h"
#include "widgets/common/theme.h"

class QPainter;
class QTextBlock;
class QTextDocument;

namespace naranhi {

// Draws ornaments, names, dates and marked sentences behind the text of one column, and the veil
// over what lies outside the selected time. Works on what is visible only, in document coordinates;
// holds references for the length of one paint event.
class MarkPainter
{
public:
    struct Ground
    {
        const QTextDocument &document;
        const ArticleMarks &marks;
        const ReadingFocus &focus;
        const Theme &theme;
        TextSpan visible;
    };

    MarkPainter(QPainter &painter, const Ground &ground);

    void paintOrnaments(double em);
    void paintSentences(const QList<TextSpan> &sentences);
    void paintDifferences(const QList<TextSpan> &words);
    void paintPlace(TextSpan place);
    void paintEntities();
    void paintTimes();
    void paintVeil(const QList<TextSpan> &outside);

private:
    void paintOrnament(Ornament ornament, const QRectF &type, double em);
    void paintPanelLabel(const QTextBlock &first, double em);
    void paintEntity(const EntityMark &mark, bool lit);

    QPainter &m_painter;
    const Ground &m_ground;
};

// Where a chip is drawn around a part of a line; a little larger than the characters.
[[nodiscard]] QRectF chipRect(const LinePart &part);

} // namespace naranhi
