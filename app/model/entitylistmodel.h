// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"

#include <QAbstractListModel>
#include <QHash>

namespace naranhi {

class ReadingSession;

// The entities of the session, one a row, for lists and their proxies. Lives on the GUI thread.
// Rows keep the order in which entities became known, so that a rebuilt story removes, changes and
// appends exactly the rows concerned; proxies sort.
class EntityListModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntityListModel)

public:
    enum Role {
        IdRole = Qt::UserRole, // EntityId
        TypeRole, // EntityType
        OtherFormsRole, // QStringList: spellings other than the name, most frequent first
        CountsRole, // QList<int>: mentions in each open article, in column order
        TotalRole, // int: mentions in the open articles
        ReachRole, // int: open articles that mention it
        ColourRole, // int: as in Entity
        DifferencesRole, // QList<qsizetype>: as differencesByEntity says
    };

    explicit EntityListModel(const ReadingSession &session, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex &index, int role) const override; // display: the name
    [[nodiscard]] QModelIndex indexOf(EntityId id) const;

private:
    void takeOver(const QList<Entity> &entities);
    void removeGone(const QList<Entity> &entities);
    void updateCounts();
    void updateDifferences();
    [[nodiscard]] qsizetype rowOf(EntityId id) const;
    [[nodiscard]] QList<int> countsOf(const Entity &entity) const;

    const ReadingSession &m_session;
    QList<Entity> m_entities;
    QHash<EntityId, QList<qsizetype>> m_differences;
};

} // namespace naranhi
