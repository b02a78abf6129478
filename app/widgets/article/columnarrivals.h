// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/readingfocus.h"
#include "widgets/common/readingcontext.h"

#include <QObject>

namespace naranhi {

class ArticleColumn;
class ArticleColumns;

// What columns do about a place that the reader goes to: at which height it is shown in each, and
// the note on the columns out of sight that have it, too. GUI thread; a child of the columns.
class ColumnArrivals final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnArrivals)

public:
    ColumnArrivals(const ReadingContext &context, ArticleColumns &columns);

    // A new column: its scrolling hides the notes, going to a place in it makes one.
    void observe(ArticleColumn &column);
    // Before the columns go there. What stands beside a sentence that is asked about comes to the
    // sentence's height.
    void setHeights(ArticleColumn &asked, const TextPlace &place);

private:
    void nameThoseOutOfSight(ArticleColumn &asked);
    void hideNotes();

    ReadingContext m_context;
    ArticleColumns &m_columns;
};

} // namespace naranhi
