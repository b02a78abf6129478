// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/readingfocus.h"

namespace naranhi {

ReadingFocus::ReadingFocus(QObject *parent)
    : QObject(parent)
{
}

void ReadingFocus::setHovered(EntityId id)
{
    if (id == m_hovered)
        return;
    const EntityId before = std::exchange(m_hovered, id);
    Q_EMIT hoveredChanged(id, before);
}

void ReadingFocus::togglePinned(EntityId id)
{
    if (id == EntityId::None)
        return;
    if (!m_pinned.removeOne(id))
        m_pinned.append(id);
    Q_EMIT pinnedChanged();
}

void ReadingFocus::setPinned(const QList<EntityId> &ids)
{
    if (ids == m_pinned)
        return;
    m_pinned = ids;
    Q_EMIT pinnedChanged();
}

void ReadingFocus::setHoveredTime(const QString &value)
{
    if (value == m_hoveredTime)
        return;
    m_hoveredTime = value;
    Q_EMIT hoveredTimeChanged();
}

void ReadingFocus::setTimeFilter(const std::optional<TimeRange> &range)
{
    if (range == m_timeFilter)
        return;
    m_timeFilter = range;
    Q_EMIT timeFilterChanged();
}

void ReadingFocus::goTo(const TextPlace &place, const QList<TextPlace> &beside)
{
    add({.place = place, .beside = beside});
}

void ReadingFocus::compareAt(const TextPlace &place, const QList<TextPlace> &beside)
{
    add({.place = place, .beside = beside, .isComparing = true});
}

void ReadingFocus::add(const Visit &next)
{
    if (m_position >= 0 && m_visited.at(m_position) == next)
        return visit(m_position);
    m_visited.resize(m_position + 1); // going somewhere new forgets what lay ahead
    m_visited.append(next);
    visit(m_visited.size() - 1);
}

void ReadingFocus::goBack()
{
    if (canGoBack())
        visit(m_position - 1);
}

void ReadingFocus::goForward()
{
    if (canGoForward())
        visit(m_position + 1);
}

void ReadingFocus::setJoining(const std::optional<TextPlace> &place)
{
    if (place == m_joining)
        return;
    m_joining = place;
    Q_EMIT joiningChanged();
}

bool ReadingFocus::release()
{
    if (m_joining) {
        setJoining({});
        return true;
    }
    if (m_timeFilter) {
        setTimeFilter(std::nullopt);
        return true;
    }
    if (!m_pinned.isEmpty()) {
        setPinned({});
        return true;
    }
    return leavePlace();
}

bool ReadingFocus::leavePlace()
{
    if (!m_current)
        return false;
    m_current.reset();
    Q_EMIT placeLeft();
    return true;
}

void ReadingFocus::visit(qsizetype position)
{
    m_position = position;
    m_current = m_visited.at(position).place;
    Q_EMIT placeRequested(*m_current);
}

} // namespace naranhi
