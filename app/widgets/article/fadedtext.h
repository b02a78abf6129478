// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/textspan.h"
#include "widgets/article/markpainter.h"
#include "widgets/common/readingcontext.h"

#include <QList>

namespace naranhi {

class DocumentMap;

// The sentences of a column that an earlier column told, while the reader wants to see only what is
// new. The one that she points at is whole. A plain value, in document positions.
class FadedText
{
public:
    FadedText() = default;
    // Nothing when the article is not open or all is to be seen.
    FadedText(const ReadingContext &context, ArticleId article, const DocumentMap &map);

    // Whether another sentence is whole now.
    bool pointAt(qsizetype position);
    [[nodiscard]] bool isEmpty() const { return m_sentences.isEmpty(); }
    [[nodiscard]] QList<TextSpan> shown() const; // but the one pointed at
    [[nodiscard]] double opacity() const { return m_opacity; } // of the veil over them

private:
    QList<TextSpan> m_sentences; // by position
    TextSpan m_whole;
    double m_opacity = 0;
};

// How opaque a veil of the page's colour may be: `percent` of the strongest under which text, also
// on the tint of a name, keeps a contrast of 3:1 in this theme.
[[nodiscard]] double veilOpacity(const Theme &theme, int percent);

// Lays a veil over the sentences, in document coordinates. A theme of two colours marks each line
// of them with a dotted stroke before it, too.
void paintFaded(QPainter &painter,
    const MarkPainter::Ground &ground,
    const QList<TextSpan> &sentences,
    double opacity);

} // namespace naranhi
