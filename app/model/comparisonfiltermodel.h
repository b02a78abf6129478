// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparisonmodel.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace naranhi {

enum class ComparisonOrder { AsFound, MostArticles, FewestArticles };

// Rows of chosen kinds whose words hold what was typed, in the chosen order; all places of a row
// stay. Words are found as in every other list.
class ComparisonFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonFilterModel)

public:
    explicit ComparisonFilterModel(QObject *parent = nullptr);

    void setTypedText(const QString &text);
    void setKinds(const QSet<ComparisonKind> &kinds); // none: all of them
    // What the reader set aside is passed over unless this is on.
    void setDismissedShown(bool shown);
    [[nodiscard]] bool isDismissedShown() const { return m_isDismissedShown; }
    void setOrder(ComparisonOrder order);
    [[nodiscard]] ComparisonOrder order() const { return m_order; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_typed;
    QSet<ComparisonKind> m_kinds;
    bool m_isDismissedShown = false;
    ComparisonOrder m_order = ComparisonOrder::AsFound;
};

} // namespace naranhi
