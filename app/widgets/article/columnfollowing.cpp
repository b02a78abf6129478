// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/columnfollowing.h"

#include "model/readingsession.h"
#include "model/sidebyside.h"
#include "widgets/article/articlecolumn.h"
#include "widgets/article/articlecolumns.h"
#include "widgets/article/articleview.h"

#include <QScrollBar>

#include <cmath>

namespace naranhi {

namespace {

// Of the places in a column, the one next to where it stands: an article may tell a thing twice.
std::optional<TextSpan> nearestIn(const ArticleView &view, const QList<TextPlace> &places)
{
    const double now = view.readingPosition();
    const auto distance = [now](TextSpan span) {
        return std::abs(static_cast<double>(span.start + span.end) / 2 - now);
    };
    std::optional<TextSpan> nearest;
    for (const TextPlace &place : places) {
        const auto span
            = place.article == view.articleId() ? view.map().toDocument(place.where) : std::nullopt;
        if (span && (!nearest || distance(*span) < distance(*nearest)))
            nearest = span;
    }
    return nearest;
}

} // namespace

ColumnFollowing::ColumnFollowing(const ReadingContext &context, ArticleColumns &columns)
    : QObject(&columns)
    , m_context(context)
    , m_columns(columns)
{
    connect(
        &context.session, &ReadingSession::comparisonChanged, this, &ColumnFollowing::forgetMaps);
    connect(&context.preferences, &ReadingPreferences::comparingChanged, this, [this] {
        if (isOn() && m_columns.count() > 0)
            lead(m_context.session.articleAt(m_columns.currentRow()));
        else
            stop();
    });
    // Lest they are led back from where they go now.
    connect(&context.focus, &ReadingFocus::placeRequested, this, &ColumnFollowing::stop);
    // The columns go there first. What stands beside the place has gone to it by itself.
    connect(
        &context.focus,
        &ReadingFocus::placeRequested,
        this,
        [this] {
            const ReadingFocus &focus = m_context.focus;
            if (focus.current() && focus.beside().isEmpty() && !focus.isComparing())
                lead(focus.current()->article);
        },
        Qt::QueuedConnection);
}

bool ColumnFollowing::isOn() const
{
    return m_context.preferences.columnsFollow();
}

void ColumnFollowing::setLocked(ArticleId id, bool locked)
{
    if (locked == isLocked(id))
        return;
    if (locked)
        m_locked.insert(id);
    else
        m_locked.remove(id);
    if (locked && id == m_leader)
        stop();
    else
        leadAgain();
    Q_EMIT lockedChanged(id);
}

void ColumnFollowing::observe(ArticleView &view)
{
    connect(&view, &ArticleView::scrolledByReader, this, [this, &view] { lead(view.articleId()); });
    connect(&view, &ArticleView::pageSet, this, &ColumnFollowing::forgetMaps);
    connect(view.verticalScrollBar(), &QScrollBar::rangeChanged, this, &ColumnFollowing::leadLater);
}

void ColumnFollowing::forgetMaps()
{
    m_maps.clear();
    leadLater();
}

// Laid out anew, the columns stand at the lines where they stood, each by itself.
void ColumnFollowing::leadLater()
{
    if (!isOn() || m_leader == ArticleId::None || std::exchange(m_isWaiting, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isWaiting = false;
            leadAgain();
        },
        Qt::QueuedConnection);
}

void ColumnFollowing::leadAgain()
{
    if (m_leader != ArticleId::None)
        lead(m_leader);
}

void ColumnFollowing::stop()
{
    m_leader = ArticleId::None;
    for (int row = 0; row < m_columns.count(); ++row)
        m_columns.columnAt(row)->view().setTogether(std::nullopt);
}

void ColumnFollowing::lead(ArticleId id)
{
    const ArticleColumn *column = m_columns.columnOf(id);
    if (!isOn() || !column || isLocked(id))
        return;
    m_leader = id;
    const ArticleView &leader = column->view();
    const double position = leader.readingPosition();
    for (int row = 0; row < m_columns.count(); ++row) {
        ArticleView &view = m_columns.columnAt(row)->view();
        if (&view == &leader || isLocked(view.articleId()))
            continue;
        const PassageMap &map = mapBetween(leader, view);
        if (!map.isEmpty())
            view.bringReadingTo(map.at(position));
    }
    showPassageAt(leader, position);
}

// Every column that has it shows it, the locked ones too: they show where they stand.
void ColumnFollowing::showPassageAt(const ArticleView &leader, double position)
{
    SideBySide found;
    if (const auto at = leader.map().toArticle(static_cast<qsizetype>(position))) {
        const TextPlace here{leader.articleId(), {at->block, {at->span.start, at->span.start + 1}}};
        found = sideBySide(m_context.session.comparison().passages, here);
    }
    for (int row = 0; row < m_columns.count(); ++row) {
        ArticleView &view = m_columns.columnAt(row)->view();
        view.setTogether(
            found.passage < 0 ? std::nullopt : nearestIn(view, QList{found.here} + found.beside));
    }
}

const PassageMap &ColumnFollowing::mapBetween(const ArticleView &from, const ArticleView &to)
{
    const std::pair key(from.articleId(), to.articleId());
    const auto known = m_maps.constFind(key);
    if (known != m_maps.constEnd())
        return *known;
    const auto spansIn = [](const ArticleView &view) {
        return [&view](const BlockSpan &where) { return view.map().toDocument(where); };
    };
    const QList<AlignedSpans> pairs = alignedSpans(m_context.session.comparison().passages,
        {from.articleId(), spansIn(from)},
        {to.articleId(), spansIn(to)});
    return *m_maps.insert(key, PassageMap(pairs, to.map().length()));
}

} // namespace naranhi
