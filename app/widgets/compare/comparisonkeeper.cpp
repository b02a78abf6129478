// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/comparisonkeeper.h"

#include "widgets/compare/comparisonview.h"

#include <QScrollBar>

namespace naranhi {

ComparisonKeeper::ComparisonKeeper(ComparisonView &list)
    : QObject(&list)
    , m_list(list)
{
    connect(
        list.model(), &QAbstractItemModel::modelAboutToBeReset, this, &ComparisonKeeper::remember);
    connect(list.model(), &QAbstractItemModel::modelReset, this, &ComparisonKeeper::restore);
}

ComparisonKeeper::RowKey ComparisonKeeper::keyOf(const QModelIndex &row)
{
    return {.kind = row.data(ComparisonModel::KindRole).value<ComparisonKind>(),
        .places = row.data(ComparisonModel::PlacesRole).value<QList<TextPlace>>()};
}

// A story may come in pieces: what was current stays so over an empty list.
void ComparisonKeeper::remember()
{
    const QAbstractItemModel &model = *m_list.model();
    if (model.rowCount() == 0)
        return;
    const QModelIndex current = m_list.currentIndex();
    const bool isPlace = current.parent().isValid();
    const QModelIndex row = isPlace ? current.parent() : current;
    m_row = row.row();
    m_place = isPlace ? current.row() : -1;
    m_current = keyOf(row);
    m_expanded.clear();
    for (int i = 0; i < model.rowCount(); ++i)
        if (m_list.isExpanded(model.index(i, 0)))
            m_expanded.append(keyOf(model.index(i, 0)));
    m_scrolled = m_list.verticalScrollBar()->value();
}

void ComparisonKeeper::restore()
{
    const QAbstractItemModel &model = *m_list.model();
    if (model.rowCount() == 0)
        return;
    for (int i = 0; i < model.rowCount() && !m_expanded.isEmpty(); ++i)
        if (m_expanded.contains(keyOf(model.index(i, 0))))
            m_list.setExpanded(model.index(i, 0), true);
    if (m_row >= 0)
        m_list.setCurrentIndex(currentNow());
    m_list.layOutNow();
    m_list.verticalScrollBar()->setValue(m_scrolled);
}

QModelIndex ComparisonKeeper::currentNow() const
{
    const QAbstractItemModel &model = *m_list.model();
    for (int i = 0; i < model.rowCount(); ++i) {
        const QModelIndex row = model.index(i, 0);
        if (keyOf(row) != m_current)
            continue;
        const QModelIndex place = model.index(m_place, 0, row);
        return place.isValid() ? place : row;
    }
    return model.index(qMin(m_row, model.rowCount() - 1), 0);
}

} // namespace naranhi
