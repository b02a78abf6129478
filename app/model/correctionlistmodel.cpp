// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/correctionlistmodel.h"

#include "model/readingsession.h"

#include <algorithm>
#include <numeric>

namespace naranhi {

CorrectionListModel::CorrectionListModel(const ReadingSession &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
    refill();
    connect(&session, &ReadingSession::correctionsChanged, this, &CorrectionListModel::refill);
}

int CorrectionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

QVariant CorrectionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qsizetype at = m_order.at(index.row());
    switch (role) {
    case IndexRole:
        return at;
    case IsPlacedRole:
        return !m_session.unplacedCorrections().contains(at);
    case ScopeRole:
        return QVariant::fromValue(m_session.corrections().at(at).scope);
    default:
        return {};
    }
}

const Correction &CorrectionListModel::correctionAt(const QModelIndex &index) const
{
    return m_session.corrections().at(m_order.at(index.row()));
}

void CorrectionListModel::refill()
{
    beginResetModel();
    m_order.resize(m_session.corrections().size());
    std::iota(m_order.rbegin(), m_order.rend(), 0);
    std::ranges::stable_sort(m_order, {}, [this](qsizetype index) { return groupOf(index); });
    endResetModel();
}

int CorrectionListModel::groupOf(qsizetype index) const
{
    if (!m_session.unplacedCorrections().contains(index))
        return 1;
    return m_session.corrections().at(index).scope == CorrectionScope::Story ? 0 : 2;
}

} // namespace naranhi
