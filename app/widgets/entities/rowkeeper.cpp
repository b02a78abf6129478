// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entities/rowkeeper.h"

#include "model/entitysuccession.h"
#include "model/readingfocus.h"
#include "model/readingsession.h"
#include "widgets/entities/entitylistview.h"

#include <QScrollBar>

namespace naranhi {

RowKeeper::RowKeeper(const ReadingSession &session, ReadingFocus &focus, EntityListView &list)
    : QObject(&list)
    , m_session(session)
    , m_focus(focus)
    , m_list(list)
{
    connect(&session, &ReadingSession::entitiesAboutToChange, this, &RowKeeper::remember);
    connect(&session, &ReadingSession::entitiesChanged, this, &RowKeeper::restore);
}

void RowKeeper::remember()
{
    m_current = entityOf(m_list.idAt(m_list.currentIndex()));
    m_anchor = entityOf(anchorRow());
    m_top = m_anchor ? m_list.visualRect(m_list.rowOf(m_anchor->id)).top() : 0;
    m_pinned.clear();
    for (const EntityId id : m_focus.pinned()) {
        if (const std::optional<Entity> entity = entityOf(id))
            m_pinned += *entity;
    }
}

void RowKeeper::restore()
{
    restorePins();
    if (m_current) {
        const EntityId now = successorOf(*m_current, m_session.entities());
        if (now != EntityId::None && now != m_list.idAt(m_list.currentIndex()))
            m_list.select(now);
    }
    if (!m_anchor)
        return;
    const QModelIndex row = m_list.rowOf(successorOf(*m_anchor, m_session.entities()));
    if (!row.isValid())
        return;
    QScrollBar &bar = *m_list.verticalScrollBar();
    m_list.scrollTo(row); // lays out what changed
    bar.setValue(bar.value() + m_list.visualRect(row).top() - m_top);
}

void RowKeeper::restorePins()
{
    QList<EntityId> pinned;
    for (const Entity &former : std::as_const(m_pinned)) {
        const EntityId now = successorOf(former, m_session.entities());
        if (now != EntityId::None && !pinned.contains(now))
            pinned += now;
    }
    if (!m_pinned.isEmpty())
        m_focus.setPinned(pinned);
}

// The current row when it can be seen, else the first that can.
EntityId RowKeeper::anchorRow() const
{
    const QRect page = m_list.viewport()->rect();
    const QModelIndex current = m_list.currentIndex();
    if (current.isValid() && page.intersects(m_list.visualRect(current)))
        return m_list.idAt(current);
    return m_list.idAt(m_list.indexAt(page.topLeft() + QPoint(1, 1)));
}

std::optional<Entity> RowKeeper::entityOf(EntityId id) const
{
    const Entity *entity = m_session.entity(id);
    return entity == nullptr ? std::nullopt : std::optional(*entity);
}

} // namespace naranhi
