// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/storedfeed.h"

#include <QAbstractListModel>

namespace naranhi {

// A feed in a list.
struct ListedFeed
{
    StoredFeed feed;
    QString problem{}; // a sentence; empty when the last update went well
    QDateTime again{}; // when it is read next; invalid when it is not by itself

    bool operator==(const ListedFeed &) const = default;
};

// The feeds of the library in their order, one a row. Holds values and asks nobody. Lives on the
// GUI thread. When the same feeds come again, only their data changes.
class FeedListModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FeedListModel)

public:
    enum Role {
        AddressRole = Qt::UserRole, // tells feeds apart
        FolderRole,
        UnreadRole, // int
        ArticlesRole, // int
        TriedRole, // QDateTime; invalid before the first update
        ProblemRole, // a sentence
        AgainRole, // QDateTime
        GoneRole, // bool: not asked any more
        WholeRole, // bool: loads whole texts at once
    };

    explicit FeedListModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    // A feed that has no title is called by its address.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const QList<ListedFeed> &feeds() const { return m_feeds; }
    [[nodiscard]] const ListedFeed *feed(const QString &address) const; // null: not there
    [[nodiscard]] int unread() const; // of all together

    void setFeeds(const QList<ListedFeed> &feeds);

private:
    QList<ListedFeed> m_feeds;
};

[[nodiscard]] QString nameOf(const Subscription &subscription);

} // namespace naranhi
