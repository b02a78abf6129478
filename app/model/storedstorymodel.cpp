// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storedstorymodel.h"

#include "model/storedarticlemodel.h"
#include "model/textmatch.h"

#include <algorithm>

namespace naranhi {

StoredStoryModel::StoredStoryModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int StoredStoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant StoredStoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StoredStory &story = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return story.name;
    case IdRole:
        return QVariant::fromValue(story.id);
    case ArticlesRole:
        return story.articles;
    case OutletsRole:
        return story.outlets;
    case FirstRole:
        return story.first;
    case LastRole:
        return story.last;
    case PinnedRole:
        return story.isPinned;
    case OpenRole:
        return story.id == m_open;
    default:
        return {};
    }
}

int StoredStoryModel::rowOf(StoredStoryId id) const
{
    const auto story = std::ranges::find(m_shown, id, &StoredStory::id);
    return story == m_shown.end() ? -1 : static_cast<int>(story - m_shown.begin());
}

const StoredStory *StoredStoryModel::story(StoredStoryId id) const
{
    const auto story = std::ranges::find(m_all, id, &StoredStory::id);
    return story == m_all.end() ? nullptr : &*story;
}

void StoredStoryModel::setStories(const QList<StoredStory> &stories)
{
    m_all = stories;
    refill();
}

void StoredStoryModel::setSearch(const std::optional<Search> &search)
{
    if (search == m_search)
        return;
    m_search = search;
    refill();
}

void StoredStoryModel::setOpen(StoredStoryId open)
{
    if (open == m_open)
        return;
    m_open = open;
    tellChanged();
}

bool StoredStoryModel::isFound(const StoredStory &story) const
{
    const bool isNamed = !m_search->text.isEmpty() && matchesTyped(story.name, m_search->text);
    return isNamed || m_search->foundIn.contains(story.id);
}

void StoredStoryModel::refill()
{
    QList<StoredStory> shown;
    std::ranges::copy_if(m_all, std::back_inserter(shown), [this](const StoredStory &story) {
        return !m_search || isFound(story);
    });
    const bool areSameRows
        = std::ranges::equal(shown, m_shown, {}, &StoredStory::id, &StoredStory::id);
    if (areSameRows) {
        m_shown = shown;
        tellChanged();
        return;
    }
    beginResetModel();
    m_shown = shown;
    endResetModel();
}

void StoredStoryModel::tellChanged()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace naranhi
