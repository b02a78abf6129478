// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace naranhi {

enum class CoverageOrder { AsFound, MostTold, FewestTold };

// Which rows are shown by who tells them. The base is the article in the first column.
enum class CoverageReach { Any, OnlyOne, AllButOne, All, NotInBase, Different };

// A CoverageModel as the reader wants to see it. Words are found as in every other list; rows that
// are equal keep the order in which they were found. Lives on the GUI thread.
class CoverageFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CoverageFilterModel)

public:
    explicit CoverageFilterModel(QObject *parent = nullptr);

    void setTypedText(const QString &text);
    // `alone`: only what this article tells alone, or None for all articles.
    void setReach(CoverageReach reach, ArticleId alone = ArticleId::None);
    void setType(std::optional<EntityType> type); // none: all of them; statements have no type
    void setOrder(CoverageOrder order);

    [[nodiscard]] CoverageReach reach() const { return m_reach; }
    [[nodiscard]] ArticleId alone() const { return m_alone; }
    [[nodiscard]] std::optional<EntityType> type() const { return m_type; }
    [[nodiscard]] CoverageOrder order() const { return m_order; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] bool isReached(const QModelIndex &index) const;

    QString m_typed;
    CoverageReach m_reach = CoverageReach::Any;
    ArticleId m_alone = ArticleId::None;
    std::optional<EntityType> m_type;
    CoverageOrder m_order = CoverageOrder::AsFound;
};

} // namespace naranhi
