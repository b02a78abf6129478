// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/feedlistmodel.h"

#include <QUrl>

#include <algorithm>

namespace naranhi {

namespace {

QString addressOf(const ListedFeed &feed)
{
    return feed.feed.subscription.address;
}

} // namespace

FeedListModel::FeedListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int FeedListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_feeds.size());
}

QVariant FeedListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListedFeed &feed = m_feeds.at(index.row());
    const Subscription &subscription = feed.feed.subscription;
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(subscription);
    case AddressRole:
        return subscription.address;
    case FolderRole:
        return subscription.folder;
    case UnreadRole:
        return feed.feed.unread;
    case ArticlesRole:
        return feed.feed.articles;
    case TriedRole:
        return subscription.tried;
    case ProblemRole:
        return feed.problem;
    case AgainRole:
        return feed.again;
    case GoneRole:
        return subscription.isGone;
    case WholeRole:
        return subscription.loadsWhole;
    default:
        return {};
    }
}

const ListedFeed *FeedListModel::feed(const QString &address) const
{
    const auto found = std::ranges::find(m_feeds, address, addressOf);
    return found == m_feeds.end() ? nullptr : &*found;
}

int FeedListModel::unread() const
{
    int unread = 0;
    for (const ListedFeed &feed : m_feeds)
        unread += feed.feed.unread;
    return unread;
}

void FeedListModel::setFeeds(const QList<ListedFeed> &feeds)
{
    if (feeds == m_feeds)
        return;
    const bool areSameRows = std::ranges::equal(feeds, m_feeds, {}, addressOf, addressOf);
    if (areSameRows) {
        m_feeds = feeds;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_feeds = feeds;
    endResetModel();
}

QString nameOf(const Subscription &subscription)
{
    if (!subscription.title.isEmpty())
        return subscription.title;
    const QUrl url(subscription.address);
    return url.host() + url.path();
}

} // namespace naranhi
