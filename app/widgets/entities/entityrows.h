// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIdentityProxyModel>

namespace naranhi {

class ReadingFocus;
class ReadingSession;

// The rows of an entity model in words, for screen readers and tool tips, which also say why its
// forms are one. Rows can be edited and dragged; what comes of it is not the model's matter. Lives
// on the GUI thread.
class EntityRows final : public QIdentityProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntityRows)

public:
    EntityRows(const ReadingSession &session,
        const ReadingFocus &focus,
        QAbstractItemModel &entities,
        QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override;

private:
    [[nodiscard]] QString description(const QModelIndex &index) const;

    [[nodiscard]] QString tip(const QModelIndex &index) const;
    [[nodiscard]] QStringList explanations(const QModelIndex &index) const;

    const ReadingSession &m_session;
    const ReadingFocus &m_focus;
};

} // namespace naranhi
