// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entitylistmodel.h"

#include "model/entitydifferences.h"
#include "model/readingsession.h"

#include <algorithm>
#include <numeric>

namespace naranhi {

namespace {

QStringList otherForms(const Entity &entity)
{
    QStringList forms;
    for (const EntityForm &form : entity.forms)
        if (form.text != entity.name && !forms.contains(form.text))
            forms += form.text;
    return forms;
}

qsizetype find(const QList<Entity> &entities, EntityId id)
{
    const auto found = std::ranges::find(entities, id, &Entity::id);
    return found == entities.end() ? -1 : found - entities.begin();
}

} // namespace

EntityListModel::EntityListModel(const ReadingSession &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_entities(session.entities())
    , m_differences(differencesByEntity(session))
{
    connect(&session, &ReadingSession::entitiesChanged, this, [this] {
        takeOver(m_session.entities());
        updateDifferences();
    });
    connect(
        &session, &ReadingSession::comparisonChanged, this, &EntityListModel::updateDifferences);
    connect(&session, &ReadingSession::articleAdded, this, &EntityListModel::updateCounts);
    connect(&session, &ReadingSession::articleRemoved, this, &EntityListModel::updateCounts);
    connect(&session, &ReadingSession::articleMoved, this, &EntityListModel::updateCounts);
}

int EntityListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entities.size());
}

QVariant EntityListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entity &entity = m_entities.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entity.name;
    case IdRole:
        return QVariant::fromValue(entity.id);
    case TypeRole:
        return QVariant::fromValue(entity.type);
    case OtherFormsRole:
        return otherForms(entity);
    case CountsRole:
        return QVariant::fromValue(countsOf(entity));
    case TotalRole: {
        const QList<int> counts = countsOf(entity);
        return std::accumulate(counts.begin(), counts.end(), 0);
    }
    case ReachRole: {
        const QList<int> counts = countsOf(entity);
        return static_cast<int>(std::ranges::count_if(counts, [](int n) { return n > 0; }));
    }
    case ColourRole:
        return entity.colour;
    case DifferencesRole:
        return QVariant::fromValue(m_differences.value(entity.id));
    default:
        return {};
    }
}

QModelIndex EntityListModel::indexOf(EntityId id) const
{
    const qsizetype row = rowOf(id);
    return row < 0 ? QModelIndex() : index(static_cast<int>(row));
}

void EntityListModel::takeOver(const QList<Entity> &entities)
{
    removeGone(entities);
    QList<Entity> arrived;
    for (const Entity &entity : entities) {
        const qsizetype row = rowOf(entity.id);
        if (row < 0) {
            arrived += entity;
        } else if (m_entities.at(row) != entity) {
            m_entities[row] = entity;
            const QModelIndex changed = index(static_cast<int>(row));
            Q_EMIT dataChanged(changed, changed);
        }
    }
    if (arrived.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(arrived.size()) - 1);
    m_entities += arrived;
    endInsertRows();
}

void EntityListModel::removeGone(const QList<Entity> &entities)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (find(entities, m_entities.at(row).id) >= 0)
            continue;
        beginRemoveRows({}, row, row);
        m_entities.removeAt(row);
        endRemoveRows();
    }
}

void EntityListModel::updateCounts()
{
    if (!m_entities.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {CountsRole, TotalRole, ReachRole});
}

void EntityListModel::updateDifferences()
{
    const auto now = differencesByEntity(m_session);
    if (now == m_differences)
        return;
    m_differences = now;
    if (!m_entities.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {DifferencesRole});
}

qsizetype EntityListModel::rowOf(EntityId id) const
{
    return find(m_entities, id);
}

QList<int> EntityListModel::countsOf(const Entity &entity) const
{
    QList<int> counts;
    for (const AnnotatedArticle &article : m_session.articles())
        counts += entity.countIn(article.id);
    return counts;
}

} // namespace naranhi
