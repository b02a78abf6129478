// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIdentityProxyModel>

namespace naranhi {

class ReadingFocus;

// The rows of an entity model in words, for screen readers and tool tips. Lives on the GUI thread.
class EntityRows final : public QIdentityProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntityRows)

public:
    EntityRows(const ReadingFocus &focus, QAbstractItemModel &entities, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString description(const QModelIndex &index) const;

    const ReadingFocus &m_focus;
};

} // namespace naranhi
