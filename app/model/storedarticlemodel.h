// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryvalues.h"

#include <QAbstractListModel>

namespace naranhi {

// What was found in the library, the best first: one article a row. Holds values and asks nobody.
// Lives on the GUI thread. When the same articles come again in the same order, only their data
// changes.
class StoredArticleModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoredArticleModel)

public:
    enum Role {
        IdRole = Qt::UserRole, // StoredId
        StoryRole, // StoredStoryId
        OutletRole,
        PublishedRole, // a time value; empty when not known
        SnippetRole,
        MarksRole, // QList<TextSpan> in the snippet
        UnreadRole, // bool
        TagsRole, // QStringList
        VersionsRole, // int
        OpenRole, // bool: in a column
        NoteRole, // the first line of the reader's note; empty when there is none
    };

    explicit StoredArticleModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const LibraryHits &hits() const { return m_hits; }
    [[nodiscard]] const StoredArticle &articleAt(int row) const
    {
        return m_hits.hits.at(row).article;
    }
    [[nodiscard]] int rowOf(StoredId id) const; // -1 when it is not listed

    void setHits(const LibraryHits &hits);
    void setOpen(const QSet<StoredId> &open);

private:
    [[nodiscard]] bool areSameRows(const LibraryHits &hits) const;
    void tellChanged();

    LibraryHits m_hits;
    QSet<StoredId> m_open;
};

} // namespace naranhi

Q_DECLARE_METATYPE(naranhi::StoredId)
Q_DECLARE_METATYPE(naranhi::StoredStoryId)
