// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/comparisonrows.h"

#include "widgets/compare/comparisondelegate.h"

using namespace Qt::StringLiterals;

namespace naranhi {

ComparisonRows::ComparisonRows(const ComparisonDelegate &delegate, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_delegate(delegate)
{
}

QVariant ComparisonRows::data(const QModelIndex &index, int role) const
{
    if (role != Qt::AccessibleTextRole)
        return QIdentityProxyModel::data(index, role);
    return QString(m_delegate.note(index) + u". "_s + index.data().toString());
}

} // namespace naranhi
