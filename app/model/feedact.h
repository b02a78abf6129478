// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <variant>

namespace naranhi {

// What a person asks of the feeds, which are named by their addresses. Plain values, carried out
// elsewhere.

struct AddFeed // asks for the address of a feed, or of any page that has one
{
    bool operator==(const AddFeed &) const = default;
};

struct RemoveFeeds // their articles stay
{
    QStringList feeds;

    bool operator==(const RemoveFeeds &) const = default;
};

struct RenameFeed // an empty name: as it calls itself
{
    QString feed;
    QString name;

    bool operator==(const RenameFeed &) const = default;
};

struct UpdateFeeds // all, when none are named
{
    QStringList feeds{};

    bool operator==(const UpdateFeeds &) const = default;
};

struct StopFeeds // whatever is done about feeds now
{
    bool operator==(const StopFeeds &) const = default;
};

struct MarkFeedsRead
{
    QStringList feeds;

    bool operator==(const MarkFeedsRead &) const = default;
};

struct LoadWholeTexts // of all new entries at once; or not before they are opened
{
    QString feed;
    bool atOnce = true;

    bool operator==(const LoadWholeTexts &) const = default;
};

struct UpdateByItself // all feeds, when they are due
{
    bool isOn = true;

    bool operator==(const UpdateByItself &) const = default;
};

struct ImportFeeds // asks for a list (OPML)
{
    bool operator==(const ImportFeeds &) const = default;
};

struct ExportFeeds // asks where to
{
    bool operator==(const ExportFeeds &) const = default;
};

using FeedAct = std::variant<AddFeed,
    RemoveFeeds,
    RenameFeed,
    UpdateFeeds,
    StopFeeds,
    MarkFeedsRead,
    LoadWholeTexts,
    UpdateByItself,
    ImportFeeds,
    ExportFeeds>;

} // namespace naranhi
