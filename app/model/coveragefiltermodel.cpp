// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/coveragefiltermodel.h"

#include "model/coveragemodel.h"
#include "model/textmatch.h"

namespace naranhi {

CoverageFilterModel::CoverageFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
    sort(0);
}

void CoverageFilterModel::setTypedText(const QString &text)
{
    m_typed = text;
    invalidateFilter();
}

void CoverageFilterModel::setReach(CoverageReach reach, ArticleId alone)
{
    m_reach = reach;
    m_alone = alone;
    invalidateFilter();
}

void CoverageFilterModel::setType(std::optional<EntityType> type)
{
    m_type = type;
    invalidateFilter();
}

void CoverageFilterModel::setOrder(CoverageOrder order)
{
    m_order = order;
    invalidate();
}

bool CoverageFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QVariant type = index.data(CoverageModel::TypeRole);
    if (m_type && type.isValid() && type.value<EntityType>() != *m_type)
        return false;
    return isReached(index)
        && (m_typed.isEmpty()
            || matchesTyped(index.data(CoverageModel::SearchRole).toString(), m_typed));
}

bool CoverageFilterModel::isReached(const QModelIndex &index) const
{
    const int reach = index.data(CoverageModel::ReachRole).toInt();
    const int articles = sourceModel()->columnCount();
    switch (m_reach) {
    case CoverageReach::Any:
        return true;
    case CoverageReach::OnlyOne:
        return reach == 1
            && (m_alone == ArticleId::None
                || index.data(CoverageModel::LoneRole).value<ArticleId>() == m_alone);
    case CoverageReach::AllButOne:
        return reach > 0 && reach == articles - 1;
    case CoverageReach::All:
        return reach == articles;
    case CoverageReach::NotInBase:
        return reach > 0
            && index.data(CoverageModel::MarkRole).value<CoverageMark>() == CoverageMark::NotFound;
    case CoverageReach::Different:
        return index.data(CoverageModel::DifferentRole).toBool();
    }
    Q_UNREACHABLE();
}

bool CoverageFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int leftReach = left.data(CoverageModel::ReachRole).toInt();
    const int rightReach = right.data(CoverageModel::ReachRole).toInt();
    if (m_order == CoverageOrder::AsFound || leftReach == rightReach)
        return left.row() < right.row();
    return m_order == CoverageOrder::MostTold ? leftReach > rightReach : leftReach < rightReach;
}

} // namespace naranhi
