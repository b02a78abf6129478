// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/feedlisting.h"

namespace naranhi {

void FeedListing::ask(const FeedAct &act)
{
    Q_EMIT asked(act);
}

void FeedListing::setFeeds(const QList<ListedFeed> &feeds)
{
    m_model.setFeeds(feeds);
    Q_EMIT listed();
}

void FeedListing::setWork(const FeedWork &work)
{
    if (work == m_work)
        return;
    m_work = work;
    Q_EMIT workChanged();
}

void FeedListing::setUpdatesByItself(bool isOn)
{
    if (isOn == m_updatesByItself)
        return;
    m_updatesByItself = isOn;
    Q_EMIT updatesByItselfChanged();
}

} // namespace naranhi
