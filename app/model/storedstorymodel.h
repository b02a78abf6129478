// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryvalues.h"

#include <QAbstractListModel>

#include <optional>

namespace naranhi {

// The stories of the library, pinned ones first, then the latest: one a row; while something is
// searched for, those it was found in. Holds values and asks nobody. Lives on the GUI thread.
class StoredStoryModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoredStoryModel)

public:
    enum Role {
        IdRole = Qt::UserRole, // StoredStoryId
        ArticlesRole, // int
        OutletsRole, // int
        FirstRole, // a time value; empty when not known
        LastRole, // the same
        PinnedRole, // bool
        OpenRole, // bool: what the columns show
    };

    // What is searched for: stories whose name has the words, and those that articles with them
    // belong to.
    struct Search
    {
        QString text;
        QSet<StoredStoryId> foundIn;

        bool operator==(const Search &) const = default;
    };

    explicit StoredStoryModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const StoredStory &storyAt(int row) const { return m_shown.at(row); }
    [[nodiscard]] int rowOf(StoredStoryId id) const; // -1 when it is not listed
    [[nodiscard]] const QList<StoredStory> &all() const { return m_all; }
    // Null when it is not known; also while it is not listed.
    [[nodiscard]] const StoredStory *story(StoredStoryId id) const;

    void setStories(const QList<StoredStory> &stories);
    void setSearch(const std::optional<Search> &search); // nothing: all
    void setOpen(StoredStoryId open);

private:
    [[nodiscard]] bool isFound(const StoredStory &story) const;
    void refill();
    void tellChanged();

    QList<StoredStory> m_all;
    QList<StoredStory> m_shown;
    std::optional<Search> m_search;
    StoredStoryId m_open = StoredStoryId::None;
};

} // namespace naranhi
