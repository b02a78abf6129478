// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entities/entityrows.h"

#include "model/entitylistmodel.h"
#include "model/readingfocus.h"
#include "widgets/common/typewords.h"

using namespace Qt::StringLiterals;

namespace naranhi {

EntityRows::EntityRows(const ReadingFocus &focus, QAbstractItemModel &entities, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_focus(focus)
{
    setSourceModel(&entities);
}

QVariant EntityRows::data(const QModelIndex &index, int role) const
{
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return description(index);
    return QIdentityProxyModel::data(index, role);
}

QString EntityRows::description(const QModelIndex &index) const
{
    const auto type = index.data(EntityListModel::TypeRole).value<EntityType>();
    QStringList parts{index.data().toString(), typeWord(type)};
    const QStringList forms = index.data(EntityListModel::OtherFormsRole).toStringList();
    if (!forms.isEmpty())
        parts += tr("also %1").arg(forms.join(u" · "));
    parts += tr("%n mention(s)", nullptr, index.data(EntityListModel::TotalRole).toInt());
    parts += tr("in %n article(s)", nullptr, index.data(EntityListModel::ReachRole).toInt());
    if (m_focus.isPinned(index.data(EntityListModel::IdRole).value<EntityId>()))
        parts += tr("pinned");
    return parts.join(u", ");
}

} // namespace naranhi
