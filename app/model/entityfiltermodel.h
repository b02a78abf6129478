// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace naranhi {

enum class EntityOrder { MostMentioned, MostArticles, Name, Type };

// An EntityListModel as the reader wants to see it: some types, a typed text, an order. Every order
// falls back on the name, so that equal rows never swap places. Lives on the GUI thread.
class EntityFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntityFilterModel)

public:
    explicit EntityFilterModel(QObject *parent = nullptr);

    void setTypedText(const QString &text); // as matchesTyped, in any form of the entity
    void setTypes(const QSet<EntityType> &types); // empty: all of them
    void setOrder(EntityOrder order);

    [[nodiscard]] EntityOrder order() const { return m_order; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_text;
    QSet<EntityType> m_types;
    EntityOrder m_order = EntityOrder::MostMentioned;
};

} // namespace naranhi
