// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/feeds/feedfiles.h"

#include "sources/inputs.h"
#include "storage/atomicfile.h"

using namespace Qt::StringLiterals;

namespace naranhi {

Result<sources::Opml> readFeedList(const QString &path)
{
    return sources::loadInput(path).and_then(
        [](const sources::RawInput &raw) { return sources::readOpml(raw.bytes); });
}

Result<void> writeFeedList(const QString &path, const QList<Subscription> &subscriptions)
{
    sources::Opml list{.title = u"Naranhi"_s, .feeds = {}};
    for (const Subscription &subscription : subscriptions)
        list.feeds.append({.address = subscription.address,
            .title = subscription.title,
            .page = subscription.page,
            .folders = subscription.folder.split(u'/', Qt::SkipEmptyParts)});
    return storage::writeAtomically(path, sources::writeOpml(list));
}

QList<Subscription> subscriptionsIn(const sources::Opml &list)
{
    QList<Subscription> subscriptions;
    for (const sources::OpmlFeed &feed : list.feeds) {
        QStringList folders = feed.folders;
        for (QString &folder : folders)
            folder.replace(u'/', u'∕'); // a part of its name, no border
        subscriptions.append({.address = feed.address,
            .title = feed.title == feed.address ? QString() : feed.title,
            .page = feed.page,
            .folder = folders.join(u'/')});
    }
    return subscriptions;
}

bool isFeedList(const QString &path)
{
    return path.endsWith(u".opml"_s, Qt::CaseInsensitive);
}

} // namespace naranhi
