// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/corrections/correctionrows.h"

#include "model/correctionlistmodel.h"
#include "model/readingsession.h"
#include "widgets/corrections/correctionwords.h"

using namespace Qt::StringLiterals;

namespace naranhi {

CorrectionRows::CorrectionRows(
    const ReadingSession &session, CorrectionListModel &corrections, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_session(session)
    , m_corrections(corrections)
{
    setSourceModel(&corrections);
}

QVariant CorrectionRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Correction &correction = m_corrections.correctionAt(mapToSource(index));
    switch (role) {
    case Qt::DisplayRole:
        return correctionSentence(correction.act);
    case DetailRole:
    case Qt::ToolTipRole:
        return detail(index);
    case Qt::AccessibleTextRole:
        return QString(correctionSentence(correction.act) + u". "_s + detail(index));
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QString CorrectionRows::detail(const QModelIndex &index) const
{
    const Correction &correction = m_corrections.correctionAt(mapToSource(index));
    QStringList parts{scopeWord(correction.scope)};
    if (!index.data(CorrectionListModel::IsPlacedRole).toBool())
        parts.prepend(tr("Fits nothing: %1").arg(unplacedReason(correction, m_session)));
    else if (const QString place = correctionPlace(correction.act, m_session); !place.isEmpty())
        parts += place;
    return parts.join(u" · "_s);
}

} // namespace naranhi
