// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/columnarrivals.h"

#include "model/readingsession.h"
#include "widgets/article/articlecolumn.h"
#include "widgets/article/articlecolumns.h"
#include "widgets/article/articleview.h"
#include "widgets/article/passagenote.h"
#include "widgets/common/outlettext.h"

#include <algorithm>

namespace naranhi {

ColumnArrivals::ColumnArrivals(const ReadingContext &context, ArticleColumns &columns)
    : QObject(&columns)
    , m_context(context)
    , m_columns(columns)
{
}

void ColumnArrivals::observe(ArticleColumn &column)
{
    connect(&column.view(), &ArticleView::scrolledByReader, this, &ColumnArrivals::hideNotes);
    // After the column's own words.
    connect(&m_context.focus, &ReadingFocus::placeRequested, &column, [this, &column] {
        nameThoseOutOfSight(column);
    });
}

void ColumnArrivals::setHeights(ArticleColumn &asked, const TextPlace &place)
{
    double share = ArticleView::usualArrivalHeight;
    const ArticleView &view = asked.view();
    const auto where = view.map().toDocument(place.where);
    const QList<QRectF> rects = where ? view.rectsOf(*where) : QList<QRectF>();
    const double height = view.viewport()->height();
    if (m_context.focus.isComparing() && !rects.isEmpty()) {
        const double top = rects.constFirst().top();
        constexpr double lowest = 0.7; // or it would go on below the screen
        if (rects.constLast().bottom() > 0 && top < height)
            share = qBound(0.0, top / height, lowest);
    }
    for (int row = 0; row < m_columns.count(); ++row)
        m_columns.columnAt(row)->view().setArrivalHeight(share);
}

// Columns in sight show by themselves that they have it.
void ColumnArrivals::nameThoseOutOfSight(ArticleColumn &asked)
{
    const ReadingFocus &focus = m_context.focus;
    if (!focus.isComparing() || focus.current()->article != asked.articleId())
        return;
    QStringList outlets;
    for (int row = 0; row < m_columns.count(); ++row) {
        const ArticleColumn *column = m_columns.columnAt(row);
        const bool has = std::ranges::any_of(focus.beside(),
            [column](const TextPlace &place) { return place.article == column->articleId(); });
        if (has && column->visibleRegion().isEmpty())
            outlets.append(outletText(m_context.session.article(column->articleId())));
    }
    if (!outlets.isEmpty())
        asked.note().say(tr("Also in: %1").arg(outlets.join(QStringLiteral(", "))));
}

void ColumnArrivals::hideNotes()
{
    for (int row = 0; row < m_columns.count(); ++row)
        m_columns.columnAt(row)->note().hide();
}

} // namespace naranhi
