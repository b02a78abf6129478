// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QIdentityProxyModel>

namespace naranhi {

class ReadingSession;

// The cells and headers of a coverage in words, for screen readers and tool tips. Lives on the GUI
// thread.
class CoverageCells final : public QIdentityProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CoverageCells)

public:
    CoverageCells(
        const ReadingSession &session, QAbstractItemModel &coverage, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] QString outletOf(int column) const;

private:
    [[nodiscard]] QString wordOf(const QModelIndex &index) const;
    [[nodiscard]] QString tipOf(const QModelIndex &index) const;
    [[nodiscard]] QString rowWords(int row, QChar between) const;
    [[nodiscard]] QString columnWords(int column, const QString &between) const;

    const ReadingSession &m_session;
};

} // namespace naranhi
