// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparisonmodel.h"

#include <QObject>

namespace naranhi {

class ComparisonView;

// Keeps the list of the comparison where it was while the story is built anew: the current row is
// the same, or the one that came into its place; what was open stays open, and nothing scrolls.
class ComparisonKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonKeeper)

public:
    // To be made when the list has its model, so that rows have changed when it puts them back.
    explicit ComparisonKeeper(ComparisonView &list);

private:
    struct RowKey
    {
        ComparisonKind kind = ComparisonKind::Difference;
        QList<TextPlace> places;

        bool operator==(const RowKey &) const = default;
    };

    void remember();
    void restore();
    [[nodiscard]] static RowKey keyOf(const QModelIndex &row);
    [[nodiscard]] QModelIndex currentNow() const;

    ComparisonView &m_list;
    RowKey m_current;
    int m_row = -1; // of the current one; -1 for none
    int m_place = -1; // under it
    QList<RowKey> m_expanded;
    int m_scrolled = 0;
};

} // namespace naranhi
