// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"

#include <QObject>

#include <optional>

namespace naranhi {

class EntityListView;
class ReadingFocus;
class ReadingSession;

// Keeps a list of names where it was while the story is built anew: the row under the reader's eye
// stays at its height, the selected row is the entity that took over, and pins follow it.
class RowKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowKeeper)

public:
    // To be made when the list has its model, so that rows have changed when it puts them back.
    RowKeeper(const ReadingSession &session, ReadingFocus &focus, EntityListView &list);

private:
    void remember();
    void restore();
    void restorePins();
    [[nodiscard]] EntityId anchorRow() const;
    [[nodiscard]] std::optional<Entity> entityOf(EntityId id) const;

    const ReadingSession &m_session;
    ReadingFocus &m_focus;
    EntityListView &m_list;
    std::optional<Entity> m_current;
    std::optional<Entity> m_anchor; // its row stays at its height
    int m_top = 0;
    QList<Entity> m_pinned;
};

} // namespace naranhi
