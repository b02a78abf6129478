// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparisonfiltermodel.h"

#include "model/textmatch.h"

namespace naranhi {

ComparisonFilterModel::ComparisonFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
    sort(0);
}

void ComparisonFilterModel::setTypedText(const QString &text)
{
    m_typed = text;
    invalidateFilter();
}

void ComparisonFilterModel::setKinds(const QSet<ComparisonKind> &kinds)
{
    m_kinds = kinds;
    invalidateFilter();
}

void ComparisonFilterModel::setDismissedShown(bool shown)
{
    m_isDismissedShown = shown;
    invalidateFilter();
}

void ComparisonFilterModel::setOrder(ComparisonOrder order)
{
    m_order = order;
    invalidate();
}

bool ComparisonFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (parent.isValid())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!m_isDismissedShown && index.data(ComparisonModel::DismissedRole).toBool())
        return false;
    const auto kind = index.data(ComparisonModel::KindRole).value<ComparisonKind>();
    return (m_kinds.isEmpty() || m_kinds.contains(kind))
        && matchesTyped(index.data(ComparisonModel::SearchRole).toString(), m_typed);
}

bool ComparisonFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int leftReach = left.data(ComparisonModel::ReachRole).toInt();
    const int rightReach = right.data(ComparisonModel::ReachRole).toInt();
    if (m_order == ComparisonOrder::AsFound || left.parent().isValid() || leftReach == rightReach)
        return left.row() < right.row();
    return m_order == ComparisonOrder::MostArticles ? leftReach > rightReach
                                                    : leftReach < rightReach;
}

} // namespace naranhi
