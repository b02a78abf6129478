// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIdentityProxyModel>

namespace naranhi {

class CorrectionListModel;
class ReadingSession;

// The rows of a CorrectionListModel in words: what it says (display), and where and for what it
// holds or why it fits nothing (DetailRole). Lives on the GUI thread.
class CorrectionRows final : public QIdentityProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CorrectionRows)

public:
    static constexpr int DetailRole = Qt::UserRole + 100;

    CorrectionRows(
        const ReadingSession &session, CorrectionListModel &corrections, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString detail(const QModelIndex &index) const;

    const ReadingSession &m_session;
    const CorrectionListModel &m_corrections;
};

} // namespace naranhi
