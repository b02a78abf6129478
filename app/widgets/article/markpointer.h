// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/article/articlemarks.h"
#include "widgets/common/readingcontext.h"

#include <QStringList>

class QLocale;
class QTextDocument;

namespace naranhi {

// Turns pointing at a document position, by mouse or caret, into what the shared focus knows: an
// entity hovered or pinned, a time hovered. Remembers whether the hover is its own, so that leaving
// one column does not take away what another lit. GUI thread; a member of its view.
class MarkPointer
{
public:
    MarkPointer(const ReadingContext &context, const ArticleMarks &marks);

    // -1: at no character.
    void pointAt(qsizetype position);
    void leave() { pointAt(-1); }
    // A click, or Enter at the caret. True when something is there to act on.
    bool act(qsizetype position);
    [[nodiscard]] bool isOnMark(qsizetype position) const;
    // What a tooltip says there; empty when there is nothing.
    [[nodiscard]] QString tipAt(
        qsizetype position, const QTextDocument &document, const QLocale &locale) const;

private:
    [[nodiscard]] QStringList innerNames(const EntityMark &outer) const;

    ReadingContext m_context;
    const ArticleMarks &m_marks;
    bool m_ownsHover = false;
    bool m_ownsTime = false;
};

} // namespace naranhi
