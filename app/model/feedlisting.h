// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/feedact.h"
#include "model/feedlistmodel.h"

#include <QObject>

namespace naranhi {

// What is being done about feeds, for a person to see and to stop.
struct FeedWork
{
    enum Kind { Nothing, Looking, Updating };
    Kind kind = Nothing;
    QString about{}; // the address that was typed; the feed read last
    int done = 0;
    int total = 0;

    bool operator==(const FeedWork &) const = default;
};

// What the window knows of the feeds. Views observe it and ask; the shell answers and fills it. No
// I/O in it. Lives on the GUI thread.
class FeedListing final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FeedListing)

public:
    explicit FeedListing(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    [[nodiscard]] FeedListModel &model() { return m_model; }
    [[nodiscard]] const FeedWork &work() const { return m_work; }
    [[nodiscard]] bool updatesByItself() const { return m_updatesByItself; }

    // By views.
    void ask(const FeedAct &act);

    // By the shell.
    void setFeeds(const QList<ListedFeed> &feeds);
    void setWork(const FeedWork &work);
    void setUpdatesByItself(bool isOn);

Q_SIGNALS:
    void listed();
    void workChanged();
    void updatesByItselfChanged();
    void asked(const naranhi::FeedAct &act);

private:
    FeedListModel m_model;
    FeedWork m_work;
    bool m_updatesByItself = false;
};

} // namespace naranhi
