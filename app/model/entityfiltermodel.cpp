// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entityfiltermodel.h"

#include "model/entitylistmodel.h"
#include "model/textmatch.h"

#include <algorithm>
#include <utility>

namespace naranhi {

namespace {

// Smaller stands first.
std::pair<int, int> rankOf(const QModelIndex &index, EntityOrder order)
{
    const int total = index.data(EntityListModel::TotalRole).toInt();
    const int reach = index.data(EntityListModel::ReachRole).toInt();
    switch (order) {
    case EntityOrder::MostMentioned:
        return {-total, -reach};
    case EntityOrder::MostArticles:
        return {-reach, -total};
    case EntityOrder::Type:
        return {
            static_cast<int>(index.data(EntityListModel::TypeRole).value<EntityType>()), -total};
    case EntityOrder::Name:
        break;
    }
    return {};
}

} // namespace

EntityFilterModel::EntityFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
    sort(0);
}

void EntityFilterModel::setTypedText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

void EntityFilterModel::setTypes(const QSet<EntityType> &types)
{
    m_types = types;
    invalidateFilter();
}

void EntityFilterModel::setOrder(EntityOrder order)
{
    m_order = order;
    invalidate();
}

bool EntityFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!m_types.isEmpty()
        && !m_types.contains(index.data(EntityListModel::TypeRole).value<EntityType>()))
        return false;
    if (matchesTyped(index.data().toString(), m_text))
        return true;
    const QStringList forms = index.data(EntityListModel::OtherFormsRole).toStringList();
    return std::ranges::any_of(
        forms, [this](const QString &form) { return matchesTyped(form, m_text); });
}

bool EntityFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto leftRank = rankOf(left, m_order);
    const auto rightRank = rankOf(right, m_order);
    if (leftRank != rightRank)
        return leftRank < rightRank;
    return left.data().toString().compare(right.data().toString(), Qt::CaseInsensitive) < 0;
}

} // namespace naranhi
