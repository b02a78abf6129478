// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/correction.h"
#include "domain/textspan.h"

#include <QAbstractListModel>

namespace naranhi {

class ReadingSession;

// The corrections of the session, one a row: first those of this story that fit nothing, then those
// that hold, then those for every story that fit nothing here (which is as it should be); the
// latest first in each. Lives on the GUI thread; is filled anew with every change.
class CorrectionListModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CorrectionListModel)

public:
    enum Role {
        IndexRole = Qt::UserRole, // qsizetype: in ReadingSession::corrections()
        IsPlacedRole, // bool: fits something in the open articles
        ScopeRole, // CorrectionScope
    };

    explicit CorrectionListModel(const ReadingSession &session, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    // No texts: those are the widgets' matter.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const Correction &correctionAt(const QModelIndex &index) const;

private:
    void refill();
    [[nodiscard]] int groupOf(qsizetype index) const;

    const ReadingSession &m_session;
    QList<qsizetype> m_order;
};

} // namespace naranhi
