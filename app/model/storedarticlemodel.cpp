// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storedarticlemodel.h"

#include <algorithm>

namespace naranhi {

StoredArticleModel::StoredArticleModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int StoredArticleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.hits.size());
}

QVariant StoredArticleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LibraryHit &hit = m_hits.hits.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return hit.article.title;
    case IdRole:
        return QVariant::fromValue(hit.article.id);
    case StoryRole:
        return QVariant::fromValue(hit.article.story);
    case OutletRole:
        return hit.article.outlet;
    case PublishedRole:
        return hit.article.published;
    case SnippetRole:
        return hit.snippet;
    case MarksRole:
        return QVariant::fromValue(hit.marks);
    case UnreadRole:
        return !hit.article.isRead;
    case TagsRole:
        return hit.article.tags;
    case VersionsRole:
        return hit.article.versions;
    case OpenRole:
        return m_open.contains(hit.article.id);
    case NoteRole:
        return hit.article.noteLine;
    default:
        return {};
    }
}

int StoredArticleModel::rowOf(StoredId id) const
{
    const auto hit = std::ranges::find_if(
        m_hits.hits, [id](const LibraryHit &each) { return each.article.id == id; });
    return hit == m_hits.hits.end() ? -1 : static_cast<int>(hit - m_hits.hits.begin());
}

bool StoredArticleModel::areSameRows(const LibraryHits &hits) const
{
    return std::ranges::equal(
        m_hits.hits, hits.hits, [](const LibraryHit &before, const LibraryHit &now) {
            return before.article.id == now.article.id;
        });
}

void StoredArticleModel::tellChanged()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void StoredArticleModel::setHits(const LibraryHits &hits)
{
    if (hits == m_hits)
        return;
    if (areSameRows(hits)) {
        m_hits = hits;
        tellChanged();
        return;
    }
    beginResetModel();
    m_hits = hits;
    endResetModel();
}

void StoredArticleModel::setOpen(const QSet<StoredId> &open)
{
    if (open == m_open)
        return;
    m_open = open;
    tellChanged();
}

} // namespace naranhi
